package roundtable;

import java.util.List;
import java.util.concurrent.Callable;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/**
 * A test with hands on keyboard and mouse and one window to use them in. There is one keyboard, one clipboard and one
 * language of the system: such tests run one after another, beside the others.
 */
@ResourceLock(KeysTest.WINDOW)
public abstract class KeysTest extends Hands {

    /** What only one test at a time may use: keyboard, mouse, clipboard and the language of the system. */
    public static final String WINDOW = "window";

    /** Fills and shows the window, on its own thread, before each test. */
    protected abstract void start(Stage window) throws Exception;

    /** Ends what the test has started, on the thread of the window, after each test. */
    protected void stop() throws Exception {
    }

    @BeforeEach
    final void openWindow() throws Exception {
        Stage window = FxToolkit.registerPrimaryStage();
        onWindow(() -> {
            start(window);
            return null;
        });
    }

    /** The next test begins with no window open and nothing pressed, whatever became of this one. */
    @AfterEach
    final void closeWindows() {
        robotContext().getKeyboardRobot().releaseNoWait();
        release(new MouseButton[0]);
        onWindow(() -> {
            try {
                stop();
            } finally {
                List.copyOf(Window.getWindows()).forEach(Window::hide);
            }
            return null;
        });
    }

    /** Runs work on the thread of the window, waits for it and for what it leads to; what it throws is thrown here. */
    public static <T> T onWindow(Callable<T> work) {
        T result = WaitForAsyncUtils.waitForAsyncFx(PATIENCE, work);
        settle();
        return result;
    }

    /** Runs work on the thread of the window and waits for it and for what it leads to. */
    public static void onWindow(Runnable work) {
        onWindow(() -> {
            work.run();
            return null;
        });
    }
}
