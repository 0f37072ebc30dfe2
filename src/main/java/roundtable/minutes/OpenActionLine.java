package roundtable.minutes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import roundtable.book.Action;
import roundtable.book.ActionEvent;
import roundtable.book.Book;
import roundtable.book.Change;
import roundtable.book.Meeting;
import roundtable.controls.ChoiceField;
import roundtable.controls.CommitField;
import roundtable.controls.DateField;
import roundtable.controls.Flow;
import roundtable.controls.Hint;
import roundtable.rules.ActionState;
import roundtable.rules.MeetingStates;
import roundtable.rules.Agreed;
import roundtable.words.Words;
import roundtable.workspace.Desk;

/** One open action from before: what it asks and of whom, and what this meeting hears about it. */
final class OpenActionLine extends HBox {

    private static final PseudoClass OVERDUE = PseudoClass.getPseudoClass("overdue");

    private final Desk desk;
    private final String id;
    private final String meeting;
    private final Label number = new Label();
    private final Label text = new Label();
    private final Label owner = new Label();
    private final DateField due;
    private final ChoiceField<Action.Status> status;
    private final CommitField note;
    private final Hint hint = new Hint();

    OpenActionLine(Desk desk, String id, String meeting) {
        this.desk = desk;
        this.id = id;
        this.meeting = meeting;
        Words words = desk.words();
        due = new DateField(words, typed -> Dates.readings(words, typed, held().day()),
                () -> state().map(ActionState::due).orElse(null), this::postpone);
        due.setAccessibleText(words.text("minutes.action.due"));
        due.about(() -> id);
        due.onLeave(desk.workspace()::endTyping);
        status = ChoiceField.of(Action.Status.class, words, () -> state().map(ActionState::status).orElse(null),
                next -> desk.workspace().apply("minutes.action.report", report(Report::status, next)));
        status.setAccessibleText(words.text("minutes.action.status"));
        note = new CommitField(() -> event().map(ActionEvent::note).orElse(""), this::tell);
        note.setAccessibleText(words.text("minutes.action.note"));
        note.setPromptText(words.text("minutes.action.note"));
        note.onLeave(desk.workspace()::endTyping);
        status.setId("report-status");
        note.setId("report-note");
        due.setId("report-due");
        text.setWrapText(true);
        number.getStyleClass().add("open-action-number");
        owner.getStyleClass().add("open-action-owner");
        getStyleClass().add("open-action");
        VBox what = new VBox(text, owner, note, note.sentence(), hint, due.sentence());
        what.getStyleClass().add("open-action-what");
        // What is to be done takes the room that is left; day and status stand side by side as long as there is any.
        what.setPrefWidth(0);
        HBox.setHgrow(what, Priority.ALWAYS);
        Flow fields = new Flow(due, status);
        fields.getStyleClass().add("open-action-fields");
        getChildren().addAll(number, what, fields);
    }

    String id() {
        return id;
    }

    String meeting() {
        return meeting;
    }

    void show(ActionState now, boolean writable) {
        Words words = desk.words();
        number.setText(now.action().number());
        text.setText(Agreed.text(desk.workspace().book(), now.action()));
        String name = desk.names().of(now.action().owner());
        owner.setText(name.isEmpty() ? words.text("minutes.action.owner-none") : name);
        owner.setTooltip(new Tooltip(name));
        pseudoClassStateChanged(OVERDUE, now.overdue());
        due.refresh();
        status.refresh();
        note.refresh();
        hint.say(desk.hint(event().orElse(null), "note"));
        due.setDisable(!writable);
        status.setDisable(!writable);
        note.setDisable(!writable);
    }

    private void postpone(LocalDate day) {
        if (day == null || day.isBefore(held().day())) {
            due.tell(desk.words().text("minutes.action.due-before", desk.words().date(held().day())));
        } else {
            desk.workspace().apply("minutes.action.report", report(Report::due, day));
        }
    }

    private void tell(String typed) {
        String said = CommitField.orNull(typed);
        Optional<ActionEvent> before = event();
        if (before.isPresent() && said != null && MeetingStates.writable(held())) {
            desk.workspace().typed("minutes.action.report", ActionEvent.class, before.get().id(),
                    e -> e.withNote(said));
        } else {
            desk.workspace().apply("minutes.action.report", report(Report::note, said));
        }
    }

    private <T> List<Change> report(Reporter<T> reporter, T value) {
        return action().map(a -> reporter.changes(book(), a, held(), value)).orElse(List.of());
    }

    private Optional<ActionEvent> event() {
        return Report.at(book(), id, held());
    }

    private Optional<ActionState> state() {
        return action().map(a -> ActionState.of(book(), a, held().day()));
    }

    private Optional<Action> action() {
        return book().find(Action.class, id);
    }

    private Meeting held() {
        return book().get(Meeting.class, meeting);
    }

    private Book book() {
        return desk.workspace().book();
    }

    private interface Reporter<T> {

        List<Change> changes(Book book, Action action, Meeting meeting, T value);
    }
}
