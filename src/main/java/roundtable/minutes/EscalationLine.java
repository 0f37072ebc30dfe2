package roundtable.minutes;

import atlantafx.base.theme.Styles;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import roundtable.book.AgendaItem;
import roundtable.book.Body;
import roundtable.book.Book;
import roundtable.book.Escalation;
import roundtable.book.Meeting;
import roundtable.controls.Captioned;
import roundtable.controls.CommitField;
import roundtable.controls.DateField;
import roundtable.controls.FieldRow;
import roundtable.controls.Flow;
import roundtable.controls.Hint;
import roundtable.controls.IconButton;
import roundtable.rules.Escalated;
import roundtable.rules.MeetingStates;
import roundtable.words.Words;
import roundtable.workspace.Desk;

/** One request of a body to another: what became of it, the question as it is written down, and what came back. */
final class EscalationLine extends VBox {

    private final Desk desk;
    private final EscalationText told;
    private final String id;
    private final String item;
    private final Label text = wrapped();
    private final Label said = wrapped();
    private final Button go;
    private final IconButton withdraw;
    private final CommitField question;
    private final CommitField answer;
    private final DateField day;
    private final Captioned asked;
    private final Captioned cameOn;
    private final FieldRow answered;
    private final Hint hint = new Hint();

    /**
     * A line.
     *
     * @param id of the request
     * @param item under which the line stands: the one that was put, the one under which the other body deals with it, or
     *        one that takes up what came back
     * @param write goes on with the lines of the item
     */
    EscalationLine(Desk desk, EscalationText told, String id, String item, Runnable write) {
        this.desk = desk;
        this.told = told;
        this.id = id;
        this.item = item;
        Words words = desk.words();
        String body = desk.names().of(book().get(Body.class, row().orElseThrow().body()));
        go = new Button(words.text("minutes.escalation.go"));
        go.getStyleClass().addAll(Styles.FLAT, Styles.SMALL);
        go.setOnAction(e -> desk.navigator().show(away()));
        withdraw = new IconButton(Feather.X, words.text("minutes.escalation.withdraw"), () -> row().ifPresent(row ->
                desk.workspace().apply("minutes.escalation.withdraw", Escalated.withdraw(book(), row))));
        question = field("escalation-question", words.text("minutes.escalation.question", body), words.text("minutes.escalation.question.prompt", body),
                () -> row().map(Escalation::question).orElse(""), typed -> desk.workspace().typed("minutes.escalation.question.step",
                        Escalation.class, id, row -> row.withQuestion(CommitField.orNull(typed))), write);
        answer = field("escalation-answer", words.text("minutes.escalation.answer", body), words.text("minutes.escalation.answer", body),
                () -> row().map(Escalation::answer).orElse(""), typed -> desk.workspace().typed("minutes.escalation.answer.step",
                        Escalation.class, id, row -> Escalated.answered(row, CommitField.orNull(typed), today())), write);
        day = new DateField(words, typed -> Dates.readings(words, typed, today()), () -> row().map(Escalation::answeredOn).orElse(null),
                this::answeredOn);
        day.setAccessibleText(words.text("minutes.escalation.answered-on"));
        day.setId("escalation-day");
        day.about(() -> id);
        day.onLeave(desk.workspace()::endTyping);
        asked = new Captioned(question.getAccessibleText(), question).wrapped();
        Captioned came = new Captioned(answer.getAccessibleText(), answer).wrapped();
        cameOn = new Captioned(day.getAccessibleText(), day);
        answered = new FieldRow(came, cameOn);
        Flow head = new Flow(text, go, withdraw);
        head.getStyleClass().add("escalation-line");
        getStyleClass().add("escalation");
        getChildren().addAll(head, asked, said, answered, hint);
    }

    private CommitField field(String node, String name, String prompt, Supplier<String> get,
            Consumer<String> set, Runnable write) {
        CommitField field = new CommitField(get, set);
        field.setAccessibleText(name);
        field.setPromptText(prompt);
        field.setId(node);
        field.about(() -> id);
        field.onLeave(desk.workspace()::endTyping);
        field.setOnAction(e -> {
            field.commit();
            write.run();
        });
        return field;
    }

    /** Key of the request. */
    String request() {
        return id;
    }

    /** Goes to the question, to be written. */
    void ask() {
        question.requestFocus();
    }

    /** Shows what the book holds. */
    void refresh() {
        row().ifPresent(this::show);
    }

    private void show(Escalation row) {
        Escalated now = Escalated.of(book(), row);
        boolean own = row.item().equals(item);
        boolean asks = own && writable(item);
        boolean answers = now.answerable(book());
        text.setText(told.of(now, item));
        go.setAccessibleText(go.getText() + ": " + text.getText());
        shown(go, away() != null);
        shown(withdraw, asks && !now.answered());
        shown(asked, asks);
        said.setText(told.written(row, !asks, !answers));
        shown(said, !said.getText().isEmpty());
        shown(answered, answers);
        shown(cameOn, row.answer() != null);
        question.refresh();
        answer.refresh();
        day.refresh();
        hint.say(desk.hint(row, "question", "answer"));
    }

    /** The item at the other end of the request; null while there is none. */
    private String away() {
        return row().map(row -> told.putHere(row, item) ? row.item()
                : Optional.ofNullable(Escalated.of(book(), row).there()).map(AgendaItem::id).orElse(null)).orElse(null);
    }

    private void answeredOn(LocalDate typed) {
        Escalation row = row().orElseThrow();
        if (typed != null && typed.isBefore(row.askedOn())) {
            day.tell(desk.words().text("minutes.escalation.answered-before", desk.words().date(row.askedOn())));
        } else {
            desk.workspace().change("minutes.escalation.answer.step", Escalation.class, id, before -> before.withAnsweredOn(typed));
        }
    }

    /** The day on which an answer that is noted here came: that of the meeting that hears it, or else today; never one to come. */
    private LocalDate today() {
        boolean own = row().filter(row -> row.item().equals(item)).isPresent();
        LocalDate heard = book().get(Meeting.class, book().get(AgendaItem.class, item).meeting()).day();
        return own || heard.isAfter(LocalDate.now()) ? LocalDate.now() : heard;
    }

    private boolean writable(String item) {
        return MeetingStates.writable(book().get(Meeting.class, book().get(AgendaItem.class, item).meeting()));
    }

    private static Label wrapped() {
        Label label = new Label();
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private static void shown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private Optional<Escalation> row() {
        return book().find(Escalation.class, id);
    }

    private Book book() {
        return desk.workspace().book();
    }
}
