package roundtable.rules;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import roundtable.book.AgendaItem;
import roundtable.book.Attendance;
import roundtable.book.Book;
import roundtable.book.Change;
import roundtable.book.Rows;

/** Keeps who was there at which items when an item is moved at which somebody came or left. */
final class Attended {

    private Attended() {
    }

    /** A move of an item with its parts, and with it the marks of those who came or left at one of them. */
    static List<Change> with(Book book, AgendaItem item, List<Change> move) {
        ItemNumbers before = ItemNumbers.of(book, item.meeting());
        List<String> order = ids(before);
        List<String> carried = order.stream().filter(id -> AgendaOrder.within(book, item, book.get(AgendaItem.class, id))).toList();
        Stream<Change> marks = order.equals(ids(ItemNumbers.of(book.with(move), item.meeting()))) ? Stream.empty()
                : Rows.attendance(book, item.meeting()).stream()
                        .filter(mark -> carried.contains(mark.fromItem()) || carried.contains(mark.untilItem()))
                        .map(mark -> new Change(mark, kept(mark, order.stream().filter(id -> Quorum.presentAt(before, mark, id)).toList(), carried)))
                        .filter(change -> !Objects.equals(change.before(), change.after()));
        return Stream.concat(move.stream(), marks).toList();
    }

    /** Who was there at other items too is there as long as at those; who was not goes along with the item. */
    private static Attendance kept(Attendance mark, List<String> there, List<String> carried) {
        List<String> others = there.stream().filter(id -> !carried.contains(id)).toList();
        if (there.isEmpty()) {
            return mark;
        }
        if (others.isEmpty()) {
            return mark.withFromItem(there.getFirst()).withUntilItem(there.getLast());
        }
        return mark.withFromItem(carried.contains(mark.fromItem()) ? others.getFirst() : mark.fromItem())
                .withUntilItem(carried.contains(mark.untilItem()) ? others.getLast() : mark.untilItem());
    }

    private static List<String> ids(ItemNumbers agenda) {
        return agenda.order().stream().map(AgendaItem::id).toList();
    }
}
