package roundtable.home;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import roundtable.book.Action;
import roundtable.book.ActionEvent;
import roundtable.book.Book;
import roundtable.exchange.Examples;
import roundtable.rules.Names;
import roundtable.rules.News;
import roundtable.words.Words;

/** News of an action say how it stands only where somebody reported it. */
class NewsTextTest {

    private final Book book = Examples.book("musterstadt", "en");
    private final Words words = Words.in("en");
    private final Action action = book.all(Action.class).getFirst();

    @Test
    void thatAnActionChangedHandsSaysNothingOfHowItStands() {
        assertEquals(action.number() + ": Responsible until then: police.", text(-1));
        assertEquals(action.number() + ": blocked. Responsible until then: police.", text(1));
    }

    private String text(double position) {
        LocalDate day = LocalDate.of(2026, 7, 1);
        ActionEvent event = new ActionEvent("e", action.id(), day, position, null, Action.Status.BLOCKED, null, null, "Responsible until then: police.");
        return new NewsText(book, new Names(book, "en", null, words::text), words).of(new News(day, News.Kind.REPORTED, event));
    }
}
