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
 * @param status what holds on the day; superseded also where a later decision took its place, and not in force where the
 *        motion was not adopted
 * @param reviewDue whether it is in force and its day of review has come
 * @param successor the adopted decision that took its place by the day; null for none
 * @param history what happened up to the day, the earliest first
 */
public record DecisionState(Decision decision, Standing status, boolean reviewDue, @Nullable Decision successor,
        List<DecisionEvent> history) {

    /** What holds of a decision, or of a motion that was not adopted. */
    public enum Standing {
        IN_FORCE, IMPLEMENTED, SUPERSEDED, REVOKED, EXPIRED, DEFERRED, WITHDRAWN, REJECTED
    }

    public DecisionState {
        history = List.copyOf(history);
    }

    /** The state at the end of a day; what happened later does not count. */
    public static DecisionState of(Book book, Decision decision, LocalDate day) {
        List<DecisionEvent> history = history(book, decision, day);
        Decision successor = Rows.decisions(book, decision.body()).stream()
                .filter(later -> decision.id().equals(later.supersedes()) && Agreed.counts(book, later))
                .filter(later -> Agreed.day(book, later) == null || !Agreed.day(book, later).isAfter(day))
                .filter(later -> tookEffect(book, later, day)).findFirst().orElse(null);
        Standing status = status(book, decision, history, successor != null);
        boolean due = status == Standing.IN_FORCE && decision.reviewOn() != null && !decision.reviewOn().isAfter(day);
        return new DecisionState(decision, status, due, successor, history);
    }

    /** What was said of a decision by the end of a day, whatever came of the vote and of later decisions. */
    public static Decision.Status said(Book book, Decision decision, LocalDate day) {
        return said(decision, history(book, decision, day));
    }

    private static Decision.Status said(Decision decision, List<DecisionEvent> history) {
        return history.isEmpty() ? decision.status() : history.getLast().status();
    }

    private static Standing status(Book book, Decision decision, List<DecisionEvent> history, boolean succeeded) {
        Decision.Status said = said(decision, history);
        if (said != Decision.Status.IN_FORCE) {
            return Standing.valueOf(said.name());
        }
        return switch (Verdict.of(book, decision)) {
            case REJECTED -> Standing.REJECTED;
            case DEFERRED, WITHDRAWN -> history.isEmpty() ? Standing.DEFERRED : held(succeeded);
            case ADOPTED -> held(succeeded);
        };
    }

    private static Standing held(boolean succeeded) {
        return succeeded ? Standing.SUPERSEDED : Standing.IN_FORCE;
    }

    /** Whether a motion was adopted when it was put, or came into force later after it was put off. */
    private static boolean tookEffect(Book book, Decision later, LocalDate day) {
        Verdict verdict = Verdict.of(book, later);
        return verdict == Verdict.ADOPTED || verdict != Verdict.REJECTED && history(book, later, day).stream()
                .anyMatch(event -> event.status() == Decision.Status.IN_FORCE || event.status() == Decision.Status.IMPLEMENTED);
    }

    private static List<DecisionEvent> history(Book book, Decision decision, LocalDate day) {
        return Rows.decisionEvents(book, decision.id()).stream().filter(event -> !event.day().isAfter(day)).toList();
    }
}
