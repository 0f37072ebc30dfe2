package roundtable.rules;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Two wordings word by word: what stayed, what went and what came. */
public final class WordDiff {

    /** What became of some words. */
    public enum Change {
        KEPT, DELETED, INSERTED
    }

    /**
     * Some words in a row that share their fate, with the blanks between them.
     *
     * @param text never empty
     */
    public record Piece(Change change, String text) {
    }

    private WordDiff() {
    }

    /** The pieces that lead from one text to another; what was deleted stands before what came instead. */
    public static List<Piece> of(String before, String after) {
        List<Piece> pieces = new ArrayList<>();
        for (AbstractDelta<String> delta : DiffUtils.diff(words(before), words(after), true).getDeltas()) {
            switch (delta.getType()) {
                case EQUAL -> add(pieces, Change.KEPT, delta.getSource().getLines());
                case DELETE -> add(pieces, Change.DELETED, delta.getSource().getLines());
                case INSERT -> add(pieces, Change.INSERTED, delta.getTarget().getLines());
                case CHANGE -> {
                    add(pieces, Change.DELETED, delta.getSource().getLines());
                    add(pieces, Change.INSERTED, delta.getTarget().getLines());
                }
            }
        }
        return pieces;
    }

    private static List<String> words(String text) {
        return text.isBlank() ? List.of() : Arrays.asList(text.strip().split("\\s+"));
    }

    private static void add(List<Piece> pieces, Change change, List<String> words) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(change, String.join(" ", words)));
        }
    }
}
