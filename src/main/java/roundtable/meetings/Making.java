package roundtable.meetings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import roundtable.book.Body;
import roundtable.book.Book;
import roundtable.book.Confidentiality;
import roundtable.book.Ids;
import roundtable.book.Organisation;
import roundtable.book.Row;

/** The rows of a new body: quarterly, by consensus, with half of the seats as its quorum until somebody says else. */
final class Making {

    private static final int QUARTER = 3;
    private static final int HALF = 50;

    private Making() {
    }

    /** A body of an organisation that is in the file already. */
    static Body of(Book book, String organisation) {
        return new Body(Ids.next(), organisation, code(book), Body.Kind.ROUND_TABLE, null, null, null, null, null,
                QUARTER, null, null, null, null, null, Body.QuorumRule.SHARE, HALF, Body.DecisionRule.CONSENSUS,
                Body.NumberPeriod.YEAR, 1, 1, 1, Body.MinutesKind.RESULTS, null, null, null,
                Confidentiality.MEMBERS, null, null,
                null, null, null, null, false, null, null);
    }

    /** A body with a new organisation of a name; the organisation comes first. */
    static List<Row> named(Book book, String name) {
        Organisation organisation = new Organisation(Ids.next(), name, null, null, null, null, null, null, null,
                null, null);
        return new ArrayList<>(List.of(organisation, of(book, organisation.id())));
    }

    /** The first short code nobody has: RT, RTB, RTC ... */
    private static String code(Book book) {
        Set<String> taken = book.all(Body.class).stream().map(b -> b.code().toUpperCase(Locale.ROOT))
                .collect(Collectors.toSet());
        String code = "RT";
        for (char next = 'B'; taken.contains(code); next++) {
            code = "RT" + next;
        }
        return code;
    }

    static LocalDate today() {
        return LocalDate.now();
    }
}
