package roundtable.rules;

import java.time.LocalDate;
import java.util.List;
import roundtable.book.Book;
import roundtable.book.Decision;
import roundtable.book.DecisionEvent;
import roundtable.book.Nullable;
import roundtable.book.Rows;

/**
 * How a decision stands on a day: as its last event up to that day says, else as it was noted when it was taken.
 *
 * @param decision the decision
 * @param status what holds on the day; superseded also where a later decision took its place
 * @param reviewDue whether it is in force and its day of review has come
 * @param successor the decision that took its place by the day; null for none
 * @param history what happened up to the day, the earliest first
 */
public record DecisionState(Decision decision, Decision.Status status, boolean reviewDue, @Nullable Decision successor,
        List<DecisionEvent> history) {

    public DecisionState {
        history = List.copyOf(history);
    }

    /** The state at the end of a day; what happened later does not count. */
    public static DecisionState of(Book book, Decision decision, LocalDate day) {
        List<DecisionEvent> history = Rows.decisionEvents(book, decision.id()).stream()
                .filter(event -> !event.day().isAfter(day)).toList();
        Decision successor = Rows.decisions(book, decision.body()).stream()
                .filter(later -> decision.id().equals(later.supersedes()) && Agreed.counts(book, later))
                .filter(later -> Agreed.day(book, later) == null || !Agreed.day(book, later).isAfter(day))
                .findFirst().orElse(null);
        Decision.Status said = history.isEmpty() ? decision.status() : history.getLast().status();
        Decision.Status status = said == Decision.Status.IN_FORCE && successor != null ? Decision.Status.SUPERSEDED : said;
        boolean due = status == Decision.Status.IN_FORCE && decision.reviewOn() != null && !decision.reviewOn().isAfter(day);
        return new DecisionState(decision, status, due, successor, history);
    }
}
