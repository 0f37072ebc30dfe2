package roundtable.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import roundtable.book.AgendaItem;
import roundtable.book.Book;
import roundtable.book.Change;
import roundtable.book.Escalation;
import roundtable.book.Meeting;
import roundtable.book.Rows;

/** What other bodies ask of a body, from meeting to meeting until it is answered, and the first meeting that hears an answer. */
public final class Requests {

    private Requests() {
    }

    /** What a meeting still to be opened is asked: what stands on its agenda, and what is on none, the oldest first. */
    public static List<Escalated> open(Book book, Meeting meeting) {
        return !MeetingStates.opens(meeting) ? List.of() : unanswered(book, meeting).stream()
                .filter(asked -> placed(asked, meeting) || free(book, asked, meeting)).toList();
    }

    /** What a meeting still to be opened is asked and no agenda has. */
    public static List<Escalated> unplaced(Book book, Meeting meeting) {
        return open(book, meeting).stream().filter(asked -> !placed(asked, meeting)).toList();
    }

    /** Puts a request onto the agenda of a meeting, as one step; it goes on with the item under which it was left unanswered. */
    public static List<Change> place(Book book, Meeting meeting, Escalated asked) {
        return place(book, meeting, Rows.items(book, meeting.id()), asked);
    }

    /** What waits for a new meeting of a body: its items, and the requests that now have one. */
    static List<Change> waiting(Book book, Meeting meeting, List<AgendaItem> agenda) {
        List<Change> changes = new ArrayList<>();
        List<AgendaItem> items = new ArrayList<>(agenda);
        for (Escalated asked : unanswered(book, meeting)) {
            if (free(book, asked, meeting) && items.stream().noneMatch(item -> asked.there() != null && asked.there().id().equals(item.previous()))) {
                List<Change> placed = place(book, meeting, items, asked);
                items.add((AgendaItem) placed.getFirst().after());
                changes.addAll(placed);
            }
        }
        return changes;
    }

    /**
     * Whether a meeting before another one has heard what came back: it went through the matters arising, and its minutes
     * have the answer or will have it. Approved minutes have what they had, whatever day was noted since.
     */
    static boolean heard(Book book, Escalated asked, Meeting before) {
        Meeting asking = book.get(Meeting.class, book.get(AgendaItem.class, asked.escalation().item()).meeting());
        return Rows.meetings(book, asking.body()).stream().filter(held -> held.state() != Meeting.State.CANCELLED
                && held.day().isAfter(asking.day()) && held.day().isBefore(before.day())
                && MattersArising.item(book, held.id()).isPresent()).anyMatch(held -> told(book, asked, held));
    }

    private static boolean told(Book book, Escalated asked, Meeting held) {
        var day = asked.day(book);
        boolean came = day == null || !day.isAfter(held.day());
        return came && (MeetingStates.writable(held) || ApprovedMinutes.of(book, held.id())
                .map(version -> version.text().contains(asked.escalation().id())).orElse(true));
    }

    private static List<Escalated> unanswered(Book book, Meeting meeting) {
        return Rows.escalatedTo(book, meeting.body()).stream().filter(asked -> !asked.askedOn().isAfter(meeting.day()))
                .sorted(Comparator.comparing(Escalation::askedOn)).map(asked -> Escalated.of(book, asked))
                .filter(asked -> !asked.answered()).toList();
    }

    private static boolean placed(Escalated asked, Meeting meeting) {
        return asked.there() != null && asked.there().meeting().equals(meeting.id());
    }

    /** Whether no meeting deals with a request: none has it, it was called off, or it is over without an answer. */
    private static boolean free(Book book, Escalated asked, Meeting meeting) {
        Meeting there = asked.there() == null ? null : book.get(Meeting.class, asked.there().meeting());
        return there == null || !Objects.equals(there.id(), meeting.id()) && (there.state() == Meeting.State.CANCELLED
                || !MeetingStates.opens(there) && there.day().isBefore(meeting.day()));
    }

    private static List<Change> place(Book book, Meeting meeting, List<AgendaItem> agenda, Escalated asked) {
        List<Change> placed = Escalated.proposed(book, meeting, agenda, asked.escalation());
        AgendaItem item = (AgendaItem) placed.getFirst().after();
        return asked.there() == null ? placed : List.of(new Change(null,
                item.withPrevious(asked.there().id()).withSource(AgendaItem.Source.CARRIED_OVER)));
    }
}
