package roundtable.rules;

import java.util.List;
import java.util.stream.Stream;
import roundtable.book.Bias;
import roundtable.book.Book;
import roundtable.book.Change;
import roundtable.book.Decision;
import roundtable.book.Ids;
import roundtable.book.Meeting;
import roundtable.book.Rows;
import roundtable.book.Seat;

/** Sets apart who must not vote because its interests are touched; each answer is the changes of one step. */
public final class Biased {

    private Biased() {
    }

    /** An organisation does not vote; the number of those who do not follows. Empty where it does not already. */
    public static List<Change> exclude(Book book, Decision decision, String organisation) {
        List<Bias> before = Rows.biases(book, decision.id());
        return before.stream().anyMatch(bias -> bias.organisation().equals(organisation)) ? List.of()
                : List.of(new Change(null, new Bias(Ids.next(), decision.id(), organisation)),
                        new Change(decision, decision.withExcluded(before.size() + 1)));
    }

    /** An organisation votes after all. */
    public static List<Change> include(Book book, Decision decision, Bias bias) {
        int others = Rows.biases(book, decision.id()).size() - 1;
        return List.of(new Change(bias, null), new Change(decision, decision.withExcluded(others == 0 ? null : others)));
    }

    /** Who can still be set apart: all with a vote, in the room or not, or the given ones where nobody noted who came. */
    public static List<String> choices(Book book, Decision decision, List<String> all) {
        List<String> apart = Rows.biases(book, decision.id()).stream().map(Bias::organisation).toList();
        return Stream.concat(Stream.of((String) null), Agreed.meeting(book, decision.entry())
                .filter(meeting -> AtTheTable.noted(book, meeting)).map(meeting -> voting(book, meeting)).orElse(all).stream()
                .filter(organisation -> organisation != null && !apart.contains(organisation))).toList();
    }

    private static List<String> voting(Book book, Meeting meeting) {
        return Roll.of(book, meeting.id()).stream().map(Roll.Line::seat).filter(Seat::voting).map(Seat::organisation).distinct().toList();
    }
}
