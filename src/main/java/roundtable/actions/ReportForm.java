package roundtable.actions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import roundtable.book.Action;
import roundtable.book.ActionEvent;
import roundtable.book.Book;
import roundtable.book.Ids;
import roundtable.book.Meeting;
import roundtable.book.Rows;
import roundtable.controls.Captioned;
import roundtable.controls.ChoiceField;
import roundtable.controls.CommitField;
import roundtable.controls.DateField;
import roundtable.controls.Draft;
import roundtable.controls.FieldRow;
import roundtable.controls.Hint;
import roundtable.controls.SearchField;
import roundtable.controls.SectionHeading;
import roundtable.rules.ActionState;
import roundtable.rules.MeetingStates;
import roundtable.rules.TypedDate;
import roundtable.words.Words;
import roundtable.workspace.Desk;

/** The line to report how an action stands: status, day, new due date, who says so and a note. Adds, never changes. */
final class ReportForm extends VBox {

    private final Desk desk;
    private final Words words;
    private final ChoiceField<Action.Status> status;
    private final DateField day;
    private final DateField due;
    private final SearchField<String> reporter;
    private final TextField note = new TextField();
    private final Draft draft = Draft.of(note, this::action);
    private final Hint noteHint = new Hint();
    private String actionId;
    private Action.Status wantedStatus = Action.Status.IN_PROGRESS;
    private LocalDate wantedDay = LocalDate.now();
    private LocalDate wantedDue;
    private String wantedReporter;

    ReportForm(Desk desk) {
        this.desk = desk;
        this.words = desk.words();
        getStyleClass().add("report-form");
        status = ChoiceField.of(Action.Status.class, words, () -> wantedStatus, value -> wantedStatus = value);
        status.setId("report-status");
        day = new DateField(words, this::days, () -> wantedDay, value -> wantedDay = value);
        day.about(() -> actionId);
        day.setId("report-day");
        due = new DateField(words, this::days, () -> wantedDue, value -> wantedDue = value);
        due.about(() -> actionId);
        due.setId("report-due");
        reporter = new SearchField<>(this::reporters, id -> id == null ? words.text("actions.reporter.none") : desk.names().of(id),
                () -> wantedReporter, value -> wantedReporter = value);
        reporter.setId("report-reporter");
        note.setId("report-note");
        note.setOnAction(_ -> add());
        note.textProperty().addListener((_, _, _) -> noteHint.say(actionId == null ? "" : desk.hint(event(), "note")));
        Button add = new Button(words.text("actions.report.add"));
        add.setId("report-add");
        add.setDefaultButton(false);
        add.getStyleClass().add("accent");
        add.setOnAction(_ -> add());
        SectionHeading heading = new SectionHeading(words.text("actions.report"));
        getChildren().addAll(heading,
                new FieldRow(new Captioned(words.text("actions.status"), status), new Captioned(words.text("actions.report.day"), day),
                        new Captioned(words.text("actions.report.due"), due)),
                new Captioned(words.text("actions.report.reporter"), reporter),
                new Captioned(words.text("actions.report.note"), note), noteHint, add);
    }

    /** Starts a report on another action. */
    void begin(String id) {
        actionId = id;
        Action action = desk.workspace().book().get(Action.class, id);
        ActionState now = ActionState.of(desk.workspace().book(), action, LocalDate.now());
        wantedStatus = now.status() == Action.Status.OPEN ? Action.Status.IN_PROGRESS : now.status();
        wantedDay = LocalDate.now();
        wantedDue = null;
        wantedReporter = action.owner();
        draft.turn();
        refresh();
    }

    void focus() {
        status.requestFocus();
    }

    private void refresh() {
        status.refresh();
        day.refresh();
        due.refresh();
        reporter.refresh();
    }

    private void add() {
        day.commit();
        due.commit();
        if (actionId == null || wantedDay == null || !day.sentence().getText().isEmpty()
                || !due.sentence().getText().isEmpty()) {
            day.requestFocus();
            return;
        }
        desk.workspace().put("actions.report.added", event());
        note.clear();
        begin(actionId);
    }

    /** What would be reported now. */
    private ActionEvent event() {
        double position = Rows.events(desk.workspace().book(), actionId).stream()
                .filter(event -> event.day().equals(wantedDay)).mapToDouble(ActionEvent::position).max().orElse(0) + 1;
        return new ActionEvent(Ids.next(), actionId, wantedDay, position, meeting(), wantedStatus, wantedDue,
                wantedReporter, CommitField.orNull(note.getText()));
    }

    /** The meeting that the action's body held on the day and whose minutes can still say so, if there is one. */
    private String meeting() {
        Book book = desk.workspace().book();
        return Rows.meetings(book, book.get(Action.class, actionId).body()).stream()
                .filter(held -> held.day().equals(wantedDay) && held.state() != Meeting.State.CANCELLED && MeetingStates.writable(held))
                .map(Meeting::id).findFirst().orElse(null);
    }

    private String action() {
        return actionId;
    }

    private List<String> reporters() {
        List<String> choices = new ArrayList<>();
        choices.add(null);
        choices.addAll(OrganisationChoices.all(desk));
        return choices;
    }

    private List<LocalDate> days(String text) {
        return TypedDate.days(text, words.language(), LocalDate.now());
    }
}
