package roundtable.decisions;

import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import roundtable.book.Book;
import roundtable.book.Decision;
import roundtable.book.DecisionEvent;
import roundtable.book.Ids;
import roundtable.book.Meeting;
import roundtable.book.Nullable;
import roundtable.book.Rows;
import roundtable.controls.Captioned;
import roundtable.controls.ChoiceField;
import roundtable.controls.CommitField;
import roundtable.controls.DateField;
import roundtable.controls.Draft;
import roundtable.controls.FieldRow;
import roundtable.controls.SearchField;
import roundtable.controls.SectionHeading;
import roundtable.rules.DecisionState;
import roundtable.rules.MeetingStates;
import roundtable.rules.TypedDate;
import roundtable.words.Words;
import roundtable.workspace.Desk;

/** The line to say what has become of a decision: status, day, who says so and a note. Adds, never changes. */
final class FateForm extends VBox {

    private final Desk desk;
    private final Words words;
    private final ChoiceField<Decision.Status> status;
    private final DateField day;
    private final SearchField<String> reporter;
    private final TextField note = new TextField();
    private final Draft draft = Draft.of(note, this::decision);
    private String decisionId;
    private Decision.Status wanted = Decision.Status.IMPLEMENTED;
    private LocalDate wantedDay = LocalDate.now();
    private String wantedReporter;

    FateForm(Desk desk) {
        this.desk = desk;
        this.words = desk.words();
        status = ChoiceField.of(Decision.Status.class, words, () -> wanted, value -> wanted = value);
        status.setId("decision-status");
        day = new DateField(words, text -> TypedDate.days(text, words.language(), LocalDate.now()), () -> wantedDay,
                value -> wantedDay = value);
        day.about(() -> decisionId);
        day.setId("decision-day");
        reporter = new SearchField<>(() -> OrganisationChoices.orNone(desk),
                id -> id == null ? words.text("decisions.reporter.none") : desk.names().of(id), () -> wantedReporter, id -> wantedReporter = id);
        reporter.setId("decision-reporter");
        note.setId("decision-note");
        note.setOnAction(_ -> add());
        Button add = new Button(words.text("decisions.fate.add"));
        add.setAccessibleText(add.getText());
        add.setId("decision-fate-add");
        add.setMinWidth(USE_PREF_SIZE);
        add.setOnAction(_ -> add());
        getStyleClass().add("fate-form");
        getChildren().addAll(new SectionHeading(words.text("decisions.fate")),
                new FieldRow(new Captioned(words.text("decisions.status"), status), new Captioned(words.text("decisions.fate.day"), day)),
                new Captioned(words.text("decisions.fate.reporter"), reporter),
                new Captioned(words.text("decisions.fate.note"), note), add);
    }

    /** Starts with another decision as it stands. */
    void begin(String id) {
        decisionId = id;
        Book book = desk.workspace().book();
        wanted = DecisionState.said(book, book.get(Decision.class, id), LocalDate.now());
        wantedDay = LocalDate.now();
        wantedReporter = null;
        draft.turn();
        status.refresh();
        day.refresh();
        reporter.refresh();
    }

    private void add() {
        day.commit();
        if (decisionId == null || wantedDay == null || !day.sentence().getText().isEmpty()) {
            day.requestFocus();
            return;
        }
        desk.workspace().put("decisions.status.change", event(desk.workspace().book(), decisionId, wantedDay, wanted,
                wantedReporter, CommitField.orNull(note.getText())));
        note.clear();
        begin(decisionId);
    }

    /** What happened to a decision on a day, at the meeting of its body whose minutes can still say so. */
    static DecisionEvent event(Book book, String id, LocalDate day, Decision.Status status, @Nullable String reporter, @Nullable String note) {
        double position = 1 + Rows.decisionEvents(book, id).stream().filter(event -> event.day().equals(day))
                .mapToDouble(DecisionEvent::position).max().orElse(0);
        Optional<Meeting> meeting = Rows.meetings(book, book.get(Decision.class, id).body()).stream()
                .filter(held -> held.day().equals(day) && held.state() != Meeting.State.CANCELLED && MeetingStates.writable(held)).findFirst();
        return new DecisionEvent(Ids.next(), id, day, position, meeting.map(Meeting::id).orElse(null), status, reporter, note);
    }

    private String decision() {
        return decisionId;
    }
}
