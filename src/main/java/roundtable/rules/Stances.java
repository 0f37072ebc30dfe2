package roundtable.rules;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import roundtable.book.Book;
import roundtable.book.Rows;
import roundtable.book.Stance;

/** Where organisations stand on the policy, as far as it is known. */
public final class Stances {

    private static final Comparator<Stance> BY_DAY = Comparator.comparing(Stance::since,
            Comparator.nullsFirst(Comparator.naturalOrder())).thenComparing(Stance::id);

    private Stances() {
    }

    /** All that is known of an organisation, the newest first. */
    public static List<Stance> history(Book book, String organisation) {
        return Rows.stances(book, organisation).stream().sorted(BY_DAY.reversed()).toList();
    }

    /** The one that counts on a day: of those that hold, the one that began last. */
    public static Optional<Stance> on(Book book, String organisation, LocalDate day) {
        return history(book, organisation).stream().filter(each -> Valid.on(each.since(), each.until(), day)).findFirst();
    }
}
