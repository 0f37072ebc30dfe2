package roundtable.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import roundtable.book.Action;
import roundtable.book.ActionEvent;
import roundtable.book.ActionPartner;
import roundtable.book.Book;
import roundtable.book.Body;
import roundtable.book.Change;
import roundtable.book.Confidentiality;
import roundtable.book.Decision;
import roundtable.book.Direction;
import roundtable.book.Level;
import roundtable.book.Organisation;
import roundtable.book.Relation;
import roundtable.book.Row;
import roundtable.sheet.Sheet;
import roundtable.words.Words;

/** The registers of a file as a spreadsheet gets them. */
class RegistersTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    @Test
    void organisationsAreSortedByNameAndNamedAsTheReaderReads() {
        assertEquals(List.of(
                "\ufeffName,Short name,Level,Sector,Pillar,Tasks,Website,Tags,Since,Until,Sources",
                "Ärztekammer,Ärztekammer,,,,,,,,,",
                "\"Police, \"\"North\"\"\",PN,city,Police,Law enforcement,\"one\ntwo\",,,2001-05-31,,"),
                lines(registers("en").organisations()));
    }

    @Test
    void aTextThatLooksLikeAFormulaIsMadeHarmless() {
        for (String start : List.of("=1+1", "+49 30", "-x", "@sum", "\tx", "\rx")) {
            String csv = CsvText.of(new Registers(Book.of(List.of(organisation("o", start))), Words.in("en"), DAY).organisations());
            assertTrue(csv.contains("'" + start), csv);
        }
    }

    @Test
    void relationsNameBothEnds() {
        assertEquals("Ärztekammer,tauscht Informationen aus mit,\"Police, \"\"North\"\"\",in beide Richtungen,formell,2,"
                + "'=weekly,,,öffentlich,,", lines(registers("de").relations()).get(1));
    }

    @Test
    void decisionsAndActionsStandAsTheyAreOnTheDay() {
        assertTrue(lines(registers("en").decisions()).get(1)
                .startsWith("Ärztekammer,D 1/2026,We go on,2026-01-10,,by consensus,5,0,,in force,"));
        assertTrue(lines(registers("en").actions()).get(1).startsWith(
                "Ärztekammer,A 1/2026,Write a letter,Ärztekammer,\"Police, \"\"North\"\"\",2026-05-01,in progress,yes,"));
    }

    @Test
    void aMotionThatWasRejectedIsNotRegisteredAsInForce() {
        Book book = book();
        Decision decision = book.all(Decision.class).iterator().next();
        Book rejected = book.with(List.of(new Change(decision, decision.withMethod(Decision.Method.VOTE).withVotesFor(1).withVotesAgainst(4))));
        String line = lines(new Registers(rejected, Words.in("en"), DAY).decisions()).get(1);
        assertTrue(line.contains(",rejected,") && !line.contains("in force"), line);
    }

    @Test
    void aSpreadsheetGetsDaysAsDaysAndVotesAsNumbers() {
        List<Object> decision = registers("en").decisions().rows().getFirst();
        assertTrue(decision.containsAll(List.of(LocalDate.of(2026, 1, 10), 5, 0)), decision.toString());
    }

    private static List<String> lines(Sheet sheet) {
        String csv = CsvText.of(sheet);
        assertTrue(csv.endsWith("\r\n"));
        return List.of(csv.split("\r\n"));
    }

    private static Registers registers(String language) {
        return new Registers(book(), Words.in(language), DAY);
    }

    private static Book book() {
        List<Row> rows = new ArrayList<>(Starter.catalogue());
        rows.add(organisation("a", "Ärztekammer"));
        rows.add(organisation("p", "Police, \"North\"").withShortName("PN").withLevel(Level.CITY)
                .withSector("sector-police").withTasks("one\ntwo").withSince(LocalDate.of(2001, 5, 31)));
        rows.add(new Relation("r", "a", "p", "relation-exchanges-information", Direction.BOTH,
                Relation.Formality.FORMAL, 2, "=weekly", null, null, null, Confidentiality.PUBLIC));
        rows.add(new Body("b", "a", "RT", Body.Kind.ROUND_TABLE, null, null, null, null, null, 3, null, null, null, null,
                null, Body.QuorumRule.NONE, null, Body.DecisionRule.CONSENSUS, Body.NumberPeriod.YEAR, 1, 1, 1,
                Body.MinutesKind.RESULTS, null, null, null, Confidentiality.MEMBERS, null, null,
                null, null, null, null, null, null, null));
        rows.add(new Decision("d", "b", null, "We go on", "D 1/2026", Decision.Method.CONSENSUS, 5, 0, null, null, null,
                false, Decision.Status.IN_FORCE, null, LocalDate.of(2026, 1, 10), null, Confidentiality.PUBLIC,
                null, null));
        rows.add(new Action("x", "b", null, "d", "Write a letter", "A 1/2026", "a", null, Action.DueKind.DATE,
                LocalDate.of(2026, 3, 1), Action.Priority.HIGH, LocalDate.of(2026, 1, 10), null, Confidentiality.PUBLIC,
                null, null, null, null, null));
        rows.add(new ActionPartner("xp", "x", "p"));
        rows.add(new ActionEvent("e", "x", LocalDate.of(2026, 3, 10), 1, null, Action.Status.IN_PROGRESS,
                LocalDate.of(2026, 5, 1), null, null));
        return Book.of(rows);
    }

    private static Organisation organisation(String id, String name) {
        return new Organisation(id, name, null, null, null, null, null, null, null, null, null);
    }
}
