package roundtable.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import roundtable.book.Action;
import roundtable.book.ActionEvent;
import roundtable.book.Book;
import roundtable.book.Column;
import roundtable.book.Decision;
import roundtable.book.Nullable;
import roundtable.book.Organisation;
import roundtable.book.OrganisationName;
import roundtable.book.Relation;
import roundtable.book.Row;
import roundtable.book.RowType;
import roundtable.book.Seat;

/**
 * Something that changed in the city, by the dates in the rows; when it was typed does not count.
 *
 * @param day when it happened
 * @param kind what happened
 * @param row to what: an organisation, a former name, a relation, a seat, an action's event, a decision or an action
 */
public record News(LocalDate day, Kind kind, Row row) {

    /** What can happen to a row. */
    public enum Kind {
        BEGAN, ENDED, RENAMED, REPORTED, DECIDED, AGREED
    }

    /** What happened after one day and up to another, the latest first. */
    public static List<News> between(Book book, LocalDate after, LocalDate upTo) {
        List<News> all = new ArrayList<>();
        book.all(ActionEvent.class).forEach(event -> add(all, event.day(), Kind.REPORTED, event));
        book.all(Decision.class).stream().filter(decision -> Agreed.counts(book, decision))
                .forEach(decision -> add(all, Agreed.day(book, decision), Kind.DECIDED, decision));
        book.all(Action.class).stream().filter(action -> Agreed.counts(book, action))
                .forEach(action -> add(all, Agreed.day(book, action), Kind.AGREED, action));
        book.all(OrganisationName.class).stream().filter(name -> name.language() == null && name.until() != null)
                .forEach(name -> add(all, name.until().plusDays(1), Kind.RENAMED, name));
        validity(book, Organisation.class, all);
        validity(book, Relation.class, all);
        validity(book, Seat.class, all);
        return all.stream().filter(news -> news.day().isAfter(after) && !news.day().isAfter(upTo))
                .sorted(Comparator.comparing(News::day).reversed()).toList();
    }

    private static <R extends Row> void validity(Book book, Class<R> type, List<News> all) {
        Column since = RowType.of(type).column("since");
        Column until = RowType.of(type).column("until");
        for (R row : book.all(type)) {
            add(all, (LocalDate) since.get(row), Kind.BEGAN, row);
            add(all, (LocalDate) until.get(row), Kind.ENDED, row);
        }
    }

    private static void add(List<News> all, @Nullable LocalDate day, Kind kind, Row row) {
        if (day != null) {
            all.add(new News(day, kind, row));
        }
    }
}
