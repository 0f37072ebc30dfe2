package roundtable.catalogues;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import roundtable.book.Book;
import roundtable.book.ChartFilter;
import roundtable.book.Decoration;
import roundtable.book.Organisation;
import roundtable.book.Relation;
import roundtable.book.Row;
import roundtable.book.Sector;
import roundtable.words.Words;

/** What has an entry of a catalogue, counted. */
final class Uses {

    private Uses() {
    }

    static int count(Book book, Row entry) {
        return book.usesOf(entry).size();
    }

    /** Such as "12 organisations, 3 sectors"; empty for an entry that nothing has. */
    static String text(Words words, Book book, Row entry) {
        Map<String, List<Row>> kinds = book.usesOf(entry).stream().collect(Collectors.groupingBy(
                use -> use.getClass().getSimpleName(), TreeMap::new, Collectors.toList()));
        return kinds.values().stream().map(uses -> count(words, uses)).collect(Collectors.joining(", "));
    }

    private static String count(Words words, List<Row> uses) {
        return switch (uses.getFirst()) {
            case Organisation _ -> words.count("catalogues.used.organisations", uses.size());
            case Sector _ -> words.count("catalogues.used.sectors", uses.size());
            case Relation _ -> words.count("catalogues.used.relations", uses.size());
            case ChartFilter _ -> words.count("catalogues.used.filters", uses.size());
            case Decoration _ -> words.count("catalogues.used.looks", uses.size());
            default -> words.count("catalogues.used.others", uses.size());
        };
    }
}
