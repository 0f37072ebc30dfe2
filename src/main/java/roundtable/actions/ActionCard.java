package roundtable.actions;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import roundtable.book.Action;
import roundtable.book.ActionPartner;
import roundtable.book.Book;
import roundtable.book.Entry;
import roundtable.book.Meeting;
import roundtable.book.Rows;
import roundtable.controls.Captioned;
import roundtable.controls.ChoiceField;
import roundtable.controls.EmptyState;
import roundtable.controls.Hint;
import roundtable.controls.SearchField;
import roundtable.rules.ActionState;
import roundtable.rules.Agreed;
import roundtable.rules.LifeLine;
import roundtable.words.Words;
import roundtable.workspace.Desk;

/** One action: what was agreed and by whom, who helps, what has happened, and the line to report something new. */
final class ActionCard {

    static final KeyCombination REPORT = new KeyCodeCombination(KeyCode.R, KeyCombination.SHORTCUT_DOWN);

    private final Desk desk;
    private final Words words;
    private final VBox card = new VBox();
    private final ScrollPane pane = new ScrollPane(card);
    private final VBox facts = new VBox();
    private final VBox history = new VBox();
    private final ReportForm report;
    private final VBox life = new VBox();
    private final LongForm longForm;
    private final GoalField goal;
    private String actionId;
    private List<Object> shown = List.of();

    ActionCard(Desk desk) {
        this.desk = desk;
        this.words = desk.words();
        this.report = new ReportForm(desk);
        this.longForm = new LongForm(desk, () -> actionId);
        this.goal = new GoalField(desk, () -> actionId);
        card.getStyleClass().add("action-card");
        facts.getStyleClass().add("action-facts");
        history.getStyleClass().add("action-history");
        pane.setFitToWidth(true);
        pane.getStyleClass().add("action-card-pane");
        pane.setId("action-card");
        update();
    }

    Node node() {
        return pane;
    }

    /** Shows another action. */
    void show(String id) {
        if (!id.equals(actionId)) {
            actionId = id;
            report.begin(id);
            refresh();
        }
    }

    /** Shows the action as it is now; nothing is built anew while nothing about it changed. */
    void refresh() {
        Book book = desk.workspace().book();
        Action action = book.get(Action.class, actionId);
        List<Object> now = action == null ? List.of() : List.of(action, Agreed.text(book, action),
                Rows.events(book, actionId), Rows.partners(book, actionId));
        if (!now.equals(shown)) {
            shown = now;
            update();
        } else if (action != null) {
            goal.refresh();
        }
    }

    void focusReport() {
        report.focus();
    }

    private void update() {
        Action action = desk.workspace().book().get(Action.class, actionId);
        if (action == null) {
            card.getChildren().setAll(new EmptyState(Feather.CHECK_SQUARE, words.text("actions.card.empty")));
            return;
        }
        ActionState state = ActionState.of(desk.workspace().book(), action, LocalDate.now());
        fillFacts(action, state);
        history.getChildren().setAll(new ActionHistory(desk, state));
        life.getChildren().setAll(new LifeTrack(words, LifeLine.of(desk.workspace().book(), state)));
        goal.refresh();
        longForm.refresh();
        if (!card.getChildren().contains(longForm)) {
            card.getChildren().setAll(facts, report, life, goal, longForm, history);
        }
    }

    private void fillFacts(Action action, ActionState state) {
        Book book = desk.workspace().book();
        Label number = new Label(words.text("actions.card.number", action.number(), words.of(state.status())));
        number.getStyleClass().add("action-number");
        Label text = new Label(Agreed.text(book, action));
        text.getStyleClass().add("action-text");
        text.setWrapText(true);
        facts.getChildren().setAll(number, text, new Hint(desk.hint(action, "title")
                + desk.hint(book.get(Entry.class, action.entry()), "text")), origin(action), due(state), new Hint(flags(state)), priority(action),
                new Hint(desk.hint(action, "due_on")), owner(action), partners(action));
    }

    private Node origin(Action action) {
        Meeting meeting = Agreed.meeting(desk.workspace().book(), action.entry()).orElse(null);
        if (meeting == null) {
            return new Label(action.agreedOn() == null ? words.text("actions.card.before")
                    : words.text("actions.card.before.day", words.date(action.agreedOn())));
        }
        Hyperlink link = new Hyperlink(words.text("actions.card.meeting", meeting.number(), words.date(meeting.day())));
        link.setWrapText(true);
        link.setOnAction(_ -> desk.navigator().show(action.entry()));
        return link;
    }

    private Label due(ActionState state) {
        Label label = new Label(state.due() == null ? words.title(state.action().dueKind())
                : state.postponed() == 0 ? words.text("actions.card.due", words.date(state.due()))
                : words.text("actions.card.due.moved", words.date(state.due()), words.date(state.firstDue()),
                        words.count("actions.card.times", state.postponed())));
        label.setWrapText(true);
        return label;
    }

    /** What calls for a look: postponed again and again, or not heard of for long. */
    private String flags(ActionState state) {
        return Flags.of(desk, state, LocalDate.now());
    }

    private Captioned priority(Action action) {
        ChoiceField<Action.Priority> field = ChoiceField.of(Action.Priority.class, words,
                () -> desk.workspace().book().find(Action.class, action.id()).map(Action::priority).orElse(null),
                value -> desk.workspace().change("actions.priority.change", Action.class, action.id(), a -> a.withPriority(value)));
        field.setId("action-priority");
        return new Captioned(words.text("actions.priority"), field);
    }

    private Captioned owner(Action action) {
        SearchField<String> owner = new SearchField<>(() -> OrganisationChoices.all(desk),
                id -> id == null ? words.text("actions.owner.none") : desk.names().of(id),
                () -> owner(desk.workspace().book()),
                id -> desk.workspace().change("actions.owner.change", Action.class, action.id(), a -> a.withOwner(id)));
        owner.setId("action-owner");
        Captioned captioned = new Captioned(words.text("actions.owner"), owner);
        captioned.getChildren().add(new Hint(desk.hint(action, "owner")));
        return captioned;
    }

    private String owner(Book book) {
        return book.find(Action.class, actionId).map(Action::owner).orElse(null);
    }

    private VBox partners(Action action) {
        VBox list = new VBox();
        list.getStyleClass().add("action-partners");
        for (ActionPartner partner : Rows.partners(desk.workspace().book(), action.id())) {
            Button remove = new Button(desk.names().of(partner.organisation()),
                    new org.kordamp.ikonli.javafx.FontIcon(Feather.X));
            remove.setAccessibleText(words.text("actions.partner.remove", desk.names().of(partner.organisation())));
            remove.getStyleClass().addAll("small", "flat");
            remove.setWrapText(true);
            remove.setMinHeight(Region.USE_PREF_SIZE);
            remove.setOnAction(_ -> desk.workspace().remove("actions.partner.removed", List.of(partner)));
            list.getChildren().add(remove);
        }
        SearchField<String> add = new SearchField<>(() -> OrganisationChoices.partners(desk, action),
                id -> id == null ? words.text("actions.partner.choose") : desk.names().of(id), () -> null,
                id -> desk.workspace().put("actions.partner.add",
                        new ActionPartner(roundtable.book.Ids.next(), action.id(), id)));
        add.setId("action-partner");
        list.getChildren().add(new Captioned(words.text("actions.partners"), add));
        return list;
    }
}
