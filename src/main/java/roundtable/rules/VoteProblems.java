package roundtable.rules;

import java.util.ArrayList;
import java.util.List;
import roundtable.book.Book;
import roundtable.book.Decision;

/** What is worth a second look about a vote, given who was at the table when it was taken. */
final class VoteProblems {

    private VoteProblems() {
    }

    static List<Problem> of(Book book, Decision decision) {
        List<Problem> problems = new ArrayList<>();
        Ballot ballot = Ballot.of(book, decision);
        if (decision.eligible() == null && ballot.missing() < 0) {
            problems.add(Problem.warning("rules.decision.votes", decision.id(), "votes_for",
                    String.valueOf(ballot.accounted()), String.valueOf(ballot.eligible())));
        }
        boolean holds = decision.status() != Decision.Status.DEFERRED && decision.status() != Decision.Status.WITHDRAWN;
        if (holds && !decision.procedural()) {
            AtTheTable.quorum(book, decision).filter(quorum -> !quorum.met()).ifPresent(quorum ->
                    problems.add(Problem.warning("rules.decision.no-quorum", decision.id(), "status",
                            String.valueOf(quorum.filled()), String.valueOf(quorum.members()), String.valueOf(quorum.needed()))));
        }
        return problems;
    }
}
