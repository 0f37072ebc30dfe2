package roundtable.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import roundtable.book.AgendaItem;
import roundtable.book.Book;
import roundtable.book.Change;
import roundtable.book.Entry;
import roundtable.book.Ids;
import roundtable.book.Meeting;
import roundtable.book.Rows;

/** Says in the minutes that an item was moved while the body was in session. */
public final class ReorderNote {

    private ReorderNote() {
    }

    /**
     * A move together with its line in the minutes, under the item itself: one line, however often the item is moved,
     * and none once it is back where it was. The move alone in a meeting that is not in session.
     *
     * @param move the changes that move the item
     * @param sentence says from which number to which one an item came
     */
    public static List<Change> with(Book book, AgendaItem item, List<Change> move, BinaryOperator<String> sentence) {
        if (move.isEmpty() || book.get(Meeting.class, item.meeting()).state() != Meeting.State.IN_SESSION) {
            return move;
        }
        ItemNumbers before = ItemNumbers.of(book, item.meeting());
        String from = before.of(item.id());
        String to = ItemNumbers.of(book.with(move), item.meeting()).of(item.id());
        List<Change> changes = new ArrayList<>(move);
        Entry said = null;
        String first = from;
        for (AgendaItem other : before.order()) {
            String earlier = before.of(other.id());
            for (Entry entry : Rows.entries(book, item.id())) {
                if (entry.text().equals(sentence.apply(earlier, from))) {
                    said = entry;
                    first = earlier;
                }
            }
        }
        Entry line = first.equals(to) ? null : said == null ? made(book, item, sentence.apply(first, to))
                : said.withText(sentence.apply(first, to));
        if (said != null || line != null) {
            changes.add(new Change(said, line));
        }
        return changes;
    }

    /** A line above all others of an item. */
    static Entry made(Book book, AgendaItem item, String text) {
        double top = Rows.entries(book, item.id()).stream().mapToDouble(Entry::position).min().orElse(1);
        return new Entry(Ids.next(), item.id(), top - 1, Entry.Kind.INFORMATION, text, null, item.confidentiality());
    }
}
