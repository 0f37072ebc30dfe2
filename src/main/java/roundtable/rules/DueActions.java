package roundtable.rules;

import java.time.LocalDate;
import java.util.List;
import roundtable.book.Action;
import roundtable.book.Book;
import roundtable.book.Nullable;

/** The actions that are not closed: what every agenda brings back. */
public final class DueActions {

    private DueActions() {
    }

    /** Open actions of a body, of all bodies for null, as they stand on a day; overdue ones first. */
    public static List<ActionState> open(Book book, @Nullable String body, LocalDate day) {
        return states(book, body, day).stream().filter(state -> !state.closed())
                .sorted(ActionState.URGENCY).toList();
    }

    /** All actions of a body, of all bodies for null, in the order of their numbers. */
    public static List<ActionState> states(Book book, @Nullable String body, LocalDate day) {
        return Agreed.actions(book, body).stream().filter(action -> existed(book, action, day))
                .map(action -> ActionState.of(book, action, day)).toList();
    }

    private static boolean existed(Book book, Action action, LocalDate day) {
        LocalDate agreed = Agreed.day(book, action);
        return agreed == null || !agreed.isAfter(day);
    }
}
