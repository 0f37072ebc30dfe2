package roundtable.controls;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Scene;

/** The texts of a window that could not be stored: each waits for its author where it was typed. */
final class Refused {

    /**
     * A text that could not be stored.
     *
     * @param stored what was stored instead; once that is something else the text is out of date
     */
    record Text(String typed, String sentence, String stored) {
    }

    private final Map<String, Text> texts = new HashMap<>();

    static Refused in(Scene window) {
        return (Refused) window.getProperties().computeIfAbsent(Refused.class, key -> new Refused());
    }

    void keep(String place, Text text) {
        texts.put(place, text);
    }

    void forget(String place) {
        texts.remove(place);
    }

    /** The text that waits at a place for as long as the same thing is stored there. */
    Optional<Text> at(String place, String stored) {
        return Optional.ofNullable(texts.get(place)).filter(text -> text.stored().equals(stored));
    }
}
