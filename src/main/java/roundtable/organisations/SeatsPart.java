package roundtable.organisations;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import roundtable.book.Body;
import roundtable.book.Book;
import roundtable.book.Contact;
import roundtable.book.Rows;
import roundtable.book.Seat;
import roundtable.controls.SectionHeading;
import roundtable.workspace.Desk;

/** The seats that an organisation has at round tables and committees. */
final class SeatsPart extends VBox implements CardPart {

    private final Desk desk;
    private final String organisation;
    private List<String> shown = List.of();

    SeatsPart(Desk desk, String organisation) {
        this.desk = desk;
        this.organisation = organisation;
        getStyleClass().add("part-list");
        refresh();
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void refresh() {
        List<Seat> seats = Rows.seatsOf(book(), organisation);
        List<String> now = seats.stream().map(this::text).toList();
        if (!now.equals(shown)) {
            shown = now;
            SectionHeading heading = new SectionHeading(desk.words().text("organisations.seats"));
            getChildren().setAll(seats.stream().map(this::line).toList());
            if (!seats.isEmpty()) {
                getChildren().addFirst(heading);
            }
        }
        setVisible(!seats.isEmpty());
        setManaged(!seats.isEmpty());
    }

    @Override
    public void commit() {
        // Nothing is typed here.
    }

    private Hyperlink line(Seat seat) {
        Hyperlink line = new Hyperlink(text(seat));
        line.setWrapText(true);
        line.setAccessibleText(text(seat));
        line.setOnAction(event -> desk.navigator().show(seat.id()));
        return line;
    }

    private String text(Seat seat) {
        String body = book().find(Body.class, seat.body()).map(desk.names()::of).orElse("");
        String contact = book().find(Contact.class, seat.contact()).map(Contact::function).orElse(null);
        String until = seat.until() == null ? null
                : desk.words().text("organisations.until.short", desk.words().date(seat.until()));
        return Stream.of(body, desk.words().of(seat.role()), contact, until).filter(text -> text != null)
                .collect(Collectors.joining(" · "));
    }

    private Book book() {
        return desk.workspace().book();
    }
}
