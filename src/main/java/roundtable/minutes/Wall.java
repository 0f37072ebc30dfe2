package roundtable.minutes;

import java.time.Instant;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import roundtable.book.AgendaItem;
import roundtable.book.Body;
import roundtable.book.Book;
import roundtable.book.Entry;
import roundtable.book.Meeting;
import roundtable.controls.Ticking;
import roundtable.rules.ItemTimes;
import roundtable.rules.Projected;
import roundtable.words.Words;
import roundtable.workspace.Desk;

/** What all in the room see: the item in large letters, who presents it, the time left, decisions and actions so far. */
final class Wall extends BorderPane {

    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");
    private static final PseudoClass ACTION = PseudoClass.getPseudoClass("action");
    private static final Duration EVERY = Duration.seconds(10);

    /** Letters across and lines down that the wall has room for, by which its text is as large as can be. */
    private static final double ACROSS = 50;
    private static final double DOWN = 27;

    private final Desk desk;
    private final Place place;
    private final Label meeting = new Label();
    private final Label clock = new Label();
    private final Label number = new Label();
    private final Label title = new Label();
    private final Label presenter = new Label();
    private final VBox lines = new VBox();
    private final ScrollPane scroll = new ScrollPane(lines);
    private final Ticking ticking = new Ticking(this, EVERY, this::showTime);

    Wall(Desk desk, Place place) {
        this.desk = desk;
        this.place = place;
        setId("wall");
        getStyleClass().add("wall");
        styleProperty().bind(Bindings.createStringBinding(() -> "-fx-font-size: "
                + Math.max(12, Math.min(getWidth() / ACROSS, getHeight() / DOWN)) + "px", widthProperty(), heightProperty()));
        meeting.getStyleClass().add("wall-meeting");
        clock.setId("wall-clock");
        clock.getStyleClass().add("wall-clock");
        clock.setMinWidth(USE_PREF_SIZE);
        number.getStyleClass().add("wall-number");
        number.setMinWidth(USE_PREF_SIZE);
        title.setId("wall-title");
        title.getStyleClass().add("wall-title");
        title.setWrapText(true);
        presenter.getStyleClass().add("wall-presenter");
        presenter.setWrapText(true);
        lines.getStyleClass().add("wall-lines");
        // The latest stands at the bottom; whoever needs the others has the minutes.
        lines.heightProperty().addListener((o, was, is) -> scroll.setVvalue(1));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("wall-scroll");
        setTop(head());
        setCenter(scroll);
    }

    private VBox head() {
        HBox.setHgrow(meeting, Priority.ALWAYS);
        meeting.setMaxWidth(Double.MAX_VALUE);
        HBox above = new HBox(meeting, clock);
        above.setAlignment(Pos.BASELINE_LEFT);
        HBox heading = new HBox(number, title);
        heading.getStyleClass().add("wall-heading");
        VBox head = new VBox(above, heading, presenter);
        head.getStyleClass().add("wall-head");
        return head;
    }

    /** Shows the item at hand as the room may see it. */
    void refresh() {
        Book book = desk.workspace().book();
        Words words = desk.words();
        AgendaItem item = place.itemIn(book);
        Optional<Meeting> held = Optional.ofNullable(place.meetingIn(book));
        meeting.setText(held.map(m -> words.text("minutes.meeting.name", book.find(Body.class, m.body()).map(desk.names()::of)
                .orElse(""), m.number(), words.date(m.day()))).orElse(""));
        Projected shown = item == null ? new Projected("", "", null, java.util.List.of()) : Projected.of(book, item);
        number.setText(shown.number());
        title.setText(shown.title() == null ? words.text("minutes.projector.restricted") : shown.title());
        presenter.setText(shown.presenter() == null ? "" : desk.names().of(shown.presenter()));
        presenter.setManaged(!presenter.getText().isEmpty());
        lines.getChildren().setAll(shown.lines().stream().map(this::line).toList());
        showTime();
        ticking.run(held.filter(m -> m.state() == Meeting.State.IN_SESSION).isPresent());
    }

    private Node line(Projected.Line line) {
        Words words = desk.words();
        Label kind = new Label(KindBar.name(words, line.kind()) + " " + line.number());
        kind.getStyleClass().add("wall-kind");
        Label text = new Label(line.text());
        text.setWrapText(true);
        text.getStyleClass().add("wall-text");
        VBox box = new VBox(kind, text);
        if (line.kind() == Entry.Kind.ACTION) {
            Label who = new Label(line.owner() == null ? words.text("minutes.action.owner-none") : desk.names().of(line.owner()));
            if (line.due() != null) {
                who.setText(who.getText() + " · " + words.longDate(line.due()));
            }
            who.setWrapText(true);
            who.getStyleClass().add("wall-who");
            box.getChildren().add(who);
        }
        box.getStyleClass().add("wall-line");
        box.pseudoClassStateChanged(ACTION, line.kind() == Entry.Kind.ACTION);
        return box;
    }

    private void showTime() {
        Book book = desk.workspace().book();
        AgendaItem item = place.itemIn(book);
        Optional<ItemTimes> now = Optional.ofNullable(place.meetingIn(book)).flatMap(m -> ItemTimes.of(book, m, Instant.now()))
                .filter(times -> times.running().equals(item));
        clock.setText(item == null || item.duration() == null ? "" : now.map(this::left)
                .orElseGet(() -> desk.words().text("minutes.projector.planned", item.duration())));
        clock.pseudoClassStateChanged(OVER, now.filter(times -> times.over() > 0).isPresent());
    }

    private String left(ItemTimes times) {
        return times.over() > 0 ? desk.words().text("minutes.projector.over", times.over())
                : desk.words().text("minutes.projector.left", -times.over());
    }
}
