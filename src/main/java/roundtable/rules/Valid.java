package roundtable.rules;

import java.time.LocalDate;
import roundtable.book.Nullable;

/** Whether something holds on a day, both its first and its last day included. */
public final class Valid {

    private Valid() {
    }

    /** Whether a day lies within two days; null leaves a side open. */
    public static boolean on(@Nullable LocalDate since, @Nullable LocalDate until, LocalDate day) {
        return (since == null || !day.isBefore(since)) && (until == null || !day.isAfter(until));
    }
}
