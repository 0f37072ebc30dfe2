package roundtable.rules;

import java.util.Objects;
import java.util.stream.Stream;
import roundtable.book.Bias;
import roundtable.book.Book;
import roundtable.book.Decision;
import roundtable.book.Nullable;
import roundtable.book.Rows;

/**
 * A vote as it was counted.
 *
 * @param votesFor votes for the motion
 * @param against votes against it
 * @param accounted votes, abstentions and those who must not vote
 * @param eligible who could have voted, those who must not among them; null where nobody knows
 * @param counted whether anybody has counted at all
 */
public record Ballot(int votesFor, int against, int accounted, @Nullable Integer eligible, boolean counted) {

    /** The vote on a decision; who could vote is as typed, else follows from who was at the table at its item or must not vote. */
    public static Ballot of(Book book, Decision decision) {
        Integer eligible = decision.eligible() != null ? decision.eligible()
                : AtTheTable.of(book, decision).map(table -> voters(book, decision, table)).orElse(null);
        return new Ballot(Objects.requireNonNullElse(decision.votesFor(), 0),
                Objects.requireNonNullElse(decision.votesAgainst(), 0), accounted(decision), eligible, counted(decision));
    }

    /** Votes, abstentions and those who must not vote, as far as they are typed. */
    static int accounted(Decision decision) {
        return Stream.of(decision.votesFor(), decision.votesAgainst(), decision.abstentions(), decision.excluded())
                .filter(Objects::nonNull).mapToInt(Integer::intValue).sum();
    }

    /** Whether votes for or against it are typed. */
    static boolean counted(Decision decision) {
        return decision.votesFor() != null || decision.votesAgainst() != null;
    }

    /** Who must not vote has left the room or not: it is counted once. */
    private static int voters(Book book, Decision decision, AtTheTable table) {
        return (int) Stream.concat(table.voting().stream(), Rows.biases(book, decision.id()).stream().map(Bias::organisation))
                .distinct().count();
    }

    /** Whether as many were for it as against it. */
    public boolean tie() {
        return counted && votesFor == against;
    }

    /** Votes nobody has accounted for, below 0 for votes too many; 0 where nobody knows. */
    public int missing() {
        return counted && eligible != null ? eligible - accounted : 0;
    }
}
