package roundtable.minutes;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import roundtable.rules.WordDiff;
import roundtable.words.Words;

/** Two wordings in one line: what went struck through in brackets with a minus, what came underlined with a plus. */
final class Marked extends TextFlow {

    Marked(Words words, String before, String after) {
        List<WordDiff.Piece> pieces = WordDiff.of(before, after);
        getStyleClass().add("marked");
        pieces.forEach(piece -> getChildren().add(text(piece)));
        setAccessibleText(pieces.stream().map(piece -> switch (piece.change()) {
            case KEPT -> piece.text();
            case DELETED -> words.text("minutes.marked.deleted", piece.text());
            case INSERTED -> words.text("minutes.marked.inserted", piece.text());
        }).collect(Collectors.joining(" ")));
    }

    private static Text text(WordDiff.Piece piece) {
        Text text = new Text(switch (piece.change()) {
            case KEPT -> piece.text() + " ";
            case DELETED -> "[− " + piece.text() + "] ";
            case INSERTED -> "[+ " + piece.text() + "] ";
        });
        text.setStrikethrough(piece.change() == WordDiff.Change.DELETED);
        text.setUnderline(piece.change() == WordDiff.Change.INSERTED);
        text.getStyleClass().add(switch (piece.change()) {
            case KEPT -> "marked-kept";
            case DELETED -> "marked-deleted";
            case INSERTED -> "marked-inserted";
        });
        return text;
    }
}
