package roundtable.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import roundtable.book.Action;
import roundtable.book.Book;
import roundtable.book.Decision;
import roundtable.book.Nullable;
import roundtable.book.Rows;

/** What can be wrong with a decision or an action that counts. */
final class AgreementProblems {

    private AgreementProblems() {
    }

    static List<Problem> of(Book book, Decision decision) {
        List<Problem> problems = new ArrayList<>();
        if (!Agreed.counts(book, decision)) {
            return problems;
        }
        text(problems, decision.id(), "wording", Agreed.text(book, decision));
        if (decision.method() == null) {
            problems.add(Problem.warning("rules.decision.method", decision.id(), "method"));
        }
        votes(problems, decision);
        number(problems, decision.id(), decision.number(), Rows.decisions(book, decision.body()).stream()
                .filter(other -> !other.id().equals(decision.id())).map(Decision::number));
        return problems;
    }

    static List<Problem> of(Book book, Action action) {
        List<Problem> problems = new ArrayList<>();
        if (!Agreed.counts(book, action)) {
            return problems;
        }
        text(problems, action.id(), "title", Agreed.text(book, action));
        if (action.owner() == null) {
            problems.add(Problem.warning("rules.action.owner", action.id(), "owner"));
        }
        due(problems, action, Agreed.day(book, action));
        number(problems, action.id(), action.number(), Rows.actions(book, action.body()).stream()
                .filter(other -> !other.id().equals(action.id())).map(Action::number));
        return problems;
    }

    private static void votes(List<Problem> problems, Decision decision) {
        MeetingProblems.negative(problems, decision.id(), "votes_for", decision.votesFor());
        MeetingProblems.negative(problems, decision.id(), "votes_against", decision.votesAgainst());
        MeetingProblems.negative(problems, decision.id(), "abstentions", decision.abstentions());
        MeetingProblems.negative(problems, decision.id(), "excluded", decision.excluded());
        MeetingProblems.negative(problems, decision.id(), "eligible", decision.eligible());
        if (decision.eligible() != null && Ballot.accounted(decision) > decision.eligible()) {
            problems.add(Problem.error("rules.decision.votes", decision.id(), "votes_for",
                    String.valueOf(Ballot.accounted(decision)), String.valueOf(decision.eligible())));
        }
        if (decision.method() == Decision.Method.VOTE && !Ballot.counted(decision)) {
            problems.add(Problem.warning("rules.decision.no-votes", decision.id(), "votes_for"));
        }
    }

    private static void due(List<Problem> problems, Action action, @Nullable LocalDate agreed) {
        if (action.dueKind() == Action.DueKind.DATE && action.dueOn() == null) {
            problems.add(Problem.warning("rules.action.due", action.id(), "due_on"));
        } else if (action.dueOn() != null && agreed != null && action.dueOn().isBefore(agreed)) {
            problems.add(Problem.warning("rules.action.due-before", action.id(), "due_on"));
        }
    }

    private static void text(List<Problem> problems, String row, String column, String text) {
        if (text.isBlank()) {
            problems.add(Problem.warning("rules.text.empty", row, column));
        }
    }

    private static void number(List<Problem> problems, String row, String number, Stream<String> others) {
        if (others.anyMatch(number::equals)) {
            problems.add(Problem.error("rules.number.taken", row, "number", number));
        }
    }
}
