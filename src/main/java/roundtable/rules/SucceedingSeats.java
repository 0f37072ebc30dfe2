package roundtable.rules;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import roundtable.book.Attendance;
import roundtable.book.Attendance.Presence;
import roundtable.book.Book;
import roundtable.book.Deputy;
import roundtable.book.Ids;
import roundtable.book.Meeting;
import roundtable.book.Nullable;
import roundtable.book.Reply;
import roundtable.book.Rows;
import roundtable.book.Seat;

/**
 * The seats of an organisation that goes up in another one: the successor takes those that it has not itself, with their
 * deputies, and the answers and marks for meetings from that day on whose minutes are not approved.
 */
final class SucceedingSeats {

    private static final Set<Seat.Role> OFFICES = Set.of(Seat.Role.CHAIR, Seat.Role.CO_CHAIR, Seat.Role.SECRETARIAT);

    private final Succession succession;
    /** The successor's seat in the place of each one that ends. */
    private final Map<String, String> seats = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    SucceedingSeats(Succession succession) {
        this.succession = succession;
    }

    void handOver() {
        book().all(Seat.class).stream().filter(seat -> seat.organisation().equals(succession.gone())).forEach(seat -> {
            if (succession.begins(seat.since())) {
                succession.put(seat.withOrganisation(succession.heir()).withContact(succession.person(seat.contact())));
            } else if (holds(seat)) {
                take(seat);
            }
        });
        elsewhere();
        book().all(Meeting.class).stream().filter(meeting -> MeetingStates.writable(meeting) && !meeting.day().isBefore(succession.day()))
                .forEach(meeting -> {
                    replies(meeting);
                    marks(meeting);
                    guests(meeting);
                });
    }

    private void take(Seat seat) {
        Optional<Seat> own = Rows.seats(book(), seat.body()).stream()
                .filter(other -> other.organisation().equals(succession.heir()) && holds(other) && covers(other, seat)
                        && !taken.contains(other.id())).findFirst();
        if (own.isPresent()) {
            seats.put(seat.id(), own.get().id());
            return;
        }
        Seat next = seat.withId(Ids.next()).withOrganisation(succession.heir()).withContact(succession.person(seat.contact())).withSince(succession.day());
        seats.put(seat.id(), next.id());
        taken.add(next.id());
        succession.put(next);
        Rows.deputies(book(), seat.id()).stream().filter(deputy -> succession.holds(deputy.since(), deputy.until()))
                .forEach(deputy -> succession.put(deputy.withId(Ids.next()).withSeat(next.id()).withContact(succession.person(deputy.contact()))
                        .withSince(succession.day())));
    }

    /** Those who sit or deputise for others go on doing so; until the day they are known as they were. */
    private void elsewhere() {
        book().all(Seat.class).stream().filter(seat -> holds(seat) && !seats.containsKey(seat.id()))
                .forEach(seat -> succession.put(seat.withContact(succession.person(seat.contact()))));
        book().all(Deputy.class).stream().filter(deputy -> succession.holds(deputy.since(), deputy.until()) && !seats.containsKey(deputy.seat())
                && !deputy.contact().equals(succession.person(deputy.contact()))).forEach(deputy -> {
                    succession.put(deputy.withId(Ids.next()).withContact(succession.person(deputy.contact())).withSince(succession.day()));
                    succession.put(deputy.withUntil(succession.day().minusDays(1)));
                });
    }

    /** Whether a seat does all that another one does, so that nobody needs both. */
    private static boolean covers(Seat own, Seat other) {
        return (own.voting() || !other.voting()) && (own.role() == other.role() || !OFFICES.contains(other.role()));
    }

    private void replies(Meeting meeting) {
        for (Reply reply : Rows.replies(book(), meeting.id())) {
            String seat = seats.get(reply.seat());
            boolean answered = Rows.replies(book(), meeting.id()).stream().anyMatch(other -> other.seat().equals(seat));
            if (seat != null && !answered) {
                succession.put(reply.withSeat(seat).withContact(succession.person(reply.contact())));
            } else if (seat == null) {
                succession.put(reply.withContact(succession.person(reply.contact())));
            }
        }
    }

    /** Of two marks for what is one seat now, the one of somebody who came counts; whoever else came is a guest. */
    private void marks(Meeting meeting) {
        for (Attendance mark : Rows.attendance(book(), meeting.id())) {
            String seat = seats.get(mark.seat());
            if (seat != null) {
                Attendance here = moved(mark);
                Attendance own = at(meeting, seat);
                if (own == null) {
                    succession.put(here.withSeat(seat));
                } else if (Roll.fills(mark.presence()) && Roll.fills(own.presence())) {
                    succession.put(here.withSeat(null).withPresence(Presence.GUEST).withProxy(null));
                } else if (Roll.fills(mark.presence())) {
                    succession.remove(own);
                    succession.put(here.withSeat(seat));
                } else {
                    succession.remove(mark);
                }
            }
        }
        Rows.attendance(book(), meeting.id()).stream().filter(mark -> seats.containsKey(mark.proxy()))
                .forEach(mark -> succession.put(mark.withProxy(seats.get(mark.proxy()))));
    }

    /** Who came for others, or as a guest, belongs to the successor too. */
    private void guests(Meeting meeting) {
        Rows.attendance(book(), meeting.id()).forEach(mark -> succession.put(moved(mark)));
    }

    private Attendance moved(Attendance mark) {
        return mark.withOrganisation(mark.organisation() == null ? null : succession.successor(mark.organisation()))
                .withContact(succession.person(mark.contact()));
    }

    private @Nullable Attendance at(Meeting meeting, String seat) {
        return Rows.attendance(book(), meeting.id()).stream().filter(mark -> seat.equals(mark.seat())).findFirst().orElse(null);
    }

    private boolean holds(Seat seat) {
        return succession.holds(seat.since(), seat.until());
    }

    private Book book() {
        return succession.book();
    }
}
