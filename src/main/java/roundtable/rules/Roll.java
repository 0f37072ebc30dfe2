package roundtable.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import roundtable.book.Attendance;
import roundtable.book.Attendance.Presence;
import roundtable.book.Book;
import roundtable.book.Contact;
import roundtable.book.Deputy;
import roundtable.book.Ids;
import roundtable.book.Meeting;
import roundtable.book.Nullable;
import roundtable.book.Rows;
import roundtable.book.Seat;

/** The roll of a meeting: every seat of that day, and how it was filled once somebody has marked it. */
public final class Roll {

    /**
     * A seat on the roll.
     *
     * @param seat the seat
     * @param attendance how it was filled; null while it is not yet marked
     */
    public record Line(Seat seat, @Nullable Attendance attendance) {

        /** Whether somebody sits there, in the room, online or as a deputy. */
        public boolean filled() {
            return attendance != null && Roll.fills(attendance.presence());
        }
    }

    private Roll() {
    }

    /** The seats of a body that hold on a day, in their order. */
    public static List<Seat> seats(Book book, String body, LocalDate day) {
        return Rows.seats(book, body).stream().filter(seat -> Valid.on(seat.since(), seat.until(), day)).toList();
    }

    /** Every seat of the meeting's day, marked or not, and any other seat that was marked. */
    public static List<Line> of(Book book, String meeting) {
        Meeting held = book.get(Meeting.class, meeting);
        return Rows.seats(book, held.body()).stream().map(seat -> new Line(seat, at(book, meeting, seat.id())))
                .filter(line -> line.attendance() != null
                        || Valid.on(line.seat().since(), line.seat().until(), held.day())).toList();
    }

    /** Guests and others who came without a seat. */
    public static List<Attendance> guests(Book book, String meeting) {
        return Rows.attendance(book, meeting).stream().filter(row -> row.seat() == null).toList();
    }

    /** Keys of those who may sit on a seat instead on a day, the first to be asked first. */
    public static List<String> deputies(Book book, String seat, LocalDate day) {
        return Rows.deputies(book, seat).stream().filter(deputy -> Valid.on(deputy.since(), deputy.until(), day)).map(Deputy::contact).toList();
    }

    /** Whether a presence fills a seat. */
    public static boolean fills(Presence presence) {
        return presence == Presence.PRESENT || presence == Presence.ONLINE || presence == Presence.DEPUTISED;
    }

    /** A seat marked, to be put: the usual contact, or the only deputy; an earlier mark is changed, not doubled. */
    public static Attendance mark(Book book, String meeting, String seat, Presence presence) {
        Seat place = book.get(Seat.class, seat);
        Attendance before = at(book, meeting, seat);
        String contact = contact(book, place, presence, book.get(Meeting.class, meeting).day());
        if (before == null) {
            return new Attendance(Ids.next(), meeting, seat, organisation(book, place, contact), contact, null,
                    presence, null, null, null, null, null, null);
        }
        boolean samePerson = (before.presence() == Presence.DEPUTISED) == (presence == Presence.DEPUTISED)
                && before.contact() != null;
        String person = samePerson ? before.contact() : contact;
        return before.withPresence(presence).withContact(person).withOrganisation(organisation(book, place, person))
                .withProxy(presence == Presence.PROXY ? before.proxy() : null);
    }

    /** Who usually chairs a body: the contact of its chair's seat. */
    public static @Nullable String chair(Book book, String body, LocalDate day) {
        return holder(book, body, day, Seat.Role.CHAIR);
    }

    /** Who usually takes the minutes: the contact of the secretariat's seat. */
    public static @Nullable String minuteTaker(Book book, String body, LocalDate day) {
        return holder(book, body, day, Seat.Role.SECRETARIAT);
    }

    private static @Nullable String holder(Book book, String body, LocalDate day, Seat.Role role) {
        return seats(book, body, day).stream().filter(seat -> seat.role() == role && seat.contact() != null)
                .map(Seat::contact).findFirst().orElse(null);
    }

    private static @Nullable Attendance at(Book book, String meeting, String seat) {
        return Rows.attendance(book, meeting).stream().filter(row -> seat.equals(row.seat())).findFirst().orElse(null);
    }

    private static @Nullable String contact(Book book, Seat seat, Presence presence, LocalDate day) {
        if (presence == Presence.DEPUTISED) {
            List<String> deputies = deputies(book, seat.id(), day);
            return deputies.size() == 1 ? deputies.getFirst() : null;
        }
        return seat.contact();
    }

    private static String organisation(Book book, Seat seat, @Nullable String contact) {
        return Optional.ofNullable(contact).flatMap(id -> book.find(Contact.class, id))
                .map(Contact::organisation).orElse(seat.organisation());
    }
}
