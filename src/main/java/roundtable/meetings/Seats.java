package roundtable.meetings;

import java.util.function.Supplier;
import roundtable.book.Ids;
import roundtable.book.Organisation;
import roundtable.book.Rows;
import roundtable.book.Seat;
import roundtable.words.Words;
import roundtable.workspace.Desk;

/** The seats of a body: each belongs to an organisation and says who usually sits there and in which role. */
final class Seats extends Lines<Seat> {

    Seats(Desk desk, Supplier<String> body) {
        super(() -> Rows.seats(desk.workspace().book(), body.get()), seat -> line(desk, seat),
                desk.words().text("meetings.seat.add"), () -> add(desk, body.get()));
        setId("seats");
    }

    private static RowLine<Seat> line(Desk desk, Seat seat) {
        Words words = desk.words();
        return new RowLine<>(desk, Seat.class, "meetings.seat.change", seat.id())
                .organisation(words.text("meetings.seat.organisation"), Seat::organisation,
                        (s, o) -> s.withOrganisation(o).withContact(null))
                .choice(words.text("meetings.seat.role"), Seat.Role.class, Seat::role, Seat::withRole)
                .contact(words.text("meetings.seat.person"), () -> RowLine.contacts(desk,
                        desk.workspace().book().find(Seat.class, seat.id()).map(Seat::organisation).orElse(null)),
                        Seat::contact, Seat::withContact)
                .flag(words.text("meetings.seat.voting"), Seat::voting, Seat::withVoting)
                .removable(words.text("meetings.seat.remove"), "meetings.seat.remove");
    }

    private static void add(Desk desk, String body) {
        desk.workspace().book().all(Organisation.class).stream().map(Organisation::id)
                .filter(id -> free(desk, body, id)).findFirst().ifPresent(id -> {
                    double position = 1 + Rows.seats(desk.workspace().book(), body).stream()
                            .mapToDouble(Seat::position).max().orElse(0);
                    desk.workspace().put("meetings.seat.add", new Seat(Ids.next(), body, id, Seat.Role.MEMBER, true,
                            null, true, position, null, null));
                });
    }

    private static boolean free(Desk desk, String body, String organisation) {
        return Rows.bodyOf(desk.workspace().book(), organisation).isEmpty()
                && Rows.seats(desk.workspace().book(), body).stream()
                .noneMatch(seat -> seat.organisation().equals(organisation));
    }
}
