package roundtable.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import roundtable.book.AgendaItem;
import roundtable.book.Book;
import roundtable.book.Change;
import roundtable.book.Correction;
import roundtable.book.Entry;
import roundtable.book.Row;
import roundtable.book.Rows;

/**
 * Minutes as corrections change them, one after the other.
 *
 * @param rows the items and lines with their new wording
 * @param lost the corrections that change nothing: their old wording is not there, or not at one place only
 */
record Applied(List<Row> rows, List<Correction> lost) {

    static Applied to(Book book, String meeting, List<Correction> corrections) {
        return to(book, book, meeting, corrections);
    }

    /**
     * The minutes of one book as corrections change them.
     *
     * @param versions the book that has the versions which the corrections are about
     */
    static Applied to(Book book, Book versions, String meeting, List<Correction> corrections) {
        Map<String, Row> changed = new LinkedHashMap<>();
        List<Correction> lost = new ArrayList<>();
        for (Correction correction : corrections) {
            Book now = book.with(changed.values().stream().map(row -> new Change(book.get(row.getClass(), row.id()), row)).toList());
            to(now, meeting, correction).or(() -> quoted(book, versions, now, correction)).ifPresentOrElse(row -> changed.put(row.id(), row), () -> lost.add(correction));
        }
        return new Applied(List.copyOf(changed.values()), List.copyOf(lost));
    }

    /** A line that is the old wording goes before one that only has it; of two that could be meant neither is changed. */
    private static Optional<Row> to(Book book, String meeting, Correction correction) {
        String old = correction.oldText();
        if (old == null || old.isEmpty()) {
            return Optional.empty();
        }
        List<Row> lines = ItemNumbers.of(book, meeting).order().stream()
                .filter(item -> correction.item() == null || item.id().equals(correction.item()))
                .flatMap(item -> Stream.<Row>concat(Stream.of(item), Rows.entries(book, item.id()).stream())).toList();
        List<Row> same = lines.stream().filter(line -> text(line).equals(old)).toList();
        List<Row> found = same.isEmpty() ? lines.stream().filter(line -> text(line).contains(old)).toList() : same;
        return found.size() == 1 && text(found.getFirst()).indexOf(old) == text(found.getFirst()).lastIndexOf(old)
                ? Optional.of(with(found.getFirst(), text(found.getFirst()).replace(old, correction.newText()))) : Optional.empty();
    }

    /** A line that reads like another one and is quoted with those before it, as long as it still reads so. */
    private static Optional<Row> quoted(Book book, Book versions, Book now, Correction correction) {
        if (correction.oldText() == null || correction.oldText().isEmpty()) {
            return Optional.empty();
        }
        return Quoted.meant(book, versions, correction).flatMap(line -> Optional.ofNullable(now.get(line.getClass(), line.id()))
                .filter(here -> text(here).equals(text(line)))
                .flatMap(here -> Optional.ofNullable(Quoted.wording(correction, line)).map(wording -> with(here, wording))));
    }

    private static String text(Row line) {
        return Quoted.text(line);
    }

    private static Row with(Row line, String text) {
        return line instanceof AgendaItem item ? item.withTitle(text) : ((Entry) line).withText(text);
    }
}
