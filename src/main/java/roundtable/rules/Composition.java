package roundtable.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import roundtable.book.Book;
import roundtable.book.CompositionRule;
import roundtable.book.Organisation;
import roundtable.book.Rows;
import roundtable.book.Seat;

/** What the seats of a body have to hold together, such as a chair of the city or a seat of the police. */
public final class Composition {

    /**
     * A rule that is not met.
     *
     * @param there how many seats there are of those that it asks for
     */
    public record Lack(CompositionRule rule, int there) {
    }

    private Composition() {
    }

    /** The rules of a body that its seats do not meet on a day, in their order. */
    public static List<Lack> lacks(Book book, String body, LocalDate day) {
        List<Seat> seats = Roll.seats(book, body, day);
        return Rows.compositionRules(book, body).stream()
                .map(rule -> new Lack(rule, (int) seats.stream().filter(seat -> counts(book, rule, seat)).count()))
                .filter(lack -> lack.there() < lack.rule().least()).toList();
    }

    private static boolean counts(Book book, CompositionRule rule, Seat seat) {
        Optional<Organisation> whose = book.find(Organisation.class, seat.organisation());
        return (rule.role() == null || rule.role() == seat.role())
                && (rule.organisation() == null || rule.organisation().equals(seat.organisation()))
                && (rule.sector() == null || whose.map(Organisation::sector).filter(rule.sector()::equals).isPresent())
                && (rule.level() == null || whose.map(Organisation::level).filter(rule.level()::equals).isPresent());
    }
}
