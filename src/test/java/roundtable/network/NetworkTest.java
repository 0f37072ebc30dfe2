package roundtable.network;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import roundtable.book.Book;
import roundtable.book.Confidentiality;
import roundtable.book.Direction;
import roundtable.book.Nullable;
import roundtable.book.OrganisationBuilder;
import roundtable.book.Relation;
import roundtable.book.Relation.Formality;
import roundtable.book.Row;

class NetworkTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    private final List<Row> rows = new ArrayList<>();

    @Test
    void saysWhoIsLinkedAndWhoIsNot() {
        organisations("health", "police", "shelter", "alone");
        link("health", "police", null);
        link("police", "shelter", null);
        link("alone", "alone", null);
        Network network = network();
        assertEquals(Set.of("health", "shelter"), network.linkedWith("police"));
        assertEquals(List.of("alone"), network.isolated());
        assertEquals(2, network.steps("health", "shelter"));
        assertEquals(-1, network.steps("health", "alone"));
        assertEquals(List.of(Set.of("health", "police", "shelter"), Set.of("alone")), network.parts());
    }

    @Test
    void findsTheOneLinkBetweenTwoGroups() {
        organisations("a", "b", "c", "x", "y", "z");
        link("a", "b", null);
        link("b", "c", null);
        link("c", "a", null);
        link("x", "y", null);
        link("y", "z", null);
        link("z", "x", null);
        link("c", "x", null);
        assertEquals(List.of("c-x"), network().bridges().stream().map(Network.Link::row).toList());
        assertEquals(List.of("c", "x"), network().brokers());
    }

    @Test
    void twoRelationsBetweenTheSameTwoAreNoBridge() {
        organisations("a", "b");
        link("a", "b", null);
        link("b", "a", null);
        assertEquals(List.of(), network().bridges());
    }

    @Test
    void whatHasEndedCountsUntilItsLastDay() {
        organisations("a", "b");
        link("a", "b", DAY.minusDays(1));
        assertEquals(List.of("a", "b"), network().isolated());
        assertEquals(Set.of("b"), Network.of(Book.of(rows), DAY.minusDays(1)).linkedWith("a"));
    }

    @Test
    void anEmptyBookHasAnEmptyNetwork() {
        assertEquals(List.of(), Network.of(Book.EMPTY, DAY).bridges());
        assertEquals(Set.of(), Network.of(Book.EMPTY, DAY).linkedWith("nobody"));
    }

    private Network network() {
        return Network.of(Book.of(rows), DAY);
    }

    private void organisations(String... ids) {
        for (String id : ids) {
            rows.add(OrganisationBuilder.builder().id(id).name(id).build());
        }
    }

    private void link(String from, String to, @Nullable LocalDate until) {
        rows.add(new Relation(from + "-" + to, from, to, "kind", Direction.NONE, Formality.FORMAL, null, null, null, until,
                null, Confidentiality.PUBLIC));
    }
}
