package roundtable.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import roundtable.book.Action;
import roundtable.book.Book;
import roundtable.book.OrganisationName;

/** What is new since the March meeting: only what a date in the rows says, never when it was typed. */
class NewsTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 11);
    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);

    @Test
    void tellsWhatHappenedBetweenTwoDaysTheLatestFirst() {
        Book book = City.with(City.BOOK,
                City.organisation("o-new", "New service", null).withSince(MARCH.plusDays(2)),
                City.organisation("o-old", "Old service", null).withUntil(MARCH.plusDays(5)),
                City.organisation("o-undated", "Service without dates", null),
                new OrganisationName("n1", "o-new", null, "Former name", null, null, MARCH.plusDays(9)),
                City.action("a1", "A 1/2026", MARCH, MAY),
                City.event("a1", MARCH.plusDays(20), Action.Status.IN_PROGRESS, null),
                City.event("a1", MAY.plusDays(1), Action.Status.DONE, null));
        List<News> news = News.between(book, MARCH, MAY);
        assertEquals(List.of(News.Kind.REPORTED, News.Kind.RENAMED, News.Kind.ENDED, News.Kind.BEGAN),
                news.stream().map(News::kind).toList());
        assertEquals(List.of(MARCH.plusDays(20), MARCH.plusDays(10), MARCH.plusDays(5), MARCH.plusDays(2)),
                news.stream().map(News::day).toList());
    }

    @Test
    void theDayOfTheMeetingItselfIsNotNews() {
        Book book = City.with(City.BOOK, City.action("a1", "A 1/2026", MARCH, MAY));
        assertEquals(List.of(), News.between(book, MARCH, MAY));
        assertEquals(List.of(News.Kind.AGREED),
                News.between(book, MARCH.minusDays(1), MAY).stream().map(News::kind).toList());
    }
}
