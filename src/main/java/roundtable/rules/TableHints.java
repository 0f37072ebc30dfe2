package roundtable.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import roundtable.book.AgendaItem;
import roundtable.book.Book;
import roundtable.book.Meeting;
import roundtable.book.Organisation;
import roundtable.book.Rows;
import roundtable.book.Seat;
import roundtable.book.Sector;

/** Who stays away, has no say or owes something, said before a meeting while there is time to ring them up. */
public final class TableHints {

    /** Meetings running without anybody for an organisation, from which on its chair is called empty. */
    private static final int AWAY = 2;
    /** Meetings running without an item of a sector, from which on it is called silent. */
    private static final int SILENT = 3;
    /** Who stayed away for longer than this many meetings is said to have done so for as many. */
    private static final int LOOK_BACK = 12;

    private final Book book;
    private final Meeting meeting;
    private final Names names;
    private final List<MeetingCount> held;
    private final List<Seat> seats;

    private TableHints(Book book, Meeting meeting, Names names) {
        this.book = book;
        this.meeting = meeting;
        this.names = names;
        this.held = MeetingCount.before(book, meeting, LOOK_BACK);
        this.seats = Roll.seats(book, meeting.body(), meeting.day());
    }

    /**
     * What is worth knowing before a meeting, each thing with the row at which something can be done about it.
     *
     * @param names in the language of the reader
     * @param today the day on which actions are overdue or not
     */
    public static List<Problem> of(Book book, Meeting meeting, Names names, LocalDate today) {
        TableHints hints = new TableHints(book, meeting, names);
        return Stream.of(hints.emptyChairs(), hints.silentSectors(), hints.owners(today)).flatMap(List::stream).toList();
    }

    /** Member organisations for which nobody came to the last meetings, each with its seat. */
    private List<Problem> emptyChairs() {
        Map<String, Seat> members = new LinkedHashMap<>();
        seats.stream().filter(Quorum::isMember).forEach(seat -> members.putIfAbsent(seat.organisation(), seat));
        List<Problem> empty = new ArrayList<>();
        members.forEach((organisation, seat) -> {
            long away = held.stream().filter(MeetingCount::noted)
                    .takeWhile(count -> count.members().containsKey(organisation) && !count.represented(organisation)).count();
            if (away >= AWAY) {
                empty.add(Problem.warning("rules.hint.empty-chair", seat.id(), null, names.of(organisation), String.valueOf(away)));
            }
        });
        return empty;
    }

    /** Sectors that sat at the table for some meetings without an item of theirs, nor one at this meeting. */
    private List<Problem> silentSectors() {
        List<Meeting> last = held.stream().map(MeetingCount::meeting).limit(SILENT).toList();
        Set<String> heard = Stream.concat(Stream.of(meeting), last.stream()).flatMap(this::heard).collect(Collectors.toSet());
        // Where nobody is ever named as who brings an item, the agenda tells nothing about anybody.
        if (last.size() < SILENT || heard.isEmpty()) {
            return List.of();
        }
        Set<String> silent = new LinkedHashSet<>();
        seats.stream().filter(seat -> Valid.on(seat.since(), seat.until(), last.getLast().day())).flatMap(seat -> sector(seat.organisation()))
                .filter(sector -> !heard.contains(sector)).forEach(silent::add);
        String place = ItemNumbers.of(book, meeting.id()).order().stream().map(AgendaItem::id).findFirst().orElse(meeting.id());
        return silent.stream().map(sector -> Problem.warning("rules.hint.silent-sector", place, null,
                names.of(book.get(Sector.class, sector)), String.valueOf(SILENT))).toList();
    }

    /** The sectors of those who brought or presented an item. */
    private Stream<String> heard(Meeting other) {
        return Rows.items(book, other.id()).stream().flatMap(item -> Stream.of(sector(item.presenter()), sector(item.proposer())))
                .flatMap(sector -> sector);
    }

    private Stream<String> sector(String organisation) {
        return book.find(Organisation.class, organisation).map(Organisation::sector).stream();
    }

    /** Those who owe the body something, each with the action that waits longest. */
    private List<Problem> owners(LocalDate today) {
        Map<String, List<ActionState>> overdue = DueActions.open(book, meeting.body(), today).stream()
                .filter(state -> state.overdue() && state.action().owner() != null)
                .collect(Collectors.groupingBy(state -> state.action().owner(), LinkedHashMap::new, Collectors.toList()));
        return overdue.entrySet().stream().map(owed -> Problem.warning(
                owed.getValue().size() == 1 ? "rules.hint.overdue.one" : "rules.hint.overdue.other",
                owed.getValue().getFirst().action().id(), null, names.of(owed.getKey()), numbers(owed.getValue()))).toList();
    }

    private static String numbers(List<ActionState> states) {
        return states.stream().map(state -> state.action().number()).collect(Collectors.joining(", "));
    }
}
