package roundtable.exchange;

import java.util.List;
import java.util.stream.Stream;
import roundtable.book.Book;
import roundtable.book.Document;
import roundtable.book.Row;
import roundtable.book.Ids;

/** What a new file begins with: its title and the usual pillars, sectors and relation kinds. */
public final class Starter {

    private Starter() {
    }

    /**
     * The book of a new file.
     *
     * @param title what the file is called
     * @param language ISO 639 code of the language its texts will be in
     */
    public static Book book(String title, String language) {
        Row document = new Document(Ids.next(), title, null, language, false, null);
        return Book.of(Stream.concat(Stream.of(document), catalogue().stream()).toList());
    }

    /** The catalogue's rows, whose keys are the same in every file, such as "sector-police". */
    public static List<Row> catalogue() {
        return Shipped.read("/catalogues/starter.json", source -> Fit.rows(RawBook.rows(source, false)));
    }
}
