package roundtable.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import roundtable.book.Action;
import roundtable.book.AgendaItem;
import roundtable.book.Attendance;
import roundtable.book.Body;
import roundtable.book.Book;
import roundtable.book.Chart;
import roundtable.book.Column;
import roundtable.book.Decision;
import roundtable.book.Meeting;
import roundtable.book.Organisation;
import roundtable.book.OrganisationName;
import roundtable.book.Relation;
import roundtable.book.Row;
import roundtable.book.RowType;
import roundtable.book.Rows;
import roundtable.book.Source;
import roundtable.book.Stance;

/** What is wrong, or worth a second look, with a row of the book, each said at its field. */
public final class Problems {

    /** Names longer than this many characters get a warning; nothing is ever cut. */
    public static final int LONG_NAME = 300;

    private static final List<String> TEXTS = List.of("text", "title", "wording", "note", "notes", "tasks", "label", "basis",
            "question", "answer");

    private Problems() {
    }

    /** The problems of a row as it is or is about to be; the book may hold its older form. */
    public static List<Problem> of(Book book, Row row) {
        List<Problem> problems = new ArrayList<>(general(row));
        problems.addAll(switch (row) {
            case Organisation organisation -> NameProblems.of(book, organisation);
            case OrganisationName name -> NameProblems.of(name);
            case Chart chart -> NameProblems.of(chart);
            case Relation relation -> RelationProblems.of(book, relation);
            case Stance stance when stance.basis() == null || stance.basis().isBlank() ->
                    List.of(Problem.warning("rules.stance.basis", stance.id(), "basis"));
            case Source source -> SourceProblems.of(source);
            case Body body -> MeetingProblems.of(book, body);
            case Meeting meeting -> MeetingProblems.of(book, meeting);
            case Attendance attendance -> MeetingProblems.of(book, attendance);
            case AgendaItem item -> NameProblems.title(item.id(), item.title());
            case Decision decision -> AgreementProblems.of(book, decision);
            case Action action -> AgreementProblems.of(book, action);
            default -> List.of();
        });
        return problems;
    }

    /** Why a row cannot become another: the first thing that must not be and was not so before. */
    public static Optional<Problem> against(Book book, Row before, Row after) {
        List<Problem> old = of(book, before);
        return of(book, after).stream().filter(Problem::grave).filter(problem -> !old.contains(problem)).findFirst();
    }

    /** The problems of a whole meeting: its own, and those of its roll, items, lines, decisions and actions. */
    public static List<Problem> ofMinutes(Book book, String meeting) {
        List<Row> rows = new ArrayList<>();
        book.find(Meeting.class, meeting).ifPresent(rows::add);
        Roll.of(book, meeting).stream().map(Roll.Line::attendance).filter(row -> row != null).forEach(rows::add);
        for (AgendaItem item : ItemNumbers.of(book, meeting).order()) {
            rows.add(item);
            rows.addAll(Rows.entries(book, item.id()));
        }
        rows.addAll(Agreed.decisionsAt(book, meeting));
        rows.addAll(Agreed.actionsAt(book, meeting));
        return Stream.concat(rows.stream().flatMap(row -> of(book, row).stream()),
                Agreed.decisionsAt(book, meeting).stream().flatMap(vote -> VoteProblems.of(book, vote).stream())).toList();
    }

    /** What holds for rows of every kind: until not before since, and no details of individual clients in texts. */
    private static List<Problem> general(Row row) {
        List<Problem> problems = new ArrayList<>();
        RowType<Row> type = RowType.of(row);
        if (value(type, row, "since") instanceof LocalDate since && value(type, row, "until") instanceof LocalDate until
                && until.isBefore(since)) {
            problems.add(Problem.error("rules.until-before-since", row.id(), "until"));
        }
        for (Column column : type.columns()) {
            if (TEXTS.contains(column.name()) && column.get(row) instanceof String text) {
                ClientDetails.find(text).ifPresent(found -> problems.add(Problem.warning("rules.client-details",
                        row.id(), column.name(), found)));
            }
        }
        return problems;
    }

    private static Object value(RowType<Row> type, Row row, String column) {
        return type.column(column) == null ? null : type.column(column).get(row);
    }
}
