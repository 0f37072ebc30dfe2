package roundtable.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import roundtable.book.AgendaItem;
import roundtable.book.Book;
import roundtable.book.Change;
import roundtable.book.Decision;
import roundtable.book.Entry;
import roundtable.book.Meeting;
import roundtable.book.Rows;

/** What one looks at once more before the draft of the minutes goes out; none of it keeps the draft from going out. */
public final class BeforeDraft {

    private BeforeDraft() {
    }

    /**
     * What is still missing in the minutes of a meeting as a draft: all that {@link Problems#ofMinutes} finds, nobody
     * there, items under which nothing stands, votes that do not add up, and no next meeting. In the order of the minutes.
     */
    public static List<Problem> of(Book book, String meeting) {
        Meeting held = book.get(Meeting.class, meeting);
        if (held == null) {
            return List.of();
        }
        Book draft = book.with(List.of(new Change(held, held.withState(Meeting.State.DRAFT))));
        List<Problem> problems = new ArrayList<>();
        if (held.kind() != Meeting.Kind.WRITTEN_PROCEDURE && Quorum.of(book, meeting).filled() == 0) {
            problems.add(Problem.warning("rules.meeting.nobody", meeting, null));
        }
        problems.addAll(Problems.ofMinutes(draft, meeting));
        if (Rows.items(book, meeting).isEmpty()) {
            problems.add(Problem.warning("rules.meeting.no-items", meeting, null));
        }
        emptyItems(book, meeting).forEach(item -> problems.add(Problem.warning("rules.item.empty", item.id(), "title")));
        Agreed.decisionsAt(book, meeting).stream().filter(decision -> decision.method() == Decision.Method.VOTE)
                .forEach(decision -> votesMissing(problems, decision.id(), Ballot.of(book, decision)));
        return problems;
    }

    /** Items with neither a line nor a result of their own or of a part. */
    private static List<AgendaItem> emptyItems(Book book, String meeting) {
        List<AgendaItem> order = ItemNumbers.of(book, meeting).order();
        Set<String> filled = new HashSet<>();
        for (AgendaItem item : order.reversed()) {
            boolean written = Rows.entries(book, item.id()).stream().map(Entry::text).anyMatch(text -> !text.isBlank());
            if (written || item.result() != null || filled.contains(item.id())) {
                filled.add(item.id());
                filled.add(item.parent());
            }
        }
        return order.stream().filter(item -> !filled.contains(item.id())).toList();
    }

    /** Too many votes are refused as they are typed; too few are only seen at the end. */
    private static void votesMissing(List<Problem> problems, String decision, Ballot ballot) {
        if (ballot.missing() > 0) {
            problems.add(Problem.warning("rules.decision.votes-missing", decision, "votes_for",
                    String.valueOf(ballot.accounted()), String.valueOf(ballot.eligible())));
        }
    }
}
