package roundtable.meetings;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import roundtable.rules.Problem;
import roundtable.words.Words;

/** What is still to be done before a meeting or worth knowing, each a sentence that leads to its place. */
final class HintList extends VBox {

    private final Words words;
    private final Consumer<Problem> go;
    private List<Problem> shown = List.of();

    HintList(Words words, Consumer<Problem> go) {
        this.words = words;
        this.go = go;
        setId("meeting-hints");
        getStyleClass().add("hint-list");
    }

    /** Shows hints; as long as they are the same, whoever has the focus keeps it. */
    void show(List<Problem> hints) {
        if (!hints.equals(shown)) {
            shown = List.copyOf(hints);
            getChildren().setAll(hints.stream().map(this::line).toList());
        }
        setVisible(!hints.isEmpty());
        setManaged(!hints.isEmpty());
    }

    private Hyperlink line(Problem hint) {
        String text = words.text(hint.key(), hint.values().toArray());
        Hyperlink line = new Hyperlink(text, new FontIcon(Feather.ALERT_CIRCLE));
        line.setAccessibleText(text);
        line.setWrapText(true);
        line.setMinHeight(USE_PREF_SIZE);
        line.setMinWidth(0);
        line.setOnAction(e -> {
            // Where one has been already is of no interest here.
            line.setVisited(false);
            go.accept(hint);
        });
        return line;
    }
}
