package roundtable.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import roundtable.book.Book;
import roundtable.book.Confidentiality;
import roundtable.book.Nullable;
import roundtable.book.Stance;
import roundtable.book.Stance.View;

/** A position that changes is another row; the one that began last counts. */
class StancesTest {

    private final Book book = Book.of(List.of(
            stance("before", View.OPPOSED, null, null),
            stance("spring", View.SCEPTICAL, "2026-03-01", null),
            stance("summer", View.SUPPORTIVE, "2026-06-01", "2026-08-31"),
            stance("planned", View.NEUTRAL, "2027-01-01", null)));

    @Test
    void theOneThatBeganLastCountsAsLongAsItHolds() {
        assertEquals(Optional.of(View.OPPOSED), on("2026-02-28"));
        assertEquals(Optional.of(View.SCEPTICAL), on("2026-03-01"));
        assertEquals(Optional.of(View.SUPPORTIVE), on("2026-07-15"));
        assertEquals(Optional.of(View.SCEPTICAL), on("2026-09-01"), "the one before was never ended");
        assertEquals(Optional.of(View.NEUTRAL), on("2027-05-01"));
        assertTrue(Stances.on(book, "another", LocalDate.of(2026, 7, 1)).isEmpty());
    }

    @Test
    void theHistoryBeginsWithTheNewest() {
        assertEquals(List.of("planned", "summer", "spring", "before"),
                Stances.history(book, "police").stream().map(Stance::id).toList());
    }

    @Test
    void anEndBeforeTheBeginningIsRefusedAndAMissingBasisIsAskedFor() {
        Stance turned = stance("turned", View.NEUTRAL, "2026-06-01", "2026-05-01");
        List<Problem> problems = Problems.of(book, turned);
        assertTrue(problems.stream().anyMatch(each -> each.grave() && "until".equals(each.column())));
        assertTrue(problems.stream().anyMatch(each -> !each.grave() && "basis".equals(each.column())));
        assertTrue(Problems.of(book, turned.withUntil(null).withBasis("Letter of 3 May")).isEmpty());
    }

    private Optional<View> on(String day) {
        return Stances.on(book, "police", LocalDate.parse(day)).map(Stance::view);
    }

    private static Stance stance(String id, View view, @Nullable String since, @Nullable String until) {
        return new Stance(id, "police", view, since == null ? null : LocalDate.parse(since),
                until == null ? null : LocalDate.parse(until), null, Confidentiality.RESTRICTED);
    }
}
