package roundtable;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Window;
import org.testfx.api.FxRobot;
import org.testfx.robot.BaseRobot;
import org.testfx.robot.ClickRobot;
import org.testfx.robot.DragRobot;
import org.testfx.robot.Motion;
import org.testfx.robot.MouseRobot;
import org.testfx.robot.MoveRobot;
import org.testfx.robot.impl.ClickRobotImpl;
import org.testfx.robot.impl.DragRobotImpl;
import org.testfx.robot.impl.MouseRobotImpl;
import org.testfx.robot.impl.MoveRobotImpl;
import org.testfx.service.query.PointQuery;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Two hands on keyboard and mouse. TestFX sleeps 50 ms after everything a hand does, which made up half of the time of
 * the whole suite: here the keys of one combination, the letters of one text and each move and click wait for the
 * window to have done what is asked of it, and no longer.
 */
class Hands extends FxRobot {

    static final int PATIENCE = 20_000;

    private static final int TURNS = 2;
    private static final Map<Integer, KeyCode> KEYS = Map.of((int) '\n', KeyCode.ENTER, (int) '\t', KeyCode.TAB);

    private final MouseRobot mouse = new QuickMouse(robotContext().getBaseRobot());
    private final MoveRobot moves = new MoveRobotImpl(robotContext().getBaseRobot(), mouse, robotContext().getSleepRobot());
    private final ClickRobot clicks = new ClickRobotImpl(mouse, moves, robotContext().getSleepRobot());
    private final DragRobot drags = new DragRobotImpl(mouse, moves);
    private Robot keyboard;

    /** Waits until the windows have done what is asked of them, which takes two turns, and are laid out as it left them. */
    public static void settle() {
        WaitForAsyncUtils.waitForFxEvents(TURNS);
        WaitForAsyncUtils.waitForAsyncFx(PATIENCE, () -> List.copyOf(Window.getWindows()).stream().map(Window::getScene)
                .filter(Objects::nonNull).map(Scene::getRoot).forEach(root -> {
                    root.applyCss();
                    root.layout();
                }));
    }

    @Override
    public FxRobot push(KeyCode... combination) {
        // Two turns of the window: a key that opens a dialog does not come back before the dialog is closed.
        Platform.runLater(() -> {
            keyboard = keyboard == null ? new Robot() : keyboard;
            List.of(combination).forEach(keyboard::keyPress);
        });
        Platform.runLater(() -> List.of(combination).reversed().forEach(key -> keyboard.keyRelease(key)));
        settle();
        return this;
    }

    @Override
    public FxRobot write(String text) {
        Scene scene = listWindows().stream().filter(Window::isFocused).findFirst().orElseGet(this::targetWindow).getScene();
        BaseRobot letters = robotContext().getBaseRobot();
        text.chars().forEach(letter -> letters.typeKeyboard(scene, KEYS.getOrDefault(letter, KeyCode.UNDEFINED),
                Character.toString(letter)));
        settle();
        return this;
    }

    @Override
    public FxRobot clickOn(MouseButton... buttons) {
        clicks.clickOn(buttons);
        return this;
    }

    @Override
    public FxRobot clickOn(PointQuery place, Motion way, MouseButton... buttons) {
        clicks.clickOn(place, way, buttons);
        return this;
    }

    @Override
    public FxRobot doubleClickOn(MouseButton... buttons) {
        clicks.doubleClickOn(buttons);
        return this;
    }

    @Override
    public FxRobot doubleClickOn(PointQuery place, Motion way, MouseButton... buttons) {
        clicks.doubleClickOn(place, way, buttons);
        return this;
    }

    @Override
    public FxRobot moveTo(PointQuery place, Motion way) {
        moves.moveTo(place, way);
        return this;
    }

    @Override
    public FxRobot moveBy(double x, double y, Motion way) {
        moves.moveBy(x, y, way);
        return this;
    }

    @Override
    public FxRobot press(MouseButton... buttons) {
        mouse.press(buttons);
        return this;
    }

    @Override
    public FxRobot release(MouseButton... buttons) {
        mouse.release(buttons);
        return this;
    }

    @Override
    public FxRobot drag(MouseButton... buttons) {
        drags.drag(buttons);
        return this;
    }

    @Override
    public FxRobot drag(PointQuery place, MouseButton... buttons) {
        drags.drag(place, buttons);
        return this;
    }

    @Override
    public FxRobot drop() {
        drags.drop();
        return this;
    }

    @Override
    public FxRobot dropTo(PointQuery place) {
        drags.dropTo(place);
        return this;
    }

    @Override
    public FxRobot dropBy(double x, double y) {
        drags.dropBy(x, y);
        return this;
    }

    private static final class QuickMouse extends MouseRobotImpl {

        QuickMouse(BaseRobot robot) {
            super(robot);
        }

        @Override
        public void press(MouseButton... buttons) {
            pressNoWait(buttons);
            settle();
        }

        @Override
        public void release(MouseButton... buttons) {
            releaseNoWait(buttons);
            settle();
        }

        @Override
        public void move(Point2D place) {
            moveNoWait(place);
            settle();
        }

        @Override
        public void scroll(int clicks) {
            scrollNoWait(clicks);
            settle();
        }
    }
}
