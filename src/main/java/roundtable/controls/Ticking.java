package roundtable.controls;

import javafx.concurrent.ScheduledService;
import javafx.concurrent.Task;
import javafx.scene.Node;
import javafx.util.Duration;

/** Does something again and again while a node is shown and it is of use; the window sleeps in between. */
public final class Ticking {

    private final ScheduledService<Void> clock = new ScheduledService<>() {
        @Override
        protected Task<Void> createTask() {
            return new Task<>() {
                @Override
                protected Void call() {
                    return null;
                }
            };
        }
    };
    private final Node node;

    /** Not begun; each time it does something, unless the node is no longer in a window that is shown. */
    public Ticking(Node node, Duration every, Runnable then) {
        this.node = node;
        clock.setDelay(every);
        clock.setPeriod(every);
        clock.setOnSucceeded(_ -> {
            if (shown()) {
                then.run();
            } else {
                clock.cancel();
            }
        });
    }

    /** Goes on or stops. */
    public void run(boolean wanted) {
        if (wanted && shown() && !clock.isRunning()) {
            clock.restart();
        } else if (!wanted && clock.isRunning()) {
            clock.cancel();
        }
    }

    private boolean shown() {
        return node.getScene() != null && node.getScene().getWindow() != null && node.getScene().getWindow().isShowing();
    }
}
