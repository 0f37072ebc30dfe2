package roundtable.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import roundtable.book.Book;
import roundtable.book.Direction;
import roundtable.book.Organisation;
import roundtable.book.Relation;
import roundtable.book.RelationKind;
import roundtable.rules.RelationLine.KindName;

class RelationLineTest {

    private static final Book BOOK = City.with(Book.EMPTY, City.organisation("pol", "Police", null),
            City.organisation("dcr", "Drug consumption room", "DCR"), City.organisation("ho", "Health office", null),
            City.organisation("sen", "Region Department for Health, Care and Equality", null),
            new RelationKind("k", null, "refers to", "#000000", RelationKind.Dash.SOLID, Direction.FORWARD, 1, null));
    private static final List<KindName> KINDS = List.of(new KindName("funds", "k-funds"),
            new KindName("refers to", "k"), new KindName("finanziert", "k-funds"));

    @Test
    void readsOneLine() {
        var read = (RelationLine.Read) parse("Police > DCR, Health office : weekly call [informal, strong, refers]");
        assertEquals("pol", shown(read.sources()));
        assertEquals("dcr ho", shown(read.targets()));
        assertEquals("weekly call", read.label());
        assertEquals(Relation.Formality.INFORMAL, read.formality());
        assertEquals(3, read.strength());
        assertEquals("k", read.kind());
        assertEquals(2, RelationRows.of(BOOK, read, "k").size());
    }

    @Test
    void howOftenStandsWithWhatTheLineSays() {
        assertEquals("call, weekly", ((RelationLine.Read) parse("Police > DCR : call [informal, weekly]")).label());
        assertEquals("wöchentlich", ((RelationLine.Read) parse("Police > DCR [wöchentlich, funds]")).label());
    }

    @Test
    void endsThatSoundAlikeAreAskedAbout() {
        var read = (RelationLine.Read) parse("Health ofice, Police > Zoo");
        assertEquals(List.of("Health ofice"), read.unsure().stream().map(RelationLine.End.Near::name).toList());
        assertEquals("ho pol", shown(read.meant().sources()));
        assertTrue(read.meant().unsure().isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Police > DCR                | pol FORWARD dcr
            Police -> dcr               | pol FORWARD dcr
            Police < DCR                | dcr FORWARD pol
            Police ← DCR                | dcr FORWARD pol
            Police <> DCR               | pol BOTH dcr
            Police <-> DCR              | pol BOTH dcr
            Police - DCR                | pol NONE dcr
            POLICE – health office      | pol NONE ho
            @Police > @DCR              | pol FORWARD dcr
            Region Department for Health, Care and Equality, Police > DCR | sen pol FORWARD dcr
            Police > Health ofice       | pol FORWARD Health ofice?ho
            Police > Zoo; Kiosk         | pol FORWARD Zoo+ Kiosk+
            Zoo - North > Police        | Zoo - North+ FORWARD pol
            Police > Drug               | pol FORWARD Drug?dcr
            """)
    void knowsTheSignsAndTheNames(String line, String expected) {
        var read = (RelationLine.Read) parse(line);
        assertEquals(expected, shown(read.sources()) + " " + read.direction() + " " + shown(read.targets()));
        assertNull(read.label());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Police DCR                  | rules.line.no-sign        | Police DCR
            > DCR                       | rules.line.no-source      | >
            Police > : call             | rules.line.no-target      | >
            Police > DCR > Health office | rules.line.two-signs     | >
            Police > DCR [formal        | rules.line.open-bracket   | [formal
            Police > DCR [formal] often | rules.line.behind-bracket | often
            Police > DCR [hourly]       | rules.line.unknown-option | hourly
            Police > DCR [infromal]     | rules.line.near-option    | infromal
            Police > Police             | rules.relation.itself     | Police
            """)
    void saysWhatIsWrongAtItsPlace(String line, String key, String place) {
        var wrong = assertInstanceOf(RelationLine.Wrong.class, parse(line));
        assertEquals(key, wrong.problem().key());
        assertEquals(place, line.substring(wrong.start(), wrong.end()).strip());
    }

    @Test
    void anythingTypedIsReadOrExplained() {
        Random random = new Random(7);
        String letters = "PDa ,;:<>-[]@–  ";
        for (int i = 0; i < 5000; i++) {
            String line = random.ints(random.nextInt(14), 0, letters.length())
                    .mapToObj(c -> letters.substring(c, c + 1)).collect(Collectors.joining());
            if (parse(line) instanceof RelationLine.Read read) {
                assertTrue(!read.sources().isEmpty() && !read.targets().isEmpty(), line);
            }
        }
    }

    @Test
    void newNamesAreMadeOnceAndNobodyIsRelatedToItself() {
        var read = (RelationLine.Read) parse("Zoo, Police > Zoo, Kiosk");
        Book after = BOOK.with(RelationRows.of(BOOK, read, "k"));
        assertEquals(BOOK.all(Organisation.class).size() + 2, after.all(Organisation.class).size());
        assertEquals(3, after.all(Relation.class).size());
    }

    private static RelationLine parse(String line) {
        return RelationLine.parse(BOOK, line, KINDS);
    }

    private static String shown(List<RelationLine.End> ends) {
        return ends.stream().map(end -> switch (end) {
            case RelationLine.End.Known known -> known.organisation();
            case RelationLine.End.Near near -> near.name() + "?" + String.join("/", near.organisations());
            case RelationLine.End.New fresh -> fresh.name() + "+";
        }).collect(Collectors.joining(" "));
    }
}
