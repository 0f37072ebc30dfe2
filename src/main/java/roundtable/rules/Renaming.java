package roundtable.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import roundtable.book.Book;
import roundtable.book.Change;
import roundtable.book.Ids;
import roundtable.book.Nullable;
import roundtable.book.Organisation;
import roundtable.book.OrganisationName;
import roundtable.book.Rows;

/** An organisation gets a new name on a day and keeps the old one for everything before that day. */
public final class Renaming {

    private Renaming() {
    }

    /** The changes; the short name is kept. Empty when it is called so already. */
    public static List<Change> on(Book book, String organisation, String newName, LocalDate day) {
        Organisation today = book.get(Organisation.class, organisation);
        return on(book, organisation, newName, today == null ? null : today.shortName(), day);
    }

    /**
     * The changes: today's name goes to the former ones, with the day before as its last. A name that would have
     * held for no day at all leaves no trace.
     */
    public static List<Change> on(Book book, String organisation, String newName, @Nullable String newShortName,
            LocalDate day) {
        Organisation before = book.get(Organisation.class, organisation);
        if (before == null) {
            return List.of();
        }
        Organisation after = before.withName(newName).withShortName(newShortName);
        List<Change> changes = new ArrayList<>();
        if (!before.equals(after)) {
            LocalDate since = since(book, before);
            LocalDate until = day.minusDays(1);
            if (since == null || !since.isAfter(until)) {
                changes.add(new Change(null, new OrganisationName(Ids.next(), organisation, null, before.name(),
                        before.shortName(), since, until)));
            }
            changes.add(new Change(before, after));
        }
        return changes;
    }

    /** The first day of today's name: the day after the last former name, or the founding. */
    private static @Nullable LocalDate since(Book book, Organisation organisation) {
        return Rows.names(book, organisation.id()).stream()
                .filter(name -> name.language() == null && name.until() != null).map(OrganisationName::until)
                .max(Comparator.naturalOrder()).map(last -> last.plusDays(1)).orElse(organisation.since());
    }
}
