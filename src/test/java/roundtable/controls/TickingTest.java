package roundtable.controls;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;
import roundtable.WindowTest;

/** A clock on a screen that one leaves and comes back to. */
class TickingTest extends WindowTest {

    private final AtomicInteger ticks = new AtomicInteger();
    private Label clock;
    private StackPane screen;
    private Ticking ticking;

    @Override
    protected Parent content() {
        clock = new Label();
        screen = new StackPane(clock);
        ticking = new Ticking(clock, Duration.millis(20), ticks::incrementAndGet);
        return screen;
    }

    @Test
    void theClockGoesOnWhenItsScreenIsShownAgain() throws Exception {
        onWindow(() -> ticking.run(true));
        ticksOn();
        onWindow(() -> screen.getChildren().clear());
        int left = ticks.get();
        WaitForAsyncUtils.sleep(100, TimeUnit.MILLISECONDS);
        assertEquals(left, ticks.get(), "nobody sees it");
        onWindow(() -> screen.getChildren().add(clock));
        ticksOn();
        onWindow(() -> ticking.run(false));
        int stopped = ticks.get();
        WaitForAsyncUtils.sleep(100, TimeUnit.MILLISECONDS);
        assertEquals(stopped, ticks.get());
    }

    private void ticksOn() throws Exception {
        int before = ticks.get();
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> ticks.get() > before + 1);
    }
}
