package roundtable.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import roundtable.book.Action;
import roundtable.book.Action.Status;
import roundtable.book.Book;

class ActionStateTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 11);
    private static final Action ACTION = City.action("a", "A 1/2026", MARCH, LocalDate.of(2026, 4, 1));
    private static final Book BOOK = City.with(City.BOOK, ACTION,
            City.event("a", LocalDate.of(2026, 4, 2), Status.IN_PROGRESS, LocalDate.of(2026, 5, 1)),
            City.event("a", LocalDate.of(2026, 5, 2), Status.REPORTED_DONE, null),
            City.event("a", LocalDate.of(2026, 6, 10), Status.DONE, null),
            City.event("a", LocalDate.of(2026, 6, 12), Status.DONE, null));

    private static ActionState on(int month, int day) {
        return ActionState.of(BOOK, ACTION, LocalDate.of(2026, month, day));
    }

    @Test
    void anEarlierDateIsNoDelay() {
        LocalDate day = LocalDate.of(2026, 4, 3);
        Book sooner = City.with(BOOK, City.event("a", day, Status.OPEN, LocalDate.of(2026, 4, 20)));
        assertEquals(LocalDate.of(2026, 4, 20), ActionState.of(sooner, ACTION, day).due());
        assertEquals(on(4, 3).postponed(), ActionState.of(sooner, ACTION, day).postponed());
    }

    @Test
    void standsAsItsEventsUpToTheDayTell() {
        assertEquals(Status.OPEN, on(4, 1).status());
        assertFalse(on(4, 1).overdue(), "on the day itself it is not late");
        assertEquals(LocalDate.of(2026, 5, 1), on(4, 2).due());
        assertEquals(1, on(4, 2).postponed());
        assertEquals(LocalDate.of(2026, 4, 1), on(4, 2).firstDue());
        assertFalse(on(4, 30).overdue());
        assertTrue(on(5, 20).overdue(), "reported is not agreed yet");
        assertFalse(on(5, 20).closed());
        assertTrue(on(6, 30).closed());
        assertEquals(LocalDate.of(2026, 6, 10), on(6, 30).closedOn());
        assertEquals(4, on(6, 30).history().size());
    }

    @Test
    void isLateAfterItsDay() {
        Book book = City.with(City.BOOK, ACTION);
        assertTrue(ActionState.of(book, ACTION, LocalDate.of(2026, 4, 2)).overdue());
    }

    @Test
    void anActionTakenUpAgainIsOpen() {
        Book again = City.with(BOOK, City.event("a", LocalDate.of(2026, 7, 1), Status.OPEN, null));
        ActionState state = ActionState.of(again, ACTION, LocalDate.of(2026, 7, 2));
        assertFalse(state.closed());
        assertNull(state.closedOn());
        assertTrue(state.overdue());
    }

    @Test
    void untilTheNextMeetingIsTheDayOfTheNextMeeting() {
        Action next = ACTION.withDueKind(Action.DueKind.NEXT_MEETING).withDueOn(null);
        Book book = City.with(City.BOOK, next, City.meeting("m1", "1/2026", MARCH));
        assertNull(ActionState.of(book, next, MARCH).due());
        Book agreed = City.with(book, City.meeting("m1", "1/2026", MARCH).withNextMeetingOn(MARCH.plusMonths(3)));
        assertEquals(MARCH.plusMonths(3), ActionState.of(agreed, next, MARCH).due());
        Book planned = City.with(agreed, City.meeting("m2", "2/2026", MARCH.plusMonths(2)));
        assertEquals(MARCH.plusMonths(2), ActionState.of(planned, next, MARCH).due());
    }

    @Test
    void openOnesComeOverdueFirst() {
        Book book = City.with(BOOK, City.action("late", "A 2/2026", MARCH, MARCH.plusDays(9)),
                City.action("later", "A 3/2026", MARCH, MARCH.plusDays(5)),
                City.action("soon", "A 4/2026", MARCH, MARCH.plusYears(1)),
                City.action("undated", "A 5/2026", MARCH, null),
                City.action("future", "A 6/2026", MARCH.plusYears(1), null));
        List<String> open = DueActions.open(book, "table", LocalDate.of(2026, 7, 1)).stream()
                .map(state -> state.action().id()).toList();
        assertEquals(List.of("later", "late", "soon", "undated"), open);
        assertEquals(open, DueActions.open(book, null, LocalDate.of(2026, 7, 1)).stream()
                .map(state -> state.action().id()).toList());
    }
}
