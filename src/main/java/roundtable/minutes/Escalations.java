package roundtable.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import roundtable.book.AgendaItem;
import roundtable.book.Body;
import roundtable.book.Book;
import roundtable.book.Change;
import roundtable.book.Escalation;
import roundtable.book.Meeting;
import roundtable.book.Rows;
import roundtable.controls.ChoiceField;
import roundtable.rules.Escalated;
import roundtable.rules.MattersArising;
import roundtable.words.Words;
import roundtable.workspace.Desk;

/**
 * To which other bodies the item at hand was put and what came back, which body put it here, and with the item on
 * matters arising the answers that came since the last meeting and those that are still waited for.
 */
final class Escalations extends VBox {

    private final Desk desk;
    private final Place place;
    private final VBox lines = new VBox();
    private final ChoiceField<String> ask;
    private final EscalationText told;
    private final Runnable write;
    private List<String> shown = List.of();

    /**
     * Nothing is shown yet.
     *
     * @param write goes on with the lines of the item
     */
    Escalations(Desk desk, Place place, Runnable write) {
        this.write = write;
        this.desk = desk;
        this.place = place;
        this.told = new EscalationText(desk);
        Words words = desk.words();
        ask = new ChoiceField<>(this::choices, body -> body == null ? words.text("minutes.escalate")
                : desk.names().of(book().get(Body.class, body)), () -> null, this::ask);
        ask.setAccessibleText(words.text("minutes.escalate"));
        ask.setId("item-escalate");
        lines.getStyleClass().add("escalation-lines");
        getStyleClass().add("escalations");
        getChildren().addAll(ask, lines);
    }

    /** Goes to the choice of the body, and opens it. */
    void choose() {
        if (ask.isVisible()) {
            ask.requestFocus();
            ask.show();
        }
    }

    /** Shows what the book holds; the choice only where there is another body. */
    void refresh() {
        Optional<AgendaItem> item = Optional.ofNullable(place.itemIn(book()));
        boolean askable = place.open(book()) && choices().size() > 1;
        ask.refresh();
        shown(ask, askable);
        List<String> now = item.stream().flatMap(row -> Stream.concat(Stream.of(row.id()), requests(row).map(Escalation::id))).toList();
        if (!now.equals(shown)) {
            shown = now;
            lines.getChildren().setAll(item.stream().flatMap(row -> requests(row).map(each ->
                    new EscalationLine(desk, told, each.id(), row.id(), write))).toList());
        }
        lines().forEach(EscalationLine::refresh);
        shown(lines, !lines.getChildren().isEmpty());
        shown(this, askable || lines.isVisible());
    }

    private Stream<Escalation> requests(AgendaItem item) {
        Meeting meeting = book().get(Meeting.class, item.meeting());
        Stream<Escalation> arising = MattersArising.item(book(), meeting.id()).filter(item::equals).stream()
                .flatMap(_ -> Escalated.arising(book(), meeting).stream().map(Escalated::escalation));
        return Stream.of(Escalated.putHere(book(), item).stream(), Rows.escalations(book(), item.id()).stream(), arising)
                .flatMap(some -> some);
    }

    private Stream<EscalationLine> lines() {
        return lines.getChildren().stream().map(EscalationLine.class::cast);
    }

    private List<String> choices() {
        List<String> choices = new ArrayList<>();
        choices.add(null);
        Optional.ofNullable(place.itemIn(book())).ifPresent(item -> choices.addAll(Escalated.choices(book(), item)));
        return choices;
    }

    private void ask(String body) {
        AgendaItem item = place.itemIn(book());
        if (body != null && item != null) {
            List<Change> request = Escalated.ask(book(), item, body);
            desk.workspace().apply("minutes.escalate.step", request);
            lines().filter(line -> request.stream().anyMatch(change -> change.row().id().equals(line.request()))).findFirst()
                    .ifPresentOrElse(EscalationLine::ask, write);
        }
    }

    private static void shown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private Book book() {
        return desk.workspace().book();
    }
}
