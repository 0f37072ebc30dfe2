package roundtable.decisions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import roundtable.book.Ids;
import roundtable.book.Recommendation;
import roundtable.book.Rows;
import roundtable.controls.Captioned;
import roundtable.controls.CommitArea;
import roundtable.controls.DateField;
import roundtable.controls.FieldRow;
import roundtable.controls.SearchField;
import roundtable.controls.SectionHeading;
import roundtable.rules.TypedDate;
import roundtable.words.Words;
import roundtable.workspace.Desk;

/** To whom a decision recommends something, when it was sent, and what was answered when. */
final class Recommendations extends VBox {

    private final Desk desk;
    private final Words words;
    private final VBox lines = new VBox();
    private String decisionId;
    private List<String> shown = List.of();
    private List<Runnable> refreshes = List.of();

    Recommendations(Desk desk) {
        this.desk = desk;
        this.words = desk.words();
        SearchField<String> add = new SearchField<>(() -> OrganisationChoices.orNone(desk),
                id -> id == null ? words.text("decisions.recommendation.choose") : desk.names().of(id), () -> null, this::add);
        add.setId("recommendation-add");
        lines.getStyleClass().add("recommendations");
        getStyleClass().add("recommendations");
        getChildren().addAll(new SectionHeading(words.text("decisions.recommendations")), lines,
                new Captioned(words.text("decisions.recommendation.add"), add));
    }

    /** Shows those of a decision; a line stays the same line while its row is there. */
    void show(String decision) {
        decisionId = decision;
        List<Recommendation> rows = Rows.recommendations(desk.workspace().book(), decision);
        List<String> now = rows.stream().map(Recommendation::id).toList();
        if (!now.equals(shown)) {
            shown = now;
            refreshes = new ArrayList<>();
            lines.getChildren().setAll(now.stream().map(this::line).toList());
        }
        refreshes.forEach(Runnable::run);
    }

    private void add(String addressee) {
        if (addressee != null && decisionId != null) {
            desk.workspace().put("decisions.recommendation.added", new Recommendation(Ids.next(), decisionId, addressee, null, null, null));
        }
    }

    private VBox line(String id) {
        SearchField<String> addressee = new SearchField<>(() -> OrganisationChoices.all(desk), key -> key == null ? "" : desk.names().of(key),
                () -> row(id).addressee(), value -> change(id, row -> row.withAddressee(value)));
        DateField sent = day("recommendation-sent", id, () -> row(id).sentOn(), value -> change(id, row -> row.withSentOn(value)));
        DateField answered = day("recommendation-answered", id, () -> row(id).answeredOn(), value -> change(id, row -> row.withAnsweredOn(value)));
        CommitArea answer = new CommitArea(() -> row(id).answer() == null ? "" : row(id).answer(),
                text -> desk.workspace().typed("decisions.recommendation.change", Recommendation.class, id,
                        row -> row.withAnswer(text.isBlank() ? null : text)));
        answer.onLeave(desk.workspace()::endTyping);
        answer.about(() -> id);
        answer.setId("recommendation-answer");
        refreshes.addAll(List.of(addressee::refresh, sent::refresh, answered::refresh, answer::refresh));
        Button remove = new Button(words.text("decisions.recommendation.remove"), new FontIcon(Feather.X));
        remove.setAccessibleText(remove.getText() + ": " + desk.names().of(row(id).addressee()));
        remove.getStyleClass().addAll("small", "flat");
        remove.setMinWidth(USE_PREF_SIZE);
        remove.setOnAction(_ -> desk.workspace().remove("decisions.recommendation.removed", List.of(row(id))));
        VBox line = new VBox(new Captioned(words.text("decisions.recommendation.addressee"), addressee),
                new FieldRow(new Captioned(words.text("decisions.recommendation.sent"), sent),
                        new Captioned(words.text("decisions.recommendation.answered"), answered)),
                new Captioned(words.text("decisions.recommendation.answer"), answer), remove);
        line.getStyleClass().add("recommendation");
        return line;
    }

    private DateField day(String name, String id, Supplier<LocalDate> get, Consumer<LocalDate> set) {
        DateField field = new DateField(words, text -> TypedDate.days(text, words.language(), LocalDate.now()), get, set);
        field.about(() -> id);
        field.setId(name);
        return field;
    }

    private void change(String id, UnaryOperator<Recommendation> edit) {
        desk.workspace().change("decisions.recommendation.change", Recommendation.class, id, edit);
    }

    private Recommendation row(String id) {
        return desk.workspace().book().get(Recommendation.class, id);
    }
}
