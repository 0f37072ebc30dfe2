package roundtable;

import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/** A test that presses keys: those of one combination together, and one wait for the window after them. */
public abstract class KeysTest extends ApplicationTest {

    private Robot robot;

    /** TestFX waits after each key that goes down or up, which makes up most of the time of a story by keys. */
    @Override
    public FxRobot push(KeyCode... combination) {
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            robot = robot == null ? new Robot() : robot;
            List.of(combination).forEach(robot::keyPress);
            List.of(combination).reversed().forEach(robot::keyRelease);
        });
        WaitForAsyncUtils.waitForFxEvents();
        return this;
    }
}
