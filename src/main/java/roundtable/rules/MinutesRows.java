package roundtable.rules;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import roundtable.book.Action;
import roundtable.book.ActionEvent;
import roundtable.book.Affected;
import roundtable.book.AgendaItem;
import roundtable.book.Attachment;
import roundtable.book.Body;
import roundtable.book.Book;
import roundtable.book.Contact;
import roundtable.book.Decision;
import roundtable.book.DecisionEvent;
import roundtable.book.Correction;
import roundtable.book.Distribution;
import roundtable.book.Escalation;
import roundtable.book.Goal;
import roundtable.book.Meeting;
import roundtable.book.MinutesVersion;
import roundtable.book.Nullable;
import roundtable.book.Organisation;
import roundtable.book.Pillar;
import roundtable.book.Recommendation;
import roundtable.book.Reply;
import roundtable.book.Row;
import roundtable.book.RowType;
import roundtable.book.Rows;
import roundtable.book.Sector;
import roundtable.book.StandingItem;

/**
 * The rows that the minutes of a meeting speak of, names included, and no more of them than the minutes need: no
 * telephone numbers, no notes. A book of these rows prints the same minutes as the whole book does.
 */
final class MinutesRows {

    private static final Set<Class<?>> UNSEEN = Set.of(Pillar.class, Sector.class, Goal.class, StandingItem.class,
            MinutesVersion.class, Correction.class, Distribution.class, Affected.class,
            Recommendation.class, Reply.class);

    private final Book book;
    private final Meeting meeting;
    private final Map<String, Row> rows = new LinkedHashMap<>();

    private MinutesRows(Book book, Meeting meeting) {
        this.book = book;
        this.meeting = meeting;
    }

    /** The rows, kind by kind and by their keys, so that equal minutes give an equal list. */
    static List<Row> of(Book book, Meeting meeting) {
        MinutesRows found = new MinutesRows(book, meeting);
        found.collect();
        return sorted(found.rows.values().stream());
    }

    /** Rows in the order in which the text of minutes has them. */
    static List<Row> sorted(Stream<Row> rows) {
        return rows.sorted(Comparator.comparing((Row row) -> RowType.ALL.indexOf(RowType.of(row)))
                .thenComparing(Row::id)).toList();
    }

    private void collect() {
        book.document().ifPresent(this::add);
        add(meeting);
        addAll(book.partsOf(meeting));
        addAll(Rows.seats(book, meeting.body()));
        addAll(book.all(Attachment.class).stream().filter(file -> rows.containsKey(file.item())).toList());
        requests();
        DueActions.previous(book, meeting).ifPresent(this::add);
        DueActions.listed(book, meeting).forEach(this::add);
        Agreed.actionsAt(book, meeting.id()).forEach(action -> add(ActionState.of(book, action, meeting.day())));
        Rows.meetings(book, meeting.body()).stream().filter(other -> other.day().isAfter(meeting.day())
                && other.state() != Meeting.State.CANCELLED).findFirst().ifPresent(this::add);
    }

    /** What was put here by other bodies, and what came back from them, with what they decided. */
    private void requests() {
        Rows.items(book, meeting.id()).forEach(item -> addAll(Escalated.putHere(book, item)));
        Stream<Escalated> put = Rows.items(book, meeting.id()).stream().flatMap(item -> Rows.escalations(book, item.id()).stream())
                .map(escalation -> Escalated.of(book, escalation));
        Stream<Escalated> arising = MattersArising.item(book, meeting.id()).stream().flatMap(item -> Escalated.answers(book, meeting).stream());
        Stream.concat(put, arising).forEach(request -> {
            add(request.escalation());
            request.decisions().forEach(decision -> add(decision.withStatus(Decision.Status.IN_FORCE)));
        });
    }

    private void add(ActionState state) {
        add(state.action());
        addAll(Rows.partners(book, state.action().id()));
        addAll(state.history());
    }

    private void addAll(Collection<? extends Row> some) {
        some.forEach(this::add);
    }

    /** Adds a row and all that it names. */
    private void add(@Nullable Row row) {
        if (row == null || rows.containsKey(row.id()) || UNSEEN.contains(row.getClass())
                || row instanceof ActionEvent event && event.day().isAfter(meeting.day())
                || row instanceof DecisionEvent fate && fate.day().isAfter(meeting.day())) {
            return;
        }
        Row seen = seen(row);
        rows.put(row.id(), seen);
        RowType.of(seen).columns().stream().filter(column -> column.ref() != null)
                .forEach(column -> add(book.get(column.ref(), (String) column.get(seen))));
        if (row instanceof Organisation organisation) {
            addAll(Rows.names(book, organisation.id()));
        }
    }

    /** Where a request is dealt with: here, or where it was last, because the items between are not needed. */
    private @Nullable String dealtWith(Escalation asked) {
        return Rows.items(book, meeting.id()).stream().filter(item -> Escalated.putHere(book, item).contains(asked)).findFirst()
                .or(() -> Optional.ofNullable(Escalated.of(book, asked).there())).map(AgendaItem::id).orElse(null);
    }

    /** What the minutes show of a row. */
    private Row seen(Row row) {
        return switch (row) {
            case Contact contact -> contact.withEmail(null).withPhone(null).withNote(null);
            case Organisation organisation -> organisation.withTasks(null).withNotes(null).withWebsite(null)
                    .withSector(null).withPillar(null);
            case Meeting other when !other.id().equals(meeting.id()) -> other.withChair(null).withMinuteTaker(null)
                    .withPlace(null).withNote(null);
            case Action action -> action.withGoal(null);
            case Escalation asked -> asked.withItemThere(dealtWith(asked));
            case AgendaItem item -> item.withStanding(null).withPrevious(null);
            case Body body -> body.withPurpose(null).withVision(null).withMission(null);
            default -> row;
        };
    }
}
