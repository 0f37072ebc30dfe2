package roundtable.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import roundtable.book.AgendaItem;
import roundtable.book.Body;
import roundtable.book.Book;
import roundtable.book.Change;
import roundtable.book.Meeting;
import roundtable.book.Rows;
import roundtable.book.StandingItem;

class NextMeetingTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 11);
    private static final StandingItem WELCOME = standing("s-welcome", "Welcome", AgendaItem.Kind.FORMALITY, 1);
    private static final StandingItem FIGURES = standing("s-figures", "Figures", AgendaItem.Kind.FIGURES, 2);
    private static final StandingItem OTHER = standing("s-other", "Other", AgendaItem.Kind.OTHER_BUSINESS, 3);

    private static StandingItem standing(String id, String title, AgendaItem.Kind kind, double position) {
        return new StandingItem(id, "table", title, kind, 10, position, null, null);
    }

    @Test
    void meetsOnTheSecondWednesdayOfEveryThirdMonth() {
        Book book = City.with(City.BOOK, City.meeting("m1", "1/2026", MARCH));
        assertEquals(LocalDate.of(2026, 6, 10), Rhythm.next(book, "table", MARCH).orElseThrow());
        assertEquals(LocalDate.of(2026, 12, 9), Rhythm.next(book, "table", LocalDate.of(2026, 9, 10)).orElseThrow(),
                "a date that is past is not proposed; the rhythm goes on");
        Book last = City.with(book, City.TABLE.withRhythmWeek(5));
        assertEquals(LocalDate.of(2026, 6, 24), Rhythm.next(last, "table", MARCH).orElseThrow());
        assertEquals(MARCH, Rhythm.next(City.BOOK, "table", LocalDate.of(2026, 3, 1)).orElseThrow());
        assertEquals(LocalDate.of(2026, 4, 8), Rhythm.next(City.BOOK, "table", MARCH.plusDays(1)).orElseThrow());
    }

    @Test
    void theAgreedDateWinsAndWithoutRhythmThereIsNone() {
        LocalDate agreed = LocalDate.of(2026, 6, 17);
        Book book = City.with(City.BOOK, City.meeting("m1", "1/2026", MARCH).withNextMeetingOn(agreed));
        assertEquals(agreed, Rhythm.next(book, "table", MARCH).orElseThrow());
        Book free = City.with(City.BOOK, City.TABLE.withRhythmMonths(0));
        assertTrue(Rhythm.next(free, "table", MARCH).isEmpty());
        assertEquals(MARCH, ((Meeting) City.propose(free, MARCH).getFirst().after()).day());
    }

    @Test
    void theAgendaHasItsFrameTheOldMinutesTheOpenActionsAndWhatWasPutOff() {
        Book book = City.with(City.BOOK, WELCOME, FIGURES, OTHER, City.meeting("m1", "1/2026", MARCH),
                City.item("patrols", "m1", null, 1).withResult(AgendaItem.Result.DEFERRED),
                City.item("done", "m1", null, 2).withResult(AgendaItem.Result.NOTED),
                City.action("a", "A 1/2026", MARCH, MARCH.plusDays(5)));
        assertEquals(List.of("1 Welcome", "2 Approval of the minutes of 1/2026", "3 Matters arising and open actions",
                "4 Figures", "5 Item patrols", "6 Other", "7 Next meeting"), titles(book));
        Book own = City.with(book, WELCOME.withTitle("Minutes of last time"), FIGURES.withTitle("Open actions"));
        assertEquals(List.of("1 Minutes of last time", "2 Open actions", "3 Item patrols", "4 Other",
                "5 Next meeting"), titles(own), "what the body has among its standing items is not doubled");
    }

    @Test
    void nobodyIsMarkedInAdvanceAndActionsAreNotCopied() {
        Book book = City.with(City.BOOK, City.organisation("o1", "Police", null), City.seat("s1", "o1", true, 1),
                City.action("a", "A 1/2026", MARCH, MARCH));
        assertEquals(Set.of(Meeting.class, AgendaItem.class), City.propose(book, MARCH).stream()
                .map(change -> change.row().getClass()).collect(Collectors.toSet()));
    }

    @Test
    void aStandingItemThatWasPutOffComesOnceAndContinuesTheOld() {
        Book first = City.with(City.BOOK, FIGURES).with(City.propose(City.with(City.BOOK, FIGURES), MARCH));
        AgendaItem figures = first.all(AgendaItem.class).stream().filter(i -> i.standing() != null).findFirst().get();
        Book put = City.with(first, figures.withResult(AgendaItem.Result.DEFERRED));
        List<AgendaItem> again = City.propose(put, MARCH.plusDays(20)).stream().map(Change::after)
                .filter(AgendaItem.class::isInstance).map(AgendaItem.class::cast)
                .filter(item -> item.title().equals("Figures")).toList();
        assertEquals(1, again.size());
        assertEquals(figures.id(), again.getFirst().previous());
    }

    private static List<String> titles(Book book) {
        List<Change> changes = City.propose(book, MARCH.plusDays(20));
        String meeting = changes.getFirst().row().id();
        ItemNumbers agenda = ItemNumbers.of(book.with(changes), meeting);
        return agenda.order().stream().map(item -> agenda.of(item.id()) + " " + item.title()).toList();
    }

    /** Twelve meetings with random ends: each topic put off comes back exactly once, and no other comes back. */
    @RepeatedTest(200)
    void carryOverLosesAndDoublesNothing(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        Book book = City.with(City.BOOK, WELCOME, FIGURES, OTHER);
        Map<String, String> topics = new HashMap<>();
        Set<String> waiting = new TreeSet<>();
        LocalDate day = MARCH;
        for (int round = 0; round < 12; round++) {
            List<Change> proposal = City.propose(book, day);
            book = book.with(proposal);
            Meeting meeting = (Meeting) proposal.getFirst().after();
            List<AgendaItem> items = Rows.items(book, meeting.id());
            List<String> back = items.stream().map(AgendaItem::previous).filter(topics::containsKey)
                    .map(topics::get).sorted().toList();
            assertEquals(List.copyOf(waiting), back, "round " + round);
            items.stream().filter(item -> topics.containsKey(item.previous()))
                    .forEach(item -> topics.put(item.id(), topics.get(item.previous())));
            waiting.clear();
            book = held(book, meeting, random, topics, waiting);
            day = meeting.day().plusDays(1);
        }
        Set<String> continued = new HashSet<>();
        assertTrue(book.all(AgendaItem.class).stream().filter(item -> item.previous() != null)
                .allMatch(item -> continued.add(item.previous())), "an item has one successor");
    }

    private static Book held(Book book, Meeting meeting, Random random, Map<String, String> topics,
            Set<String> waiting) {
        List<AgendaItem> items = new ArrayList<>(Rows.items(book, meeting.id()));
        for (int i = 0; i < 3; i++) {
            String parent = i == 2 ? items.getLast().id() : null;
            AgendaItem added = City.item(meeting.id() + i, meeting.id(), parent, 50 + i);
            items.add(added);
            topics.put(added.id(), added.id());
        }
        boolean cancelled = random.nextInt(5) == 0;
        Book next = cancelled ? City.with(book, meeting.withState(Meeting.State.CANCELLED)) : book;
        Set<String> putOff = new HashSet<>();
        for (AgendaItem item : items) {
            int end = cancelled || !topics.containsKey(item.id()) ? 2 : random.nextInt(3);
            AgendaItem ended = end == 2 ? item : item.withResult(
                    end == 0 ? AgendaItem.Result.DEFERRED : AgendaItem.Result.DECIDED);
            next = City.with(next, ended);
            boolean whole = item.parent() != null && putOff.contains(item.parent()) && end == 2;
            if (topics.containsKey(item.id()) && (cancelled || end == 0 || whole)) {
                putOff.add(item.id());
                waiting.add(topics.get(item.id()));
            }
        }
        return next;
    }
}
