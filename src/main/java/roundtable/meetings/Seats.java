package roundtable.meetings;

import java.util.List;
import java.util.function.Supplier;
import roundtable.book.Body;
import roundtable.book.Book;
import roundtable.book.Ids;
import roundtable.book.Rows;
import roundtable.book.Seat;
import roundtable.controls.SearchField;
import roundtable.words.Words;
import roundtable.workspace.Desk;

/** The seats of a body, and a field to find the organisation that is to have one more. */
final class Seats extends Lines<Seat> {

    private final SearchField<String> more;

    Seats(Desk desk, Supplier<String> body) {
        this(desk, body, more(desk, body));
    }

    private Seats(Desk desk, Supplier<String> body, SearchField<String> more) {
        super(() -> Rows.seats(desk.workspace().book(), body.get()), seat -> new SeatLine(desk, seat.id()), more);
        this.more = more;
        setId("seats");
    }

    @Override
    void refresh() {
        super.refresh();
        more.refresh();
    }

    private static SearchField<String> more(Desk desk, Supplier<String> body) {
        Words words = desk.words();
        SearchField<String> more = new SearchField<>(() -> free(desk, body.get()),
                key -> key == null ? words.text("meetings.seat.add-for") : desk.names().of(key), () -> null,
                organisation -> add(desk, body.get(), organisation));
        more.setAccessibleText(words.text("meetings.seat.add"));
        more.setId("seat-add");
        more.getStyleClass().add("seat-add");
        return more;
    }

    /** Organisations that have no seat here yet, behind null for none. */
    private static List<String> free(Desk desk, String body) {
        Book book = desk.workspace().book();
        List<String> seated = Rows.seats(book, body).stream().map(Seat::organisation).toList();
        String itself = book.find(Body.class, body).map(Body::organisation).orElse(null);
        return RowLine.organisations(desk).stream()
                .filter(id -> id == null || !id.equals(itself) && !seated.contains(id)).toList();
    }

    private static void add(Desk desk, String body, String organisation) {
        double position = 1 + Rows.seats(desk.workspace().book(), body).stream()
                .mapToDouble(Seat::position).max().orElse(0);
        desk.workspace().put("meetings.seat.add", new Seat(Ids.next(), body, organisation, Seat.Role.MEMBER, true,
                null, true, position, null, null));
    }
}
