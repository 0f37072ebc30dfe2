package roundtable.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import roundtable.book.Book;

/** The invented cities that come with the program, in each language it speaks. */
public final class Examples {

    private static final List<String> NAMES = List.of("musterstadt");

    private Examples() {
    }

    /** What the examples are called. */
    public static List<String> names() {
        return NAMES;
    }

    /**
     * An example with the starter catalogue, its texts in one language and the names of its organisations in all.
     *
     * @param language ISO 639 code of a language the program speaks
     * @throws IllegalArgumentException when there is no such example
     */
    public static Book book(String name, String language) {
        if (!NAMES.contains(name)) {
            throw new IllegalArgumentException("No example is called " + name);
        }
        return Shipped.read("/examples/" + name + ".json", source -> book(source, language));
    }

    static Book book(InputStream source, String language) throws ExchangeException, IOException {
        List<RawRow> rows = new ArrayList<>(Starter.catalogue().stream().map(row -> RawRow.of(row)).toList());
        rows.addAll(Bilingual.rows(RawBook.rows(source, true), language));
        return Fit.book(rows);
    }
}
