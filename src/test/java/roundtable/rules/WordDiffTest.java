package roundtable.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What one sees of two wordings: what went in brackets with a minus, what came with a plus. */
class WordDiffTest {

    private static String marked(String before, String after) {
        return WordDiff.of(before, after).stream().map(piece -> switch (piece.change()) {
            case KEPT -> piece.text();
            case DELETED -> "[-" + piece.text() + "]";
            case INSERTED -> "[+" + piece.text() + "]";
        }).collect(Collectors.joining(" "));
    }

    @Test
    void wordsNotLetters() {
        assertEquals("There were [-twelve] [+fifteen] visits", marked("There were twelve visits", "There were  fifteen visits"));
        assertEquals("Police and [+health office] agree", marked("Police and agree", "Police and health office agree"));
        assertEquals("[-Gone]", marked("Gone", ""));
        assertEquals("[+Нове слово]", marked(" ", "Нове слово"));
        assertEquals("same", marked("same", "same\n"));
    }
}
