package roundtable.controls;

import javafx.beans.value.ObservableValue;
import javafx.concurrent.ScheduledService;
import javafx.concurrent.Task;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Window;
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
    private final ObservableValue<Boolean> shown;
    private boolean wanted;

    /** Not begun; it does nothing while the node is in no window that is shown, and goes on once it is again. */
    public Ticking(Node node, Duration every, Runnable then) {
        shown = node.sceneProperty().flatMap(Scene::windowProperty).flatMap(Window::showingProperty).orElse(false);
        clock.setDelay(every);
        clock.setPeriod(every);
        clock.setOnSucceeded(_ -> then.run());
        shown.addListener((o, was, is) -> turn());
    }

    /** Goes on or stops. */
    public void run(boolean wanted) {
        this.wanted = wanted;
        turn();
    }

    private void turn() {
        boolean on = wanted && shown.getValue();
        if (on && !clock.isRunning()) {
            clock.restart();
        } else if (!on && clock.isRunning()) {
            clock.cancel();
        }
    }
}
