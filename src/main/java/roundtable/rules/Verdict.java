package roundtable.rules;

import java.time.LocalDate;
import java.util.Optional;
import roundtable.book.Body;
import roundtable.book.Book;
import roundtable.book.Decision;
import roundtable.book.Meeting;
import roundtable.book.Nullable;

/** What came of a motion. */
public enum Verdict {

    ADOPTED, REJECTED, DEFERRED, WITHDRAWN;

    private static final int QUALIFIED_OF = 3;
    private static final int QUALIFIED = 2;

    /**
     * What came of a decision: put off where it was put without a quorum, rejected where the votes did not suffice; a
     * tie is a rejection, unless the chair decides it and did so. Without votes it was adopted.
     */
    public static Verdict of(Book book, Decision decision) {
        LocalDate day = Agreed.day(book, decision);
        Decision.Status then = day == null ? decision.status() : DecisionState.said(book, decision, day);
        if (then == Decision.Status.WITHDRAWN) {
            return WITHDRAWN;
        }
        Optional<Meeting> meeting = Agreed.meeting(book, decision.entry());
        boolean quorum = decision.procedural() || meeting.filter(held -> AtTheTable.noted(book, held))
                .map(held -> Quorum.of(book, held.id()).met()).orElse(true);
        if (then == Decision.Status.DEFERRED || !quorum) {
            return DEFERRED;
        }
        Body body = book.get(Body.class, decision.body());
        return carriedByTheChair(body, decision) || carried(body.decisionRule(), decision) ? ADOPTED : REJECTED;
    }

    /** Whether the chair's vote can decide a tie, and has. */
    private static boolean carriedByTheChair(Body body, Decision decision) {
        return body.tieRule() == Body.TieRule.CHAIR && decision.method() == Decision.Method.CHAIR
                && decision.votesFor() != null && decision.votesFor().equals(decision.votesAgainst());
    }

    private static boolean carried(Body.DecisionRule rule, Decision decision) {
        int votesFor = or(decision.votesFor());
        int against = or(decision.votesAgainst());
        boolean counted = decision.votesFor() != null || decision.votesAgainst() != null;
        if (!counted || decision.method() == Decision.Method.CONSENSUS || decision.method() == Decision.Method.NO_OBJECTION) {
            return true;
        }
        return votesFor > against && switch (rule) {
            case QUALIFIED_MAJORITY -> votesFor * QUALIFIED_OF >= QUALIFIED * (votesFor + against);
            case CONSENSUS_MINUS_ONE -> against <= 1;
            case CONSENSUS, SIMPLE_MAJORITY -> true;
        };
    }

    private static int or(@Nullable Integer votes) {
        return votes == null ? 0 : votes;
    }
}
