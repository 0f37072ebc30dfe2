package roundtable.shell;

import javafx.scene.Node;
import javafx.scene.input.InputEvent;
import javafx.util.Duration;
import roundtable.controls.Idle;

/** Makes the screens that nobody has opened yet, one in each pause of the user, so that each is there at once. */
final class Ahead {

    /** Long enough that nobody is in the middle of a sentence, because a screen takes its time to be made. */
    private static final Duration PAUSE = Duration.seconds(1.5);

    private final ScreenDeck deck;
    private final Idle pause = new Idle(PAUSE, this::next);
    private boolean done;

    private Ahead(ScreenDeck deck) {
        this.deck = deck;
    }

    /** Begins, for as long as there are screens to be made; keys and mouse of a window begin a new pause. */
    static Ahead begin(Node window, ScreenDeck deck) {
        Ahead ahead = new Ahead(deck);
        window.addEventFilter(InputEvent.ANY, _ -> ahead.waitForPause());
        ahead.waitForPause();
        return ahead;
    }

    /** Makes no more screens, because the file is left. */
    void stop() {
        done = true;
        pause.stop();
    }

    /** Whether every screen is there. */
    boolean done() {
        return done;
    }

    private void waitForPause() {
        if (!done) {
            pause.restart();
        }
    }

    private void next() {
        done = !deck.prepare();
        waitForPause();
    }
}
