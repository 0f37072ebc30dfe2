package roundtable.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import roundtable.book.Book;
import roundtable.book.Change;
import roundtable.book.Meeting;
import roundtable.book.MinutesVersion;
import roundtable.rules.ApprovedMinutes;
import roundtable.rules.MeetingStates;

/** The cities that come with the program, in each language it speaks: an invented one, and real ones from public pages. */
public final class Examples {

    private static final List<String> NAMES = List.of(
            "musterstadt", "berlin", "bishkek", "frankfurt", "lisbon", "stuttgart", "tbilisi", "zurich");

    private Examples() {
    }

    /** What the examples are called, the invented one first. */
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
        return approved(Fit.book(rows));
    }

    /** The approved minutes of an example are texts like all others that were approved: by the meeting that followed. */
    private static Book approved(Book book) {
        Book approved = book;
        for (Meeting held : book.all(Meeting.class)) {
            if (!MeetingStates.writable(held)) {
                LocalDate on = ApprovedMinutes.approvingMeeting(book, held, LocalDate.MAX).map(Meeting::day).orElse(held.day());
                approved = approved.with(List.of(new Change(null, ApprovedMinutes.version("minutes-of-" + held.id(),
                        approved, held, MinutesVersion.ApprovedBy.MEETING, on, on.atTime(17, 0).toInstant(ZoneOffset.UTC)))));
            }
        }
        return approved;
    }
}
