package roundtable.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import roundtable.book.AgendaItem;
import roundtable.book.Book;
import roundtable.book.Correction;
import roundtable.book.Entry;
import roundtable.book.MinutesVersion;
import roundtable.book.Nullable;
import roundtable.book.Row;
import roundtable.book.Rows;

/**
 * A line that reads like another one under its item is quoted with what stands before it, as far as that takes to tell
 * it from the other: so a correction says by its wording alone which of the two is meant, on paper too.
 */
final class Quoted {

    private static final String NEXT = "\n";

    private Quoted() {
    }

    /** The title of an item and what is written under it, in their order; what is blank left out. */
    static List<Row> lines(Book book, AgendaItem item) {
        return Stream.<Row>concat(Stream.of(item), Rows.entries(book, item.id()).stream()).filter(line -> !text(line).isBlank()).toList();
    }

    /** What stands before each line of an item and is quoted with it; empty for a line that nothing else reads like. */
    static List<String> before(List<Row> lines) {
        List<String> before = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            int from = at;
            while (from > 0 && places(lines, quote(lines, from, at), at - from).size() > 1) {
                from--;
            }
            before.add(from == at ? "" : quote(lines, from, at - 1) + NEXT);
        }
        return before;
    }

    /**
     * The line that a correction quotes with what stands before it, as it was in the text that the correction is about;
     * none where it quotes one line only.
     *
     * @param versions the book that has that text
     */
    static Optional<Row> meant(Book book, Book versions, Correction correction) {
        Book about = Optional.ofNullable(versions.get(MinutesVersion.class, correction.version())).flatMap(ApprovedMinutes::then)
                .filter(then -> !found(then, correction).isEmpty()).orElse(book);
        List<Row> found = found(about, correction);
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /** The new wording of a line without what was quoted before it; null where that is not the same any more. */
    static @Nullable String wording(Correction correction, Row line) {
        String before = correction.oldText().substring(0, correction.oldText().length() - text(line).length());
        return correction.newText().startsWith(before) ? correction.newText().substring(before.length()) : null;
    }

    private static List<Row> found(Book book, Correction correction) {
        AgendaItem item = book.get(AgendaItem.class, correction.item());
        List<Row> lines = item == null ? List.of() : lines(book, item);
        return IntStream.range(1, lines.size()).boxed().flatMap(more -> places(lines, correction.oldText(), more).stream())
                .map(lines::get).toList();
    }

    /** Where a quote of a line and of so many lines before it ends. */
    private static List<Integer> places(List<Row> lines, String quote, int more) {
        return IntStream.range(more, lines.size()).filter(at -> quote(lines, at - more, at).equals(quote)).boxed().toList();
    }

    private static String quote(List<Row> lines, int from, int at) {
        return String.join(NEXT, lines.subList(from, at + 1).stream().map(Quoted::text).toList());
    }

    static String text(Row line) {
        return line instanceof AgendaItem item ? item.title() : ((Entry) line).text();
    }
}
