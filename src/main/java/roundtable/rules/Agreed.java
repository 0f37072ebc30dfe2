package roundtable.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import roundtable.book.Action;
import roundtable.book.AgendaItem;
import roundtable.book.Body;
import roundtable.book.Book;
import roundtable.book.Decision;
import roundtable.book.Entry;
import roundtable.book.Meeting;
import roundtable.book.Nullable;
import roundtable.book.Rows;

/** What a body agreed: which decisions and actions count, what they say, and on which day and at which item. */
public final class Agreed {

    private Agreed() {
    }

    /** Whether a decision counts: it is older than the file, or its entry is a decision at the moment. */
    public static boolean counts(Book book, Decision decision) {
        return counts(book, decision.entry(), Entry.Kind.DECISION);
    }

    /** Whether an action counts: it is older than the file, or its entry is an action at the moment. */
    public static boolean counts(Book book, Action action) {
        return counts(book, action.entry(), Entry.Kind.ACTION);
    }

    /** The wording of a decision. */
    public static String text(Book book, Decision decision) {
        return text(book, decision.entry(), decision.wording());
    }

    /** What is to be done. */
    public static String text(Book book, Action action) {
        return text(book, action.entry(), action.title());
    }

    /** The day on which it was decided: that of its meeting, or its own; null when nobody said. */
    public static @Nullable LocalDate day(Book book, Decision decision) {
        return meeting(book, decision.entry()).map(Meeting::day).orElse(decision.decidedOn());
    }

    /** The day on which it was agreed: that of its meeting, or its own; null when nobody said. */
    public static @Nullable LocalDate day(Book book, Action action) {
        return meeting(book, action.entry()).map(Meeting::day).orElse(action.agreedOn());
    }

    /** The agenda item under which an entry stands. */
    public static Optional<AgendaItem> item(Book book, @Nullable String entry) {
        return book.find(Entry.class, entry).flatMap(e -> book.find(AgendaItem.class, e.item()));
    }

    /** The meeting in whose minutes an entry stands; empty for what is older than the file. */
    public static Optional<Meeting> meeting(Book book, @Nullable String entry) {
        return item(book, entry).flatMap(item -> book.find(Meeting.class, item.meeting()));
    }

    /** The decisions of a body that count, in the order of their numbers. */
    public static List<Decision> decisions(Book book, String body) {
        return Numbers.sorted(Rows.decisions(book, body).stream().filter(decision -> counts(book, decision)), Decision::number);
    }

    /** The actions of a body, of all bodies for null, that count, in the order of their numbers. */
    public static List<Action> actions(Book book, @Nullable String body) {
        Stream<Action> actions = body == null
                ? book.all(Body.class).stream().flatMap(each -> Rows.actions(book, each.id()).stream())
                : Rows.actions(book, body).stream();
        return Numbers.sorted(actions.filter(action -> counts(book, action)), Action::number);
    }

    /** The decisions in the minutes of a meeting, in the order of the minutes. */
    public static List<Decision> decisionsAt(Book book, String meeting) {
        return inMinutes(book, meeting, Entry.Kind.DECISION, entry -> Rows.decisionAt(book, entry));
    }

    /** The actions in the minutes of a meeting, in the order of the minutes. */
    public static List<Action> actionsAt(Book book, String meeting) {
        return inMinutes(book, meeting, Entry.Kind.ACTION, entry -> Rows.actionAt(book, entry));
    }

    private static <R> List<R> inMinutes(Book book, String meeting, Entry.Kind kind,
            Function<String, Optional<R>> row) {
        return ItemNumbers.of(book, meeting).order().stream().flatMap(item -> Rows.entries(book, item.id()).stream())
                .filter(entry -> entry.kind() == kind).flatMap(entry -> row.apply(entry.id()).stream()).toList();
    }

    private static boolean counts(Book book, @Nullable String entry, Entry.Kind kind) {
        return entry == null || book.find(Entry.class, entry).map(Entry::kind).filter(kind::equals).isPresent();
    }

    private static String text(Book book, @Nullable String entry, @Nullable String own) {
        return book.find(Entry.class, entry).map(Entry::text).orElse(own == null ? "" : own);
    }
}
