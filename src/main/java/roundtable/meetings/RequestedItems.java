package roundtable.meetings;

import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import roundtable.book.AgendaItem;
import roundtable.book.Body;
import roundtable.book.Book;
import roundtable.book.Escalation;
import roundtable.book.Meeting;
import roundtable.controls.Flow;
import roundtable.rules.Escalated;
import roundtable.rules.ItemNumbers;
import roundtable.rules.Requests;
import roundtable.words.Words;
import roundtable.workspace.Desk;

/** What other bodies ask of a meeting still to be opened: who, what, from which meeting, and where it stands on the agenda. */
final class RequestedItems extends VBox {

    private final Desk desk;
    private final Label heading;
    private final VBox lines = new VBox();
    private List<String> shown = List.of();

    RequestedItems(Desk desk) {
        this.desk = desk;
        heading = BodyCard.heading(desk.words().text("meetings.requests"));
        lines.getStyleClass().add("lines");
        setId("requests");
        getChildren().addAll(heading, lines);
    }

    /** Shows what is asked; takes no room where nothing is. */
    void show(Meeting meeting) {
        List<Escalated> asked = Requests.open(desk.workspace().book(), meeting);
        List<String> now = asked.stream().map(each -> String.join("\n", meeting.id(), each.escalation().id(), text(each),
                place(each, meeting))).toList();
        if (!now.equals(shown)) {
            shown = now;
            lines.getChildren().setAll(asked.stream().map(each -> line(each, meeting)).toList());
        }
        setVisible(!asked.isEmpty());
        setManaged(isVisible());
    }

    private Flow line(Escalated asked, Meeting meeting) {
        Label text = new Label(text(asked));
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        Button go = new Button(place(asked, meeting));
        go.setAccessibleText(go.getText() + ": " + text.getText());
        go.getStyleClass().addAll(Styles.FLAT, Styles.SMALL);
        go.setOnAction(_ -> go(asked.escalation(), meeting.id()));
        Flow line = new Flow(text, go);
        line.getStyleClass().add("row-line");
        return line;
    }

    /** Goes to the item where there is one on this agenda, and else makes it. */
    private void go(Escalation escalation, String id) {
        Book book = desk.workspace().book();
        Meeting meeting = book.get(Meeting.class, id);
        Escalated asked = Escalated.of(book, book.get(Escalation.class, escalation.id()));
        if (Requests.placed(asked, meeting)) {
            desk.navigator().show(asked.there().id());
        } else {
            desk.workspace().apply("meetings.request.place", Requests.place(book, meeting, asked));
        }
    }

    private String place(Escalated asked, Meeting meeting) {
        return Requests.placed(asked, meeting) ? desk.words().text("meetings.request.item", ItemNumbers.of(desk.workspace().book(), meeting.id()).of(asked.there().id()))
                : desk.words().text("meetings.request.place");
    }

    private String text(Escalated asked) {
        Book book = desk.workspace().book();
        Words words = desk.words();
        AgendaItem item = book.get(AgendaItem.class, asked.escalation().item());
        Meeting from = book.get(Meeting.class, item.meeting());
        String body = desk.names().of(book.get(Body.class, from.body()));
        String question = asked.escalation().question();
        return question == null ? words.text("meetings.request", body, from.number(), words.date(from.day()), item.title())
                : words.text("meetings.request.question", body, from.number(), words.date(from.day()), item.title(), question);
    }
}
