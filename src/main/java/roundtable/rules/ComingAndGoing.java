package roundtable.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BinaryOperator;
import roundtable.book.AgendaItem;
import roundtable.book.Attendance;
import roundtable.book.Attendance.Presence;
import roundtable.book.Book;
import roundtable.book.Change;
import roundtable.book.Decision;
import roundtable.book.Meeting;

/** Notes who arrives and who leaves in the middle of a meeting; each answer is the changes of one step. */
public final class ComingAndGoing {

    /** What stands between two remarks on somebody's presence. */
    public static final String NEXT = "; ";

    private ComingAndGoing() {
    }

    /** Whether somebody sits on a seat while an item is dealt with. */
    public static boolean here(Book book, String meeting, String seat, String item) {
        return row(book, meeting, seat).filter(a -> Quorum.presentAt(ItemNumbers.of(book, meeting), a, item)).isPresent();
    }

    /**
     * Somebody arrives when an item is taken up. A seat that nobody has marked is filled from the beginning as long as
     * the meeting is not opened, and at its first item. Who comes back is there again: the minutes
     * say at the item what was missed, and decisions taken meanwhile keep the number of those who could vote then.
     *
     * @param missed says from which number to which one somebody was not there, for the item
     * @param out says the same for the roll
     */
    public static List<Change> arrive(Book book, String meeting, String seat, String item, Presence presence,
            BinaryOperator<String> missed, BinaryOperator<String> out) {
        Attendance before = row(book, meeting, seat).orElse(null);
        Attendance marked = Roll.mark(book, meeting, seat, presence);
        if (before != null && here(book, meeting, seat, item)) {
            return List.of(new Change(before, marked));
        }
        ItemNumbers agenda = ItemNumbers.of(book, meeting);
        int place = agenda.place(item);
        boolean wasHere = before != null && Roll.fills(before.presence());
        if (wasHere && agenda.place(before.untilItem()) >= 0 && agenda.place(before.untilItem()) < place) {
            List<Change> changes = new ArrayList<>();
            int left = agenda.place(before.untilItem());
            if (left + 1 < place) {
                String from = agenda.of(agenda.order().get(left + 1).id());
                String until = agenda.of(agenda.order().get(place - 1).id());
                changes.add(new Change(before, noted(marked.withUntilItem(null), out.apply(from, until))));
                changes.add(new Change(null, ReorderNote.made(book, book.get(AgendaItem.class, item), missed.apply(from, until))));
            } else {
                changes.add(new Change(before, marked.withUntilItem(null)));
            }
            changes.addAll(kept(book, meeting, left, place));
            return changes;
        }
        boolean opened = book.get(Meeting.class, meeting).openedAt() != null;
        boolean fromTheBeginning = before == null ? place == 0 || !opened : place == 0 && !opened;
        return List.of(new Change(before, marked.withFromItem(fromTheBeginning ? null : item).withUntilItem(
                wasHere ? before.untilItem() : null)));
    }

    /** Somebody leaves before an item is taken up; who would have been there at none was absent. */
    public static List<Change> leave(Book book, String meeting, String seat, String item) {
        Attendance before = row(book, meeting, seat).orElse(null);
        if (before == null || !here(book, meeting, seat, item)) {
            return List.of();
        }
        ItemNumbers agenda = ItemNumbers.of(book, meeting);
        int place = agenda.place(item);
        boolean never = place <= Math.max(0, agenda.place(before.fromItem()));
        return List.of(new Change(before, never
                ? before.withPresence(Presence.ABSENT).withFromItem(null).withUntilItem(null).withArrivedAt(null).withLeftAt(null)
                : before.withUntilItem(agenda.order().get(place - 1).id())));
    }

    private static Attendance noted(Attendance mark, String remark) {
        return mark.withNote(mark.note() == null ? remark : mark.note() + NEXT + remark);
    }

    /** The decisions between two places of the agenda, with the number of those who could vote written down. */
    private static List<Change> kept(Book book, String meeting, int after, int before) {
        List<Change> kept = new ArrayList<>();
        ItemNumbers agenda = ItemNumbers.of(book, meeting);
        for (Decision decision : Agreed.decisionsAt(book, meeting)) {
            String item = Agreed.item(book, decision.entry()).map(AgendaItem::id).orElse(null);
            boolean meanwhile = agenda.place(item) > after && agenda.place(item) < before;
            if (meanwhile && decision.eligible() == null) {
                kept.add(new Change(decision, decision.withEligible(Ballot.of(book, decision).eligible())));
            }
        }
        return kept;
    }

    private static Optional<Attendance> row(Book book, String meeting, String seat) {
        return Roll.of(book, book.get(Meeting.class, meeting).id()).stream().filter(line -> line.seat().id().equals(seat))
                .map(Roll.Line::attendance).filter(Objects::nonNull).findFirst();
    }
}
