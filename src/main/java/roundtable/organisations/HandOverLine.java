package roundtable.organisations;

import java.time.LocalDate;
import roundtable.book.Book;
import roundtable.rules.Names;
import roundtable.words.Words;

/**
 * What the history of an action says when the organisation that is responsible goes up in another one: both names and
 * both days in one language, as people called them then.
 *
 * @param words in the language of the body that follows the action
 */
record HandOverLine(Book book, Words words) {

    /** The sentence, without the action. */
    String of(String gone, String heir, LocalDate lastDay) {
        Names names = new Names(book, words.language(), lastDay, words::text);
        return words.text("organisations.end.handed", names.of(gone), words.longDate(lastDay), words.longDate(lastDay.plusDays(1)), names.of(heir));
    }
}
