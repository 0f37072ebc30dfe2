package roundtable.controls;

import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/** Does something once the user has paused. */
public final class Idle {

    /** The pause after which typed text is kept. */
    public static final Duration TYPING = Duration.seconds(0.6);

    private final PauseTransition pause;

    /** A pause of a length, not yet begun. */
    public Idle(Duration length, Runnable then) {
        pause = new PauseTransition(length);
        pause.setOnFinished(e -> then.run());
    }

    /** Begins the pause, or begins it again. */
    public void restart() {
        pause.playFromStart();
    }

    /** Whether the user has not paused long enough yet. */
    public boolean running() {
        return pause.getStatus() == Animation.Status.RUNNING;
    }

    /** Forgets what was to be done. */
    public void stop() {
        pause.stop();
    }
}
