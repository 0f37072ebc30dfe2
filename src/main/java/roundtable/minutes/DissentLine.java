package roundtable.minutes;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import roundtable.book.Dissent;
import roundtable.controls.CommitArea;
import roundtable.controls.CommitField;
import roundtable.controls.Hint;
import roundtable.controls.IconButton;
import roundtable.controls.SearchField;
import roundtable.words.Words;
import roundtable.workspace.Desk;

/** An organisation's view that differs from a decision. */
final class DissentLine extends VBox {

    private final Desk desk;
    private final String id;
    private final SearchField<String> organisation;
    private final CommitArea text;
    private final Hint hint = new Hint();

    DissentLine(Desk desk, EntryLines lines, String id) {
        this.desk = desk;
        this.id = id;
        Words words = desk.words();
        organisation = new SearchField<>(lines.organisations()::choices, lines.organisations()::text,
                () -> dissent().map(Dissent::organisation).orElse(null),
                value -> desk.workspace().change("minutes.dissent.change", Dissent.class, id,
                        d -> d.withOrganisation(value)));
        organisation.setAccessibleText(words.text("minutes.dissent.organisation"));
        organisation.setPromptText(words.text("minutes.dissent.organisation"));
        organisation.setId("dissent-organisation");
        text = new CommitArea(() -> dissent().map(Dissent::text).orElse(""),
                typed -> desk.workspace().typed("minutes.dissent.change", Dissent.class, id,
                        d -> d.withText(CommitField.orNull(typed))));
        text.setAccessibleText(words.text("minutes.dissent.text"));
        text.setPromptText(words.text("minutes.dissent.text"));
        text.setId("dissent-text");
        text.about(() -> id);
        text.onLeave(desk.workspace()::endTyping);
        HBox.setHgrow(text, Priority.ALWAYS);
        IconButton remove = new IconButton(Feather.X, words.text("minutes.dissent.remove"), () ->
                dissent().ifPresent(row -> desk.workspace().remove("minutes.dissent.remove", List.of(row))));
        HBox line = new HBox(organisation, text, remove);
        line.getStyleClass().add("dissent-line");
        getChildren().addAll(line, text.sentence(), hint);
    }

    String row() {
        return id;
    }

    @Override
    public void requestFocus() {
        organisation.requestFocus();
    }

    void refresh() {
        organisation.refresh();
        text.refresh();
        hint.say(desk.hint(desk.workspace().book().get(Dissent.class, id), "text"));
    }

    private Optional<Dissent> dissent() {
        return Stream.ofNullable(desk.workspace().book().get(Dissent.class, id)).findFirst();
    }
}
