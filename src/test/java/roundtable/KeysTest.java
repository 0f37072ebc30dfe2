package roundtable;

import java.util.List;
import java.util.Map;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import javafx.stage.Window;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.robot.BaseRobot;
import org.testfx.util.WaitForAsyncUtils;

/**
 * A test that presses keys: those of one combination together, and one wait for the window after them. There is one
 * keyboard, one clipboard and one language of the system: such tests run one after another, beside the others.
 */
@ResourceLock(KeysTest.WINDOW)
public abstract class KeysTest extends ApplicationTest {

    /** What only one test at a time may use: keyboard, mouse, clipboard and the language of the system. */
    public static final String WINDOW = "window";

    private static final int TURNS = 2;
    private static final Map<Integer, KeyCode> KEYS = Map.of((int) '\n', KeyCode.ENTER, (int) '\t', KeyCode.TAB);

    private Robot robot;

    /** TestFX waits after each key that goes down or up, which makes up most of the time of a story by keys. */
    @Override
    public FxRobot push(KeyCode... combination) {
        // Two turns of the window: a key that opens a dialog does not come back before the dialog is closed.
        Platform.runLater(() -> {
            robot = robot == null ? new Robot() : robot;
            List.of(combination).forEach(robot::keyPress);
        });
        Platform.runLater(() -> List.of(combination).reversed().forEach(key -> robot.keyRelease(key)));
        settle();
        return this;
    }

    /** Letter after letter as they are typed by hand, and one wait for the window after them instead of one after each. */
    @Override
    public FxRobot write(String text) {
        Scene scene = listWindows().stream().filter(Window::isFocused).findFirst().orElseGet(this::targetWindow).getScene();
        BaseRobot keyboard = robotContext().getBaseRobot();
        text.chars().forEach(letter -> keyboard.typeKeyboard(scene, KEYS.getOrDefault(letter, KeyCode.UNDEFINED),
                Character.toString(letter)));
        settle();
        return this;
    }

    /** Waits until the window has done what the keys ask for and has been laid out anew, which takes it two turns. */
    private static void settle() {
        WaitForAsyncUtils.waitForFxEvents(TURNS);
    }
}
