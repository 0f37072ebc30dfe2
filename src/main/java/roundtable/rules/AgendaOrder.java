package roundtable.rules;

import java.util.List;
import java.util.Objects;
import roundtable.book.AgendaItem;
import roundtable.book.Book;
import roundtable.book.Change;
import roundtable.book.Ids;
import roundtable.book.Meeting;
import roundtable.book.Nullable;
import roundtable.book.Rows;

/** Adds items to an agenda and moves them in it; each answer is the changes of one step, empty where nothing moves. */
public final class AgendaOrder {

    private AgendaOrder() {
    }

    /** A position between two others; null stands for an end of the list. */
    public static double between(@Nullable Double before, @Nullable Double after) {
        if (before == null && after == null) {
            return 1;
        }
        return before == null ? after - 1 : after == null ? before + 1 : (before + after) / 2;
    }

    /** A new item behind another and its parts, or at the end for null. */
    public static AgendaItem added(Book book, String meeting, @Nullable String behind, String title) {
        AgendaItem before = book.get(AgendaItem.class, behind);
        String parent = before == null ? null : before.parent();
        List<AgendaItem> siblings = siblings(book, meeting, parent);
        int place = before == null ? siblings.size() : siblings.indexOf(before) + 1;
        AgendaItem.Source source = underWay(book, meeting) ? AgendaItem.Source.AD_HOC : AgendaItem.Source.PROPOSED;
        return new AgendaItem(Ids.next(), meeting, parent, position(siblings, place), title,
                AgendaItem.Kind.DISCUSSION, null, null, null, null, source, null, null, null,
                book.get(Meeting.class, meeting).confidentiality(), null);
    }

    /** Moves an item with its parts over its neighbour of the same depth: -1 up, 1 down. */
    public static List<Change> step(Book book, AgendaItem item, int by) {
        List<AgendaItem> siblings = siblings(book, item.meeting(), item.parent());
        int place = siblings.indexOf(item) + by;
        return place < 0 || place >= siblings.size() ? List.of() : to(book, item, item.parent(), siblings, place);
    }

    /** Puts an item to the place of another, at the depth of the other. */
    public static List<Change> place(Book book, AgendaItem item, AgendaItem target) {
        if (item.id().equals(target.id()) || within(book, item, target)) {
            return List.of();
        }
        List<AgendaItem> siblings = siblings(book, item.meeting(), target.parent());
        return to(book, item, target.parent(), siblings, siblings.indexOf(target));
    }

    /** Makes an item a part of the one before it. */
    public static List<Change> deeper(Book book, AgendaItem item) {
        List<AgendaItem> siblings = siblings(book, item.meeting(), item.parent());
        int place = siblings.indexOf(item);
        if (place < 1) {
            return List.of();
        }
        String parent = siblings.get(place - 1).id();
        List<AgendaItem> parts = siblings(book, item.meeting(), parent);
        return change(book, item, item.withParent(parent).withPosition(position(parts, parts.size())));
    }

    /** Makes a part of an item an item of its own behind it. */
    public static List<Change> higher(Book book, AgendaItem item) {
        AgendaItem parent = book.get(AgendaItem.class, item.parent());
        if (parent == null) {
            return List.of();
        }
        List<AgendaItem> siblings = siblings(book, item.meeting(), parent.parent());
        double position = position(siblings, siblings.indexOf(parent) + 1);
        return change(book, item, item.withParent(parent.parent()).withPosition(position));
    }

    private static List<Change> to(Book book, AgendaItem item, @Nullable String parent, List<AgendaItem> siblings, int place) {
        int old = siblings.indexOf(item);
        List<AgendaItem> others = siblings.stream().filter(other -> !other.id().equals(item.id())).toList();
        boolean sameParent = old >= 0;
        int target = sameParent ? place : Math.min(place, others.size());
        return sameParent && old == place ? List.of()
                : change(book, item, item.withParent(parent).withPosition(position(others, target)));
    }

    private static List<Change> change(Book book, AgendaItem before, AgendaItem after) {
        return Attended.with(book, before, List.of(new Change(before, after)));
    }

    private static double position(List<AgendaItem> siblings, int place) {
        return between(place == 0 ? null : (Double) siblings.get(place - 1).position(),
                place >= siblings.size() ? null : (Double) siblings.get(place).position());
    }

    private static List<AgendaItem> siblings(Book book, String meeting, @Nullable String parent) {
        return Rows.items(book, meeting).stream().filter(item -> Objects.equals(item.parent(), parent)).toList();
    }

    /** Whether an item is another one or belongs to it. */
    static boolean within(Book book, AgendaItem whole, AgendaItem part) {
        for (AgendaItem up = part; up != null; up = book.get(AgendaItem.class, up.parent())) {
            if (up.id().equals(whole.id())) {
                return true;
            }
        }
        return false;
    }

    private static boolean underWay(Book book, String meeting) {
        Meeting.State state = book.get(Meeting.class, meeting).state();
        return state != Meeting.State.PLANNED && state != Meeting.State.INVITED;
    }
}
