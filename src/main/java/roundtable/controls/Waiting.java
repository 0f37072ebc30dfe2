package roundtable.controls;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Scene;
/** The texts of a window that are in no row yet: each waits for its author where it was typed. */
public final class Waiting {

    /**
     * A text that is in no row yet: one that its field could not take, or one whose Enter is still to come.
     *
     * @param row keys of the rows it is about, with blanks between them; empty for none
     * @param field what the field is called
     * @param sentence why it could not be taken; empty for a text that was not handed over
     * @param stored what is stored in the field's place; once that is something else the text is out of date
     */
    public record Text(String row, String field, String typed, String sentence, String stored) {
    }

    /** Keeps the texts beyond the window, so that a power cut does not take them. */
    public interface Keeper {

        void keep(Text text);

        void forget(String row, String field);
    }

    private record Place(String row, String field) {
    }

    private static final Keeper NOWHERE = new Keeper() {
        @Override
        public void keep(Text text) {
            // A window without a file that can be written keeps its texts as long as it is open.
        }

        @Override
        public void forget(String row, String field) {
            // As above.
        }
    };

    private final Map<Place, Text> texts = new HashMap<>();
    private final Keeper keeper;

    private Waiting(Collection<Text> before, Keeper keeper) {
        this.keeper = keeper;
        before.forEach(text -> texts.put(new Place(text.row(), text.field()), text));
    }

    /** Starts a window with the texts of last time, before its screens are shown. */
    public static void begin(Scene window, Collection<Text> before, Keeper keeper) {
        window.getProperties().put(Waiting.class, new Waiting(before, keeper));
    }

    /** Starts a window on a file that cannot be written. */
    public static void begin(Scene window) {
        begin(window, List.of(), NOWHERE);
    }

    static Waiting in(Scene window) {
        return (Waiting) window.getProperties().computeIfAbsent(Waiting.class, key -> new Waiting(List.of(), NOWHERE));
    }

    void keep(Text text) {
        if (!text.equals(texts.put(new Place(text.row(), text.field()), text))) {
            keeper.keep(text);
        }
    }

    void forget(String row, String field) {
        if (texts.remove(new Place(row, field)) != null) {
            keeper.forget(row, field);
        }
    }

    /** The text that waits at a place for as long as the same thing is stored there. */
    Optional<Text> at(String row, String field, String stored) {
        return Optional.ofNullable(texts.get(new Place(row, field))).filter(text -> text.stored().equals(stored));
    }
}
