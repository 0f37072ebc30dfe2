package roundtable.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;
import roundtable.book.Action;
import roundtable.book.Book;
import roundtable.book.Change;
import roundtable.book.Goal;

/** A body sets the goals of its action plan in order and drops some. */
class GoalOrderTest {

    private static final Book BOOK = City.with(City.BOOK, goal("safety", null, 1), goal("syringes", "safety", 2), goal("health", null, 3),
            goal("nights", "safety", 4), goal("work", null, 5));

    @Test
    void goalsAreMovedWithTheirPartsAndStandBehindTheOneTheyBelongTo() {
        assertEquals("safety syringes nights health work", order(BOOK));
        assertEquals("health safety syringes nights work", order(moved(BOOK, "safety", 1)));
        assertEquals("safety nights syringes health work", order(moved(BOOK, "nights", -1)));
        assertEquals(List.of(), GoalOrder.step(BOOK, get(BOOK, "work"), 1));
        assertEquals("work safety syringes nights health", order(placed(BOOK, "work", "safety")));
        assertEquals("health work safety syringes nights", order(placed(BOOK, "safety", "work")));
        Book deeper = placed(BOOK, "health", "nights");
        assertEquals("safety syringes health nights work", order(deeper));
        assertEquals("safety", get(deeper, "health").parent());
        assertEquals(List.of(), GoalOrder.place(BOOK, get(BOOK, "safety"), get(BOOK, "nights")), "nothing becomes a part of itself");
    }

    @Test
    void whatServedADeletedGoalServesTheOneAboveItOrNone() {
        Book served = City.with(BOOK, City.action("a", "1", null, null).withGoal("safety"),
                City.action("b", "2", null, null).withGoal("syringes"));
        Book less = without(served, "syringes");
        assertEquals("safety", less.get(Action.class, "b").goal());
        Book none = without(less, "safety");
        assertNull(none.get(Action.class, "b").goal());
        assertNull(none.get(Action.class, "a").goal());
        assertEquals("health nights work", order(none), "its parts are goals of their own");
        assertEquals(served, none.with(inverted(GoalOrder.without(less, get(less, "safety"))))
                .with(inverted(GoalOrder.without(served, get(served, "syringes")))));
    }

    private static List<Change> inverted(List<Change> changes) {
        return changes.stream().map(change -> new Change(change.after(), change.before())).toList();
    }

    private static Book without(Book book, String id) {
        return book.checked(GoalOrder.without(book, get(book, id)));
    }

    private static Book moved(Book book, String id, int by) {
        return book.with(GoalOrder.step(book, get(book, id), by));
    }

    private static Book placed(Book book, String id, String target) {
        return book.with(GoalOrder.place(book, get(book, id), get(book, target)));
    }

    private static Goal get(Book book, String id) {
        return book.get(Goal.class, id);
    }

    private static String order(Book book) {
        return String.join(" ", GoalOrder.of(book, "table").stream().map(Goal::title).toList());
    }

    private static Goal goal(String name, String parent, double position) {
        return new Goal(name, "table", parent, name, null, position, null, null);
    }
}
