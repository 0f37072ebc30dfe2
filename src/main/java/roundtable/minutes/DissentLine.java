package roundtable.minutes;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import roundtable.book.Dissent;
import roundtable.controls.CommitField;
import roundtable.controls.SearchField;
import roundtable.words.Words;
import roundtable.workspace.Desk;

/** An organisation's view that differs from a decision. */
final class DissentLine extends HBox {

    private final Desk desk;
    private final String id;
    private final SearchField<String> organisation;
    private final CommitField text;

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
        text = new CommitField(() -> dissent().map(Dissent::text).orElse(""),
                typed -> desk.workspace().typed("minutes.dissent.change", Dissent.class, id,
                        d -> d.withText(CommitField.orNull(typed))));
        text.setAccessibleText(words.text("minutes.dissent.text"));
        text.setPromptText(words.text("minutes.dissent.text"));
        text.setId("dissent-text");
        text.onLeave(desk.workspace()::endTyping);
        HBox.setHgrow(text, Priority.ALWAYS);
        Button remove = new Button(null, new FontIcon(Feather.X));
        remove.setAccessibleText(words.text("minutes.dissent.remove"));
        remove.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
        remove.setOnAction(e -> dissent().ifPresent(row -> desk.workspace().remove("minutes.dissent.remove",
                List.of(row))));
        getStyleClass().add("dissent-line");
        getChildren().addAll(organisation, text, remove);
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
    }

    private Optional<Dissent> dissent() {
        return Stream.ofNullable(desk.workspace().book().get(Dissent.class, id)).findFirst();
    }
}
