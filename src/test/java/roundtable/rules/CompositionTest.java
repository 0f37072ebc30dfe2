package roundtable.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import roundtable.book.AgendaItem;
import roundtable.book.Book;
import roundtable.book.Change;
import roundtable.book.Confidentiality;
import roundtable.book.CompositionRule;
import roundtable.book.Level;
import roundtable.book.Meeting;
import roundtable.book.Seat;
import roundtable.book.Sector;

/** The city chairs and the police sits: who has to be at the table, and what organisations bring to it. */
class CompositionTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 10);
    private static final Book BOOK = City.with(City.BOOK, new Sector("police", null, "Police", null, "#336699", 1, null, null),
            City.organisation("o-1", "Headquarters", null).withSector("police").withLevel(Level.STATE),
            City.organisation("o-2", "Department", null).withLevel(Level.CITY), City.seat("s-1", "o-1", true, 1).withRole(Seat.Role.CHAIR),
            City.seat("s-2", "o-2", true, 2), rule("city-chairs", 1).withRole(Seat.Role.CHAIR).withLevel(Level.CITY),
            rule("two-police", 2).withSector("police").withLeast(2), rule("department", 3).withOrganisation("o-2"));

    @Test
    void rulesThatTheSeatsOfTheDayDoNotMeetAreNamedWithWhatIsThere() {
        assertEquals(List.of("city-chairs", "two-police"), lacks(BOOK, DAY));
        assertEquals(1, Composition.lacks(BOOK, "table", DAY).getLast().there());
        Book chaired = City.with(BOOK, BOOK.get(Seat.class, "s-2").withRole(Seat.Role.CHAIR), City.seat("s-3", "o-1", false, 3));
        assertEquals(List.of(), lacks(chaired, DAY));
        Book merged = City.with(chaired, chaired.get(Seat.class, "s-2").withUntil(DAY));
        assertEquals(List.of("city-chairs", "department"), lacks(merged, DAY.plusDays(1)), "who left in mid-year is lacking from then on");
    }

    @Test
    void aBodyWithoutSeatsLacksAllAndOneWithoutRulesNothing() {
        Book bare = City.with(City.BOOK, rule("any", 1));
        assertEquals(List.of("any"), lacks(bare, DAY));
        assertEquals(List.of(), lacks(City.BOOK, DAY));
    }

    @Test
    void whatIsBroughtStandsBeforeTheEndOfTheAgendaAndNamesWhoBringsIt() {
        Book planned = City.with(BOOK, City.meeting("june", "2/2026", DAY), City.item("first", "june", null, 1),
                City.item("next", "june", null, 2).withKind(AgendaItem.Kind.NEXT_MEETING).withSource(AgendaItem.Source.STANDING));
        Book brought = City.with(planned, Proposals.brought(planned, "june", "o-1", "Night patrols"));
        List<AgendaItem> order = ItemNumbers.of(brought, "june").order();
        assertEquals(List.of("Item first", "Night patrols", "Item next"), order.stream().map(AgendaItem::title).toList());
        assertEquals("o-1", order.get(1).proposer());
        assertEquals(List.of("Item first", "Night patrols"), Proposals.of(brought, "june").stream().map(AgendaItem::title).toList());
    }

    @Test
    void aMatterGoesToTheNextMeetingWhichIsPlannedForItWhereThereIsNone() {
        Book march = City.with(BOOK, City.meeting("march", "1/2026", LocalDate.of(2026, 3, 11)).withState(Meeting.State.IN_SESSION));
        List<Change> changes = Proposals.forNext(march, march.get(Meeting.class, "march"), null, "Night patrols", Confidentiality.MEMBERS, DAY.minusMonths(3), key -> key);
        Book planned = march.with(changes);
        Meeting next = (Meeting) changes.getFirst().row();
        assertEquals(LocalDate.of(2026, 6, 10), next.day());
        assertEquals(List.of("Night patrols"), Proposals.of(planned, next.id()).stream().map(AgendaItem::title).toList());
        assertNull(Proposals.of(planned, next.id()).getFirst().proposer());
        List<Change> second = Proposals.forNext(planned, march.get(Meeting.class, "march"), "o-2", "Budget", Confidentiality.RESTRICTED, DAY.minusMonths(3), key -> key);
        assertEquals(1, second.size(), "it is planned already");
        assertEquals(next.id(), ((AgendaItem) second.getFirst().row()).meeting());
        assertEquals(Confidentiality.RESTRICTED, ((AgendaItem) second.getFirst().row()).confidentiality(), "what was restricted stays so");
    }

    private static List<String> lacks(Book book, LocalDate day) {
        return Composition.lacks(book, "table", day).stream().map(lack -> lack.rule().id()).toList();
    }

    private static CompositionRule rule(String id, double position) {
        return new CompositionRule(id, "table", null, null, null, null, 1, position);
    }
}
