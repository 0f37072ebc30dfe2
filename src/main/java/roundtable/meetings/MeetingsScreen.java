package roundtable.meetings;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import roundtable.book.AgendaItem;
import roundtable.book.Attendance;
import roundtable.book.Body;
import roundtable.book.Book;
import roundtable.book.Change;
import roundtable.book.CompositionRule;
import roundtable.book.Meeting;
import roundtable.book.Reply;
import roundtable.book.Row;
import roundtable.book.Rows;
import roundtable.book.Seat;
import roundtable.book.StandingItem;
import roundtable.controls.Command;
import roundtable.controls.Commits;
import roundtable.controls.EmptyState;
import roundtable.controls.Pages;
import roundtable.controls.Screen;
import roundtable.controls.SearchField;
import roundtable.controls.Shown;
import roundtable.controls.SideWidth;
import roundtable.controls.Visible;
import roundtable.rules.NextMeeting;
import roundtable.words.Words;
import roundtable.workspace.Desk;

/** The bodies that meet and their meetings: planning the next one, marking who is there, opening it. */
public final class MeetingsScreen implements Screen {

    private final Desk desk;
    private final StringProperty shown = new SimpleStringProperty(this, "shown");
    private final MeetingList list;
    private final BodyCard body;
    private final MeetingCard meeting;
    private final SearchField<String> fromOrganisation;
    private final Pages<Node, ScrollPane> cards = new Pages<>(2, MeetingsScreen::page);
    private final StackPane root;
    private final BorderPane pages = new BorderPane();
    private final EmptyState empty;
    private boolean refreshing;

    public MeetingsScreen(Desk desk) {
        this.desk = desk;
        Words words = desk.words();
        list = new MeetingList(desk);
        body = new BodyCard(desk, shown::get);
        meeting = new MeetingCard(desk, shown::get);
        fromOrganisation = new SearchField<>(() -> candidates(), key -> key == null
                ? words.text("meetings.body.from") : desk.names().of(key), () -> null, this::makeBody);
        fromOrganisation.setAccessibleText(words.text("meetings.body.from"));
        fromOrganisation.getStyleClass().add("from-organisation");
        empty = new EmptyState(Feather.CALENDAR, words.text("meetings.empty"), words.text("meetings.body.add"),
                this::addBody);
        root = new StackPane(pages, empty);
        root.getStyleClass().add("meetings-screen");
        arrange(words);
        shown.addListener((o, was, is) -> refresh());
        Shown.follow(root, desk.workspace().bookProperty(), this::refresh);
    }

    private void arrange(Words words) {
        list.getSelectionModel().selectedItemProperty().addListener((o, was, is) -> chosen(is));
        VBox.setVgrow(list, Priority.ALWAYS);
        Button next = button(words.text("meetings.next"), Feather.CALENDAR, this::nextMeeting);
        next.setId("meeting-next");
        next.getStyleClass().add(Styles.ACCENT);
        Button add = button(words.text("meetings.body.add"), Feather.PLUS, this::addBody);
        add.getStyleClass().add(Styles.FLAT);
        FlowPane top = new FlowPane(next, add);
        top.getStyleClass().add("meetings-commands");
        VBox side = new VBox(top, list, fromOrganisation);
        side.getStyleClass().add("meetings-side");
        SideWidth.share(side, root, "side.meetings", desk.memory()::recall, desk.memory()::keep);
        pages.setLeft(side);
        pages.setCenter(cards);
    }

    private static ScrollPane page(Node card) {
        ScrollPane page = new ScrollPane(card);
        page.setFitToWidth(true);
        page.setFocusTraversable(false);
        page.getStyleClass().add("meetings-scroll");
        Visible.followFocus(page);
        return page;
    }

    private static Button button(String text, Feather icon, Runnable action) {
        Button button = new Button(text, new FontIcon(icon));
        button.setAccessibleText(text);
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(e -> action.run());
        return button;
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void reveal(String rowId) {
        switch (desk.workspace().book().get(rowId)) {
            case Body row -> shown.set(row.id());
            case Meeting row -> shown.set(row.id());
            case Attendance row -> shown.set(row.meeting());
            case AgendaItem row -> shown.set(row.meeting());
            case Reply row -> shown.set(row.meeting());
            case CompositionRule row -> shown.set(row.body());
            case Seat row -> {
                shown.set(row.body());
                // A card that just came has no places yet to be scrolled to.
                cards.applyCss();
                cards.layout();
                body.enterSeat(row.id());
            }
            case StandingItem row -> shown.set(row.body());
            case null, default -> { }
        }
    }

    @Override
    public List<Command> commands() {
        return List.of(
                new Command("meetings.next", KeyCombination.valueOf("Shortcut+Shift+N"), Feather.CALENDAR,
                        shown.isNotNull(), this::nextMeeting),
                new Command("meetings.roll.go", KeyCombination.valueOf("F4"), Feather.USERS, shown.isNotNull(),
                        this::enterPeople),
                new Command("meetings.open", KeyCombination.valueOf("F9"), Feather.PLAY, shown.isNotNull(),
                        meeting::open),
                new Command("meetings.finish", KeyCombination.valueOf("Shift+F9"), Feather.CHECK, shown.isNotNull(),
                        meeting::finish),
                new Command("meetings.invite", KeyCombination.valueOf("Shortcut+Shift+E"), Feather.MAIL,
                        Bindings.createBooleanBinding(meeting::invites, shown, desk.workspace().bookProperty()), meeting::invite),
                new Command("meetings.replies.go", KeyCombination.valueOf("Shortcut+Shift+R"), Feather.CHECK_SQUARE, shown.isNotNull(),
                        meeting::enterReplies),
                new Command("meetings.pack", KeyCombination.valueOf("Shortcut+P"), Feather.BOOK_OPEN,
                        Bindings.createBooleanBinding(meeting::packs, shown, desk.workspace().bookProperty()), meeting::pack),
                new Command("meetings.cycle", KeyCombination.valueOf("Shortcut+Shift+J"), Feather.SKIP_FORWARD, shown.isNotNull(),
                        meeting::doNext),
                new Command("meetings.minutes", KeyCombination.valueOf("Shortcut+Shift+M"), Feather.EDIT_3,
                        shown.isNotNull(), meeting::write),
                new Command("meetings.body.add", KeyCombination.valueOf("Shortcut+Shift+B"), Feather.PLUS,
                        Bindings.createBooleanBinding(() -> true),
                        this::addBody));
    }

    private void refresh() {
        Book book = desk.workspace().book();
        List<String> ids = list.ids();
        if (!ids.contains(shown.get())) {
            shown.set(ids.size() > 1 ? ids.get(1) : ids.isEmpty() ? null : ids.getFirst());
        }
        refreshing = true;
        if (!list.getItems().equals(ids)) {
            list.getItems().setAll(ids);
        }
        if (!Objects.equals(list.getSelectionModel().getSelectedItem(), shown.get())) {
            list.getSelectionModel().select(shown.get());
        }
        list.refresh();
        refreshing = false;
        pages.setVisible(!ids.isEmpty());
        empty.setVisible(ids.isEmpty());
        fromOrganisation.refresh();
        showCard(book);
    }

    private void showCard(Book book) {
        if (book.get(Meeting.class, shown.get()) != null) {
            turn(meeting);
            meeting.refresh();
        } else if (book.get(Body.class, shown.get()) != null) {
            turn(body);
            body.refresh();
        }
    }

    private void turn(Node card) {
        if (!cards.inFront(card)) {
            cards.turn(card).setVvalue(0);
        }
    }

    private List<String> candidates() {
        return RowLine.organisations(desk).stream().filter(id -> id == null
                || Rows.bodyOf(desk.workspace().book(), id).isEmpty()).toList();
    }

    private void chosen(String id) {
        if (!refreshing && id != null) {
            shown.set(id);
        }
    }

    private void nextMeeting() {
        Book book = desk.workspace().book();
        Meeting held = book.get(Meeting.class, shown.get());
        String of = held == null ? shown.get() : held.body();
        if (book.get(Body.class, of) != null) {
            commitTyped();
            List<Change> proposal = NextMeeting.propose(desk.workspace().book(), of, Making.today(),
                    desk.wordsOf(of)::text);
            desk.workspace().apply("meetings.next", proposal);
            shown.set(proposal.getFirst().row().id());
            list.requestFocus();
        }
    }

    private void addBody() {
        commitTyped();
        List<Row> rows = Making.named(desk.workspace().book(), desk.words().text("meetings.body.new"));
        desk.workspace().put("meetings.body.add", rows);
        shown.set(rows.getLast().id());
        body.rename();
    }

    private void makeBody(String organisation) {
        Body made = Making.of(desk.workspace().book(), organisation);
        desk.workspace().put("meetings.body.add", made);
        shown.set(made.id());
    }

    /** Goes to the seats: of a body to make one more, of a meeting to mark who is there. */
    private void enterPeople() {
        if (desk.workspace().book().get(Meeting.class, shown.get()) != null) {
            meeting.enterRoll();
        } else {
            body.enterSeats();
        }
    }

    private void commitTyped() {
        if (root.getScene() != null) {
            Commits.commitFocused(root.getScene());
        }
    }
}
