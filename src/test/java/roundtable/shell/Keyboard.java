package roundtable.shell;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.robot.Robot;
import javafx.stage.Window;
import roundtable.KeysTest;

/**
 * Somebody who uses the program with the keyboard alone, as quickly as hands can: between two keys the window is drawn
 * once. Walks with Tab to whatever field is wanted, and looks at the field to see what it says.
 */
final class Keyboard {

    private static final int FIELDS = 400;

    private Robot robot;
    private int presses;

    /** How many keys were pressed so far, letters not counted. */
    int presses() {
        return presses;
    }

    /** Keys of one combination together. */
    Keyboard press(KeyCode... combination) {
        presses++;
        Platform.runLater(() -> {
            robot = robot == null ? new Robot() : robot;
            List.of(combination).forEach(robot::keyPress);
        });
        Platform.runLater(() -> List.of(combination).reversed().forEach(robot::keyRelease));
        settle();
        return this;
    }

    /** The letters of a text into the field that has the keys. */
    Keyboard type(String text) {
        run(() -> {
            Node field = focused();
            text.codePoints().forEach(letter -> field.fireEvent(new KeyEvent(KeyEvent.KEY_TYPED, Character.toString(letter), "",
                    KeyCode.UNDEFINED, false, false, false, false)));
        });
        settle();
        return this;
    }

    /** Over what stands in the field. */
    Keyboard replace(String text) {
        return press(KeyCode.CONTROL, KeyCode.A).type(text);
    }

    /** With Tab to the field of an id or of a name for screen readers. */
    Keyboard to(String field) {
        return to(node -> field.equals(node.getId()) || field.equals(node.getAccessibleText()), field);
    }

    /** With Tab to the first field that is meant. */
    Keyboard to(Predicate<Node> meant, String name) {
        return walk(meant, name, KeyCode.TAB);
    }

    /** With Shift and Tab back to the field of an id. */
    Keyboard back(String field) {
        return walk(node -> field.equals(node.getId()), field, KeyCode.SHIFT, KeyCode.TAB);
    }

    private Keyboard walk(Predicate<Node> meant, String name, KeyCode... step) {
        for (int i = 0; i < FIELDS; i++) {
            if (is(() -> focused() != null && meant.test(focused()))) {
                return this;
            }
            press(step);
        }
        throw new IllegalStateException("Tab does not lead to " + name);
    }

    /** Enter, and waits until the dialog that it closes has done what it was opened for. */
    Keyboard enterAndClose() {
        press(KeyCode.ENTER);
        while (is(() -> Window.getWindows().size() > 1)) {
            settle();
        }
        settle();
        return this;
    }

    /** Goes down, then up, in the list of the field that has the keys until it says what is wanted. */
    Keyboard choose(Object wanted) {
        BooleanSupplier chosen = () -> wanted.equals(((ComboBoxBase<?>) focused()).getValue());
        for (KeyCode direction : List.of(KeyCode.DOWN, KeyCode.UP)) {
            for (int i = 0; i < FIELDS && !is(chosen); i++) {
                Object before = value();
                press(direction);
                if (before == value()) {
                    break;
                }
            }
        }
        if (!is(chosen)) {
            throw new IllegalStateException("There is no " + wanted);
        }
        return this;
    }

    private Object value() {
        Object[] value = new Object[1];
        run(() -> value[0] = ((ComboBoxBase<?>) focused()).getValue());
        return value[0];
    }

    private boolean is(BooleanSupplier condition) {
        boolean[] answer = new boolean[1];
        run(() -> answer[0] = condition.getAsBoolean());
        return answer[0];
    }

    /** What has the keys, on the thread of the window. */
    Node focused() {
        return Window.getWindows().stream().filter(Window::isFocused).findFirst().map(window -> window.getScene().getFocusOwner())
                .orElse(null);
    }

    /** Waits for what the keys have set off, and for what that has set off in turn. */
    void settle() {
        KeysTest.settle();
    }

    private static void run(Runnable work) {
        CountDownLatch done = new CountDownLatch(1);
        Platform.runLater(() -> {
            try {
                work.run();
            } finally {
                done.countDown();
            }
        });
        try {
            if (!done.await(20, TimeUnit.SECONDS)) {
                throw new IllegalStateException("The window does not answer");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
