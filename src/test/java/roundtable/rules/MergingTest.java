package roundtable.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import roundtable.book.Book;
import roundtable.book.Change;
import roundtable.book.Organisation;
import roundtable.book.Pillar;
import roundtable.book.Relation;
import roundtable.book.RelationKind;
import roundtable.book.Row;
import roundtable.book.Rows;
import roundtable.book.Sector;
import roundtable.exchange.Examples;
import roundtable.exchange.Starter;
import roundtable.workspace.Workspace;

/** Two entries of a catalogue become one, and what is known by its look keeps it. */
class MergingTest {

    private final Book start = Examples.book("musterstadt", "en");

    @Test
    void everythingInUseMovesOverInOneStepThatOneUndoTakesBack() {
        for (List<? extends Row> catalogue : List.of(Rows.sectors(start), Rows.pillars(start), Rows.relationKinds(start))) {
            Row gone = catalogue.stream().filter(row -> !start.usesOf(row).isEmpty()).findFirst().orElseThrow();
            Row kept = catalogue.getLast();
            int before = start.usesOf(gone).size() + start.usesOf(kept).size();
            Workspace workspace = Workspace.of(start);
            workspace.apply("catalogues.step.merge", Merging.into(start, gone, kept));
            Book after = workspace.book();
            assertNull(after.get(gone.getClass(), gone.id()));
            assertEquals(before, after.usesOf(kept).size());
            assertEquals(start.all(Organisation.class).size(), after.all(Organisation.class).size());
            assertEquals(start.all(Relation.class).size(), after.all(Relation.class).size());
            workspace.undo();
            assertEquals(start, workspace.book());
        }
        assertEquals(List.of(), Merging.into(start, Rows.sectors(start).getFirst(), Rows.sectors(start).getFirst()));
    }

    @Test
    void anOrganisationThatNamesAPillarInTwoWaysIsMovedOnce() {
        Pillar gone = Rows.pillars(start).getFirst();
        Pillar kept = Rows.pillars(start).getLast();
        Sector sector = Rows.sectors(start).getFirst().withPillar(gone.id());
        Organisation both = start.all(Organisation.class).getFirst().withSector(sector.id()).withPillar(gone.id());
        Book book = start.with(List.of(new Change(start.get(sector.id()), sector), new Change(start.get(both.id()), both)));
        Book after = book.checked(Merging.into(book, gone, kept));
        assertEquals(kept.id(), after.get(Organisation.class, both.id()).pillar());
        assertEquals(kept.id(), after.get(Sector.class, sector.id()).pillar());
    }

    @Test
    void aSectorKeepsItsPatternWhenItsNeighboursGo() {
        Book book = Book.of(Starter.catalogue());
        for (Pillar pillar : Rows.pillars(book)) {
            List<RelationKind.Dash> patterns = Rows.sectors(book).stream().filter(s -> pillar.id().equals(s.pillar()))
                    .map(sector -> Patterns.of(book, sector)).toList();
            int all = RelationKind.Dash.values().length;
            assertEquals(Math.min(all, patterns.size()), patterns.stream().distinct().count(), "of " + pillar.code());
        }
        Sector first = Rows.sectors(book).getFirst();
        Book after = book.checked(Patterns.keeping(book, List.of(new Change(first, null))));
        assertTrue(Rows.sectors(after).stream().allMatch(sector ->
                Patterns.of(after, sector) == Patterns.of(book, book.get(Sector.class, sector.id()))));
    }

    @Test
    void contrastIsMeasuredAndMended() {
        assertEquals(21, Contrast.between("#000000", "#ffffff"), 0.01);
        assertEquals(1, Contrast.between("#56b4e9", "#56b4e9"), 0.01);
        assertTrue(Contrast.between("#ffe066", "#ffffff") < Contrast.MARKS);
        assertTrue(Contrast.between(Contrast.onPaper("#ffe066"), "#ffffff") >= Contrast.MARKS);
        assertEquals("#0072b2", Contrast.onPaper("#0072b2"), "a colour that can be seen stays");
        assertFalse(Stream.of("#ffffff", "#000000", "#ffff00").map(Contrast::onPaper)
                .anyMatch(colour -> Contrast.between(colour, "#ffffff") < Contrast.MARKS));
    }
}
