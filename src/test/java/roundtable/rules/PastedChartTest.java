package roundtable.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import roundtable.book.Book;
import roundtable.book.Change;
import roundtable.book.Direction;
import roundtable.book.Organisation;
import roundtable.book.Relation;
import roundtable.book.RelationKind;

/** A column of names, two columns of ends, and what is there already among them. */
class PastedChartTest {

    private static final Book BOOK = City.with(Book.EMPTY, City.organisation("pol", "Police", null),
            City.organisation("ho", "Health office", "HO"),
            new RelationKind("k", null, "refers to", "#000000", RelationKind.Dash.SOLID, Direction.FORWARD, 1, null),
            new RelationKind("f", null, "funds", "#000000", RelationKind.Dash.SOLID, Direction.FORWARD, 2, null));

    @Test
    void aListGivesEachNameOnce() {
        PastedChart pasted = of(List.of(List.of("Name", "Sector"), List.of("Kiosk", "Police forces"),
                List.of("kiosk"), List.of("HO", "Police forces"), List.of("Polize"), List.of("Ämter & „Дом“")));
        assertEquals(List.of("Kiosk", "HO", "Polize", "Ämter & „Дом“"), List.copyOf(pasted.names().values()));
        assertEquals(Map.of("ho", "ho"), pasted.known());
        assertEquals(Map.of("polize", "pol"), pasted.alike());
        assertEquals(List.of(), pasted.pairs());
        assertEquals(3, pasted.fresh(false));
        assertEquals(2, pasted.fresh(true));
    }

    @Test
    void nobodyMeansAnOrganisationThatHasEndedByANameThatOnlySoundsLikeIts() {
        Organisation police = BOOK.get(Organisation.class, "pol");
        Book book = BOOK.with(List.of(new Change(police, police.withUntil(java.time.LocalDate.of(2020, 1, 1)))));
        assertEquals(Map.of("polize", "pol"), of(List.of(List.of("Polize"))).alike());
        assertEquals(Map.of(), PastedChart.of(book, List.of(List.of("Polize")), List.of(), Set.of(), Set.of()).alike());
    }

    @Test
    void twoColumnsAreRelationsWithKindOrText() {
        PastedChart pasted = of(List.of(List.of("Police", "Health office", "funds", "rooms"), List.of("Polize", "Kiosk", "calls"),
                List.of("Police", "Health office", "funds", "rooms"), List.of("Kiosk", "Kiosk"), List.of("Health office", "Polize")));
        List<Change> changes = pasted.changes(BOOK, true, "k");
        Book after = BOOK.with(changes);
        assertEquals(3, after.all(Organisation.class).size());
        assertEquals(List.of("pol funds ho rooms", "pol refers to KIOSK calls", "ho refers to pol null"),
                after.all(Relation.class).stream().map(r -> end(after, r.source()) + " "
                        + after.get(RelationKind.class, r.kind()).name() + " " + end(after, r.target()) + " " + r.label()).toList());
        assertEquals(List.of(), pasted.changes(after, true, "k").stream().filter(c -> c.after() instanceof Relation
                && !pasted.names().containsKey("kiosk")).toList());
        assertEquals(4, BOOK.with(pasted.changes(BOOK, false, "k")).all(Organisation.class).size());
        assertEquals(3, pasted.organisations(changes, true).size());
    }

    @Test
    void aNameMeansTheOneThatIsThereTodayRatherThanOneThatIsEnded() {
        Organisation ended = City.organisation("old", "Kiosk", null).withUntil(java.time.LocalDate.of(2020, 1, 1));
        Book book = City.with(BOOK, ended, City.organisation("now", "Kiosk", null));
        assertEquals(Map.of("kiosk", "now"), PastedChart.of(book, List.of(List.of("Kiosk")), List.of(), Set.of(), Set.of()).known());
    }

    @Test
    void aRingOfFiveThousandIsReadInFull() {
        PastedChart ring = of(IntStream.range(0, 5000).mapToObj(i -> List.of("Place " + i, "Place " + (i + 1) % 5000)).toList());
        List<Change> changes = ring.changes(BOOK, true, "k");
        assertEquals(10_000, changes.size());
        assertEquals(5000, ring.organisations(changes, true).size());
    }

    private static String end(Book book, String id) {
        return id.length() < 4 ? id : book.get(Organisation.class, id).name().toUpperCase(java.util.Locale.ROOT);
    }

    private static PastedChart of(List<List<String>> rows) {
        return PastedChart.of(BOOK, rows, List.of(new RelationLine.KindName("refers to", "k"),
                new RelationLine.KindName("funds", "f")), Set.of("name", "from", "to"), Set.of("police forces"));
    }
}
