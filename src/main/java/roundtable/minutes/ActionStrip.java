package roundtable.minutes;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import roundtable.book.Action;
import roundtable.book.ActionPartner;
import roundtable.controls.ChoiceField;
import roundtable.controls.DateField;
import roundtable.controls.Flow;
import roundtable.controls.SearchField;
import roundtable.rules.ActionState;
import roundtable.rules.DueDate;
import roundtable.words.Words;
import roundtable.workspace.Desk;

/** Under an action: who is responsible and who helps, by when, and how far it has come. */
final class ActionStrip extends VBox implements Strip {

    private final Desk desk;
    private final EntryLines lines;
    private final String id;
    private final SearchField<String> owner;
    private final Label ownerMissing = new Label();
    private final ChoiceField<Action.DueKind> dueKind;
    private final DateField due;
    private final Label dueNote = new Label();
    private final ChoiceField<Action.Status> status;
    private final ChoiceField<Action.Priority> priority;
    private final OrganisationChips<ActionPartner> partners;

    ActionStrip(Desk desk, EntryLines lines, String id) {
        this.desk = desk;
        this.lines = lines;
        this.id = id;
        Words words = desk.words();
        owner = new SearchField<>(lines.organisations()::choices, lines.organisations()::text,
                () -> row().map(Action::owner).orElse(null), value -> change(a -> a.withOwner(value)));
        owner.setAccessibleText(words.text("minutes.action.owner"));
        owner.setId("action-owner");
        dueKind = ChoiceField.of(Action.DueKind.class, words,
                () -> row().map(Action::dueKind).orElse(Action.DueKind.DATE), this::changeDueKind);
        dueKind.setAccessibleText(words.text("minutes.action.due-kind"));
        dueKind.setId("action-due-kind");
        due = new DateField(words, typed -> Dates.readings(words, typed, lines.meeting().day()),
                () -> row().map(Action::dueOn).orElse(null), this::changeDue);
        due.setAccessibleText(words.text("minutes.action.due"));
        due.setId("action-due");
        due.about(() -> id);
        due.onLeave(desk.workspace()::endTyping);
        status = ChoiceField.of(Action.Status.class, words, () -> state().map(ActionState::status).orElse(null),
                this::changeStatus);
        status.setAccessibleText(words.text("minutes.action.status"));
        status.setId("action-status");
        priority = ChoiceField.of(Action.Priority.class, words,
                () -> row().map(Action::priority).orElse(null), value -> change(a -> a.withPriority(value)));
        priority.setAccessibleText(words.text("minutes.action.priority"));
        priority.setId("action-priority");
        partners = Partners.of(desk, lines.organisations(), id);
        getStyleClass().add("strip");
        getChildren().addAll(fields(words), ownerMissing, due.sentence(), dueNote, partners);
        ownerMissing.getStyleClass().add("field-sentence");
        ownerMissing.setText(words.text("minutes.action.owner-missing"));
        dueNote.getStyleClass().add("strip-note");
    }

    private FlowPane fields(Words words) {
        owner.setPromptText(words.text("minutes.action.owner"));
        due.setPromptText(words.text("minutes.action.due"));
        owner.getStyleClass().add("action-owner");
        Flow fields = new Flow(owner, dueKind, due, status, priority);
        fields.getStyleClass().add("strip-fields");
        return fields;
    }

    @Override
    public void refresh() {
        owner.refresh();
        dueKind.refresh();
        due.refresh();
        status.refresh();
        priority.refresh();
        partners.refresh();
        show(ownerMissing, row().map(Action::owner).isEmpty());
        show(due, row().filter(a -> a.dueKind() == Action.DueKind.DATE).isPresent());
        dueNote.setText(row().map(this::note).orElse(""));
        show(dueNote, !dueNote.getText().isEmpty());
        setDisable(!lines.writable());
    }

    private String note(Action action) {
        LocalDate day = DueDate.first(desk.workspace().book(), action);
        return action.dueKind() != Action.DueKind.NEXT_MEETING ? ""
                : day == null ? desk.words().text("minutes.action.next-unknown")
                : desk.words().text("minutes.action.next-known", desk.words().longDate(day));
    }

    private void changeDueKind(Action.DueKind kind) {
        change(a -> a.withDueKind(kind).withDueOn(kind == Action.DueKind.DATE ? a.dueOn() : null));
    }

    private void changeDue(LocalDate day) {
        LocalDate agreed = lines.meeting().day();
        if (day != null && day.isBefore(agreed)) {
            due.tell(desk.words().text("minutes.action.due-before", desk.words().date(agreed)));
            return;
        }
        desk.workspace().typed("minutes.action.change", Action.class, id, a -> a.withDueOn(day));
    }

    private void changeStatus(Action.Status next) {
        row().ifPresent(action -> desk.workspace().apply("minutes.action.report",
                Report.status(desk.workspace().book(), action, lines.meeting(), next)));
    }

    private void change(UnaryOperator<Action> edit) {
        desk.workspace().change("minutes.action.change", Action.class, id, edit);
    }

    private Optional<Action> row() {
        return desk.workspace().book().find(Action.class, id);
    }

    private Optional<ActionState> state() {
        return row().map(a -> ActionState.of(desk.workspace().book(), a, lines.meeting().day()));
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
