package roundtable.minutes;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import roundtable.book.AgendaItem;
import roundtable.book.Body;
import roundtable.book.Book;
import roundtable.book.Decision;
import roundtable.book.Escalation;
import roundtable.book.Meeting;
import roundtable.book.Rows;
import roundtable.controls.ChoiceField;
import roundtable.controls.Flow;
import roundtable.controls.IconButton;
import roundtable.rules.Agreed;
import roundtable.rules.Escalated;
import roundtable.rules.ItemNumbers;
import roundtable.rules.MattersArising;
import roundtable.words.Words;
import roundtable.workspace.Desk;

/**
 * To which other bodies the item at hand was put and what came back, which body put it here, and with the item on
 * matters arising the answers that came since the last meeting.
 */
final class Escalations extends VBox {

    private final Desk desk;
    private final Place place;
    private final VBox lines = new VBox();
    private final ChoiceField<String> ask;
    private final Runnable write;
    private List<Object> shown = List.of();

    /**
     * Nothing is shown yet.
     *
     * @param write goes on with the lines of the item
     */
    Escalations(Desk desk, Place place, Runnable write) {
        this.write = write;
        this.desk = desk;
        this.place = place;
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
        List<Object> now = new ArrayList<>();
        item.ifPresent(row -> told(row).forEach(now::addAll));
        if (!now.equals(shown)) {
            shown = now;
            lines.getChildren().setAll(item.stream().flatMap(row -> nodes(row).stream()).toList());
        }
        shown(lines, !lines.getChildren().isEmpty());
        shown(this, askable || lines.isVisible());
    }

    /** What the lines depend on. */
    private List<List<Object>> told(AgendaItem item) {
        List<List<Object>> told = new ArrayList<>();
        told.add(List.of(item.id(), place.open(book())));
        all(item).forEach(each -> told.add(List.of(each, text(each))));
        asking(item).forEach(each -> told.add(List.of(each, askedBy(each))));
        return told;
    }

    private List<Node> nodes(AgendaItem item) {
        List<Node> nodes = new ArrayList<>();
        asking(item).forEach(each -> nodes.add(line(askedBy(each), each.item(), null)));
        all(item).forEach(each -> nodes.add(line(text(each), each.there() == null ? null : each.there().id(),
                each.escalation().item().equals(item.id()) && !each.answered() ? each.escalation() : null)));
        return nodes;
    }

    private List<Escalated> all(AgendaItem item) {
        List<Escalated> all = new ArrayList<>(Rows.escalations(book(), item.id()).stream()
                .map(each -> Escalated.of(book(), each)).toList());
        Meeting meeting = book().get(Meeting.class, item.meeting());
        if (MattersArising.item(book(), meeting.id()).filter(item::equals).isPresent()) {
            all.addAll(Escalated.answers(book(), meeting));
        }
        return all;
    }

    private List<Escalation> asking(AgendaItem item) {
        return book().usesOf(item).stream().filter(Escalation.class::isInstance).map(Escalation.class::cast)
                .filter(each -> item.id().equals(each.itemThere())).toList();
    }

    private Node line(String text, String to, Escalation withdrawn) {
        Words words = desk.words();
        Label told = new Label(text);
        told.setWrapText(true);
        Flow line = new Flow(told);
        if (to != null) {
            Button go = new Button(words.text("minutes.escalation.go"));
            go.setAccessibleText(words.text("minutes.escalation.go") + ": " + text);
            go.getStyleClass().addAll(Styles.FLAT, Styles.SMALL);
            go.setOnAction(e -> desk.navigator().show(to));
            line.getChildren().add(go);
        }
        if (withdrawn != null && place.open(book())) {
            line.getChildren().add(new IconButton(Feather.X, words.text("minutes.escalation.withdraw"), () ->
                    desk.workspace().apply("minutes.escalation.withdraw", Escalated.withdraw(book(), withdrawn))));
        }
        line.getStyleClass().add("escalation-line");
        return line;
    }

    private String text(Escalated each) {
        Words words = desk.words();
        Book book = book();
        AgendaItem asked = book.get(AgendaItem.class, each.escalation().item());
        String body = desk.names().of(book.get(Body.class, each.escalation().body()));
        List<String> text = new ArrayList<>();
        if (!asked.id().equals(place.item().get())) {
            text.add(asked.title() + ":");
        }
        if (each.there() == null) {
            text.add(words.text("minutes.escalation.waits", body));
        } else {
            Meeting meeting = book.get(Meeting.class, each.there().meeting());
            text.add(words.text("minutes.escalation.there", body, meeting.number(), words.date(meeting.day()),
                    ItemNumbers.of(book, meeting.id()).of(each.there().id())));
            if (each.there().result() != null) {
                text.add(words.text("minutes.escalation.result", words.of(each.there().result())));
            }
        }
        for (Decision decision : each.decisions()) {
            text.add(words.text("minutes.escalation.decision", decision.number(), Agreed.text(book, decision)));
        }
        if (each.escalation().answer() != null) {
            text.add(each.escalation().answer());
        }
        return String.join(" ", text);
    }

    private String askedBy(Escalation escalation) {
        Book book = book();
        AgendaItem asked = book.get(AgendaItem.class, escalation.item());
        Meeting meeting = book.get(Meeting.class, asked.meeting());
        return desk.words().text("minutes.escalation.asked-by", desk.names().of(book.get(Body.class, meeting.body())),
                meeting.number(), desk.words().date(meeting.day()));
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
            desk.workspace().apply("minutes.escalate.step", Escalated.ask(book(), item, body));
            write.run();
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
