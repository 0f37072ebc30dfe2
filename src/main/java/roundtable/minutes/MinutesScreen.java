package roundtable.minutes;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import roundtable.book.Action;
import roundtable.book.AgendaItem;
import roundtable.book.Attendance;
import roundtable.book.Book;
import roundtable.book.Decision;
import roundtable.book.Entry;
import roundtable.book.Meeting;
import roundtable.book.Row;
import roundtable.controls.Command;
import roundtable.controls.Commits;
import roundtable.controls.EmptyState;
import roundtable.controls.Screen;
import roundtable.controls.Shown;
import roundtable.controls.SideWidth;
import roundtable.controls.Visible;
import roundtable.rules.Agreed;
import roundtable.rules.Corrections;
import roundtable.rules.ItemNumbers;
import roundtable.rules.ItemTimes;
import roundtable.words.Words;
import roundtable.workspace.Desk;

/** Writing the minutes of a meeting, item by item and line by line, without the hands leaving the keys. */
public final class MinutesScreen implements Screen {

    private final Desk desk;
    private final Place place = new Place();
    private final EntryLines lines;
    private final MinutesHead head;
    private final AgendaList agenda;
    private final ItemPage page;
    private final AfterMeeting after;
    private final KindBar kinds;
    private final CheckList checks;
    private final PresencePanel presence;
    private final BlocksPanel blocks;
    private final SidePanel beside;
    private final ForNextMeeting forNext;
    private final Projector projector;
    private final ScrollPane scroll = new ScrollPane();
    private final BorderPane minutes = new BorderPane();
    private final EmptyState noMeeting;
    private final EmptyState noItem;
    private final StackPane root;
    private final BooleanBinding writable;
    private final BooleanBinding inSession;

    public MinutesScreen(Desk desk) {
        this.desk = desk;
        Words words = desk.words();
        lines = new EntryLines(desk, place, new Organisations(desk));
        page = new ItemPage(desk, place, lines);
        after = new AfterMeeting(desk, place, lines.organisations());
        forNext = new ForNextMeeting(desk, place, lines);
        head = new MinutesHead(desk, place, this::pdf);
        agenda = new AgendaList(desk, place, this::write, page::rename);
        kinds = new KindBar(words, lines);
        checks = new CheckList(desk, place, this::reveal);
        beside = new SidePanel(minutes, () -> lines.current().ifPresent(lines::focus));
        presence = new PresencePanel(desk, place, beside::close);
        blocks = new BlocksPanel(desk, this::insert, beside::close);
        projector = new Projector(desk, place, this::walk);
        noMeeting = new EmptyState(Feather.EDIT_3, words.text("minutes.empty"));
        noItem = new EmptyState(Feather.LIST, words.text("minutes.item.none"), words.text("minutes.item.add"),
                agenda::add);
        root = new StackPane(minutes, noMeeting);
        root.getStyleClass().add("minutes-screen");
        writable = Bindings.createBooleanBinding(() -> place.item().get() != null
                && place.open(desk.workspace().book()), place.item(), desk.workspace().bookProperty());
        inSession = Bindings.createBooleanBinding(() -> place.item().get() != null && Optional.ofNullable(
                place.meetingIn(desk.workspace().book())).filter(m -> m.state() == Meeting.State.IN_SESSION).isPresent(),
                place.item(), desk.workspace().bookProperty());
        root.sceneProperty().addListener((o, was, is) -> projector.close());
        arrange();
        place.meeting().addListener((o, was, is) -> turnToMeeting());
        place.item().addListener((o, was, is) -> turnToItem());
        Shown.follow(root, desk.workspace().bookProperty(), this::refresh);
    }

    private void arrange() {
        VBox side = new VBox(agenda, checks);
        side.getStyleClass().add("minutes-side");
        SideWidth.share(side, root, "side.minutes", desk.memory()::recall, desk.memory()::keep);
        VBox.setVgrow(agenda, Priority.ALWAYS);
        scroll.setContent(new VBox(page, after));
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("minutes-scroll");
        scroll.setFocusTraversable(false);
        BorderPane writing = new BorderPane(new StackPane(scroll, noItem));
        writing.setBottom(kinds);
        minutes.setTop(head);
        minutes.setLeft(side);
        beside.beside(writing);
        Visible.followFocus(scroll);
        root.sceneProperty().flatMap(Scene::focusOwnerProperty).addListener((_, _, _) -> kinds.refresh());
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void reveal(String rowId) {
        Book book = desk.workspace().book();
        Row row = book.get(rowId);
        String entry = switch (row) {
            case Entry e -> e.id();
            case Decision d -> d.entry();
            case Action a -> a.entry();
            case null, default -> null;
        };
        switch (row) {
            case Meeting meeting -> place.meeting().set(meeting.id());
            case Attendance attendance -> place.meeting().set(attendance.meeting());
            case AgendaItem item -> goTo(item);
            case null, default -> Agreed.item(book, entry).ifPresent(this::goTo);
        }
        if (entry != null) {
            lines.reveal(entry);
        }
    }

    @Override
    public List<Command> commands() {
        return List.of(
                kind("minutes.kind.information", Entry.Kind.INFORMATION),
                kind("minutes.kind.discussion", Entry.Kind.DISCUSSION),
                kind("minutes.kind.decision", Entry.Kind.DECISION),
                kind("minutes.kind.action", Entry.Kind.ACTION),
                new Command("minutes.item.add", KeyCombination.valueOf("Shortcut+Shift+I"), Feather.PLUS,
                        place.meeting().isNotNull(), agenda::add),
                new Command("minutes.item.next", KeyCombination.valueOf("Shortcut+Page Down"), null,
                        place.item().isNotNull(), () -> walk(1)),
                new Command("minutes.item.previous", KeyCombination.valueOf("Shortcut+Page Up"), null,
                        place.item().isNotNull(), () -> walk(-1)),
                new Command("minutes.item.take-up", KeyCombination.valueOf("Shortcut+Shift+T"), Feather.CLOCK, inSession,
                        this::takeUp),
                new Command("minutes.item.plan", KeyCombination.valueOf("Shortcut+Shift+D"), null, writable, page::plan),
                new Command("minutes.item.for-next", KeyCombination.valueOf("Shortcut+Shift+A"), Feather.CORNER_UP_RIGHT,
                        place.item().isNotNull(), () -> {
                            commitTyped();
                            forNext.put();
                        }),
                new Command("minutes.agenda.go", KeyCombination.valueOf("F4"), Feather.LIST,
                        place.meeting().isNotNull(), agenda::focus),
                new Command("minutes.presence.go", KeyCombination.valueOf("F9"), Feather.USERS,
                        place.item().isNotNull(), () -> beside.toggle(presence)),
                new Command("minutes.correction.ask", KeyCombination.valueOf("Shortcut+Shift+K"), Feather.EDIT,
                        Bindings.createBooleanBinding(() -> Corrections.askable(desk.workspace().book(),
                                place.meetingIn(desk.workspace().book())), place.meeting(), desk.workspace().bookProperty()), after::ask),
                new Command("minutes.block.go", KeyCombination.valueOf("Shortcut+B"), Feather.COPY, place.item().isNotNull(),
                        () -> beside.toggle(blocks)),
                new Command("minutes.escalate", KeyCombination.valueOf("Shortcut+Shift+U"), Feather.ARROW_UP_RIGHT, writable,
                        page::escalate),
                new Command("minutes.projector", KeyCombination.valueOf("F11"), Feather.MONITOR,
                        place.item().isNotNull(), () -> projector.toggle(root.getScene().getWindow())),
                new Command("minutes.pdf", KeyCombination.valueOf("Shortcut+P"), Feather.FILE_TEXT,
                        place.meeting().isNotNull(), this::pdf));
    }

    private Command kind(String key, Entry.Kind kind) {
        return new Command(key, KeyCombination.valueOf(KindBar.KEYS.get(kind)), null, writable,
                () -> lines.current().ifPresent(line -> lines.kind(line, kind)));
    }

    private void refresh() {
        Book book = desk.workspace().book();
        if (place.meetingIn(book) == null) {
            place.meeting().set(latest());
        }
        if (place.itemIn(book) == null) {
            place.item().set(firstItem());
        }
        boolean meeting = place.meetingIn(book) != null;
        minutes.setVisible(meeting);
        noMeeting.setVisible(!meeting);
        noItem.setVisible(place.item().get() == null && place.open(book));
        head.refresh();
        agenda.refresh();
        page.refresh();
        after.refresh();
        kinds.refresh();
        checks.refresh();
        presence.refresh();
        blocks.refresh();
    }

    private void turnToMeeting() {
        commitTyped();
        place.item().set(firstItem());
        refresh();
        checks.check();
    }

    private void turnToItem() {
        page.turn();
        after.refresh();
        agenda.refresh();
        kinds.refresh();
        head.refresh();
        presence.refresh();
        scroll.setVvalue(0);
    }

    private void goTo(AgendaItem item) {
        commitTyped();
        place.meeting().set(item.meeting());
        place.item().set(item.id());
    }

    private void walk(int by) {
        commitTyped();
        List<AgendaItem> order = ItemNumbers.of(desk.workspace().book(), place.meeting().get()).order();
        int index = order.stream().map(AgendaItem::id).toList().indexOf(place.item().get()) + by;
        if (index >= 0 && index < order.size()) {
            place.item().set(order.get(index).id());
            write();
        }
    }

    /** Takes the item at hand up, or where that is being dealt with already, the next one. */
    private void takeUp() {
        commitTyped();
        Book book = desk.workspace().book();
        if (ItemTimes.running(book, place.meetingIn(book)).filter(item -> item.id().equals(place.item().get())).isPresent()) {
            walk(1);
        }
        desk.workspace().apply("minutes.item.take-up", ItemTimes.takeUp(desk.workspace().book(),
                place.itemIn(desk.workspace().book()), Instant.now().truncatedTo(ChronoUnit.SECONDS)));
    }

    /** Puts a text block where one was writing. */
    private void insert(String text) {
        lines.current().filter(line -> lines.writable()).ifPresent(line -> {
            lines.focus(line);
            line.text().insert(text);
        });
    }

    private void write() {
        lines.lines().stream().reduce((first, second) -> second).ifPresent(lines::focus);
    }

    private void pdf() {
        commitTyped();
        desk.pages().minutes(place.meeting().get());
    }

    private void commitTyped() {
        if (root.getScene() != null) {
            Commits.commitFocused(root.getScene());
        }
    }

    private String firstItem() {
        String meeting = place.meeting().get();
        return meeting == null ? null : ItemNumbers.of(desk.workspace().book(), meeting).order().stream()
                .findFirst().map(AgendaItem::id).orElse(null);
    }

    /** The meeting whose minutes are being written, or else the last one. */
    private String latest() {
        Comparator<Meeting> byDay = Comparator.comparing(Meeting::day);
        List<Meeting> all = desk.workspace().book().all(Meeting.class);
        Optional<Meeting> writing = all.stream().filter(m -> m.state() == Meeting.State.IN_SESSION
                || m.state() == Meeting.State.DRAFT).max(byDay);
        return writing.or(() -> all.stream().max(byDay)).map(Meeting::id).orElse(null);
    }
}
