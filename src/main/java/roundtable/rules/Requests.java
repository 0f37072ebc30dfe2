package roundtable.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
     * Whether a meeting hears what came back: approved minutes have what they had, also where they are printed from their
     * own text and nothing is known of the meetings before; all others hear what came by their day and none before heard.
     */
    static boolean hears(Book book, Escalated asked, Meeting meeting) {
        return written(book, asked, meeting).orElseGet(() -> came(book, asked, meeting) && !heard(book, asked, meeting));
    }

    /** Whether a meeting before went through the matters arising, and its minutes have the answer or will have it. */
    private static boolean heard(Book book, Escalated asked, Meeting before) {
        Meeting asking = book.get(Meeting.class, book.get(AgendaItem.class, asked.escalation().item()).meeting());
        return Rows.meetings(book, asking.body()).stream().filter(held -> held.state() != Meeting.State.CANCELLED
                && held.day().isAfter(asking.day()) && held.day().isBefore(before.day())
                && MattersArising.item(book, held.id()).isPresent())
                .anyMatch(held -> came(book, asked, held) && written(book, asked, held).orElse(true));
    }

    private static boolean came(Book book, Escalated asked, Meeting held) {
        LocalDate day = asked.day(book);
        return day == null || !day.isAfter(held.day());
    }

    /** Whether approved minutes have a request; empty for those still being written, or approved before versions were kept. */
    private static Optional<Boolean> written(Book book, Escalated asked, Meeting held) {
        return MeetingStates.writable(held) ? Optional.empty()
                : ApprovedMinutes.of(book, held.id()).map(version -> version.text().contains(asked.escalation().id()));
    }

    private static List<Escalated> unanswered(Book book, Meeting meeting) {
        return Rows.escalatedTo(book, meeting.body()).stream().filter(asked -> !asked.askedOn().isAfter(meeting.day()))
                .sorted(Comparator.comparing(Escalation::askedOn)).map(asked -> Escalated.of(book, asked))
                .filter(asked -> !asked.answered()).toList();
    }

    /** Whether the item of a request is on the agenda of a meeting. */
    public static boolean placed(Escalated asked, Meeting meeting) {
        return asked.there() != null && asked.there().meeting().equals(meeting.id());
    }

    /** Whether no meeting deals with a request: none has it, it was called off, or its minutes are done without an answer. */
    private static boolean free(Book book, Escalated asked, Meeting meeting) {
        Meeting there = asked.there() == null ? null : book.get(Meeting.class, asked.there().meeting());
        return there == null || !placed(asked, meeting) && (there.state() == Meeting.State.CANCELLED
                || there.day().isBefore(meeting.day()) && over(there, asked.there()));
    }

    /** Whether a meeting is done with an item; one that is held or written up may still answer it, unless it put it off. */
    private static boolean over(Meeting held, AgendaItem item) {
        return held.state() == Meeting.State.IN_REVIEW || held.state() == Meeting.State.APPROVED
                || !MeetingStates.opens(held) && item.result() == AgendaItem.Result.DEFERRED;
    }

    private static List<Change> place(Book book, Meeting meeting, List<AgendaItem> agenda, Escalated asked) {
        List<Change> placed = Escalated.proposed(book, meeting, agenda, asked.escalation());
        return asked.there() == null ? placed
                : List.of(new Change(null, goingOn(book, (AgendaItem) placed.getFirst().after(), asked.there())));
    }

    /** An item that goes on with one before: as the body worded and marked it, and as strict as where it comes from. */
    private static AgendaItem goingOn(Book book, AgendaItem item, AgendaItem before) {
        return item.withTitle(before.title()).withKind(before.kind()).withPresenter(before.presenter()).withProposer(before.proposer())
                .withDuration(before.duration()).withSource(AgendaItem.Source.CARRIED_OVER).withStanding(before.standing())
                .withPrevious(before.id())
                .withConfidentiality(Reader.stricter(item.confidentiality(), Reader.strictest(book, before)));
    }
}
