package roundtable.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import roundtable.book.AgendaItem;
import roundtable.book.Book;
import roundtable.book.Change;
import roundtable.book.Confidentiality;
import roundtable.book.Meeting;
import roundtable.book.Nullable;

/** Items that somebody brings for a meeting ahead, besides those that are on every agenda. */
public final class Proposals {

    private Proposals() {
    }

    /** The items of a meeting that an organisation brought or somebody proposed, in the order of the agenda. */
    public static List<AgendaItem> of(Book book, String meeting) {
        return ItemNumbers.of(book, meeting).order().stream()
                .filter(item -> item.source() == AgendaItem.Source.PROPOSED || item.proposer() != null).toList();
    }

    /** An item that an organisation brings for a meeting: before what closes the agenda, such as the date of the next meeting. */
    public static AgendaItem brought(Book book, String meeting, @Nullable String proposer, String title) {
        List<AgendaItem> top = ItemNumbers.of(book, meeting).order().stream().filter(item -> item.parent() == null).toList();
        int end = top.size();
        while (end > 0 && closes(top.get(end - 1))) {
            end--;
        }
        AgendaItem item = AgendaOrder.added(book, meeting, null, title);
        double position = AgendaOrder.between(end == 0 ? null : top.get(end - 1).position(), end == top.size() ? null : top.get(end).position());
        return item.withPosition(position).withProposer(proposer).withSource(AgendaItem.Source.PROPOSED);
    }

    /**
     * The changes that put a matter onto the agenda of the body's meeting after another one; that is planned first where
     * there is none yet. The item is the last of the rows.
     *
     * @param mark the strictest of what the title is taken from; the item is never open to more than that
     * @param today no meeting is planned before this day
     * @param words the text of a key of the words, in the language of the minutes
     */
    public static List<Change> forNext(Book book, Meeting after, @Nullable String proposer, String title, Confidentiality mark,
            LocalDate today, UnaryOperator<String> words) {
        List<Change> changes = new ArrayList<>();
        Meeting next = Preparation.next(book, after.body(), after.day().plusDays(1)).orElse(null);
        if (next == null) {
            changes.addAll(NextMeeting.propose(book, after.body(), today.isAfter(after.day()) ? today : after.day().plusDays(1), words));
            next = (Meeting) changes.getFirst().row();
        }
        AgendaItem item = brought(book.with(changes), next.id(), proposer, title);
        changes.add(new Change(null, item.withConfidentiality(Reader.stricter(item.confidentiality(), mark))));
        return changes;
    }

    private static boolean closes(AgendaItem item) {
        return item.kind() == AgendaItem.Kind.NEXT_MEETING || item.kind() == AgendaItem.Kind.OTHER_BUSINESS;
    }
}
