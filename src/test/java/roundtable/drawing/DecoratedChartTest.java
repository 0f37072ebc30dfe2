package roundtable.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import roundtable.book.Action;
import roundtable.book.ActionBuilder;
import roundtable.book.Chart;
import roundtable.book.Confidentiality;
import roundtable.book.Decoration;
import roundtable.book.Decoration.Field;
import roundtable.book.Decoration.Look;
import roundtable.book.DecorationBuilder;
import roundtable.book.Level;
import roundtable.drawing.Box.Frame;
import roundtable.drawing.LegendEntry.Mark;

/** What rules make of a chart: the same on every paper, explained in the legend, never by colour alone, nothing covered. */
class DecoratedChartTest {

    private final City city = City.large();

    @Test
    void membersHaveABorderOverdueActionsABadgeAndTheLegendExplainsBoth() {
        rule(1, Look.BORDER, Field.SEAT, r -> r.withBody("body"));
        rule(2, Look.BADGE, Field.OVERDUE_ACTIONS, r -> r);
        action("a1", "police", LocalDate.of(2020, 1, 1), Confidentiality.MEMBERS);
        action("a2", "police", LocalDate.of(2020, 1, 1), Confidentiality.MEMBERS);
        action("a3", "ferna", LocalDate.of(2990, 1, 1), Confidentiality.MEMBERS);
        action("a4", "users", LocalDate.of(2020, 1, 1), Confidentiality.RESTRICTED);
        Drawing drawing = city.drawing();
        assertEquals(Frame.THICK, drawing.box("police").orElseThrow().frame());
        assertEquals(Frame.PLAIN, drawing.box("emergency").orElseThrow().frame());
        assertEquals(List.of("2"), badges(drawing, "police"));
        assertEquals(List.of(), badges(drawing, "ferna"));
        assertEquals(List.of(), badges(drawing, "users"), "restricted actions are counted nowhere");
        assertEquals(List.of("seat: Round table on drug consumption rooms"), texts(drawing, Mark.BORDER));
        assertEquals(List.of("number of overdue actions"), texts(drawing, Mark.BADGE));
        assertEquals(List.of("overdue actions: 2"), ChartTable.of(city.book(), city.chart(), city.names()).boxes().stream()
                .filter(row -> row.organisation().equals("police")).findFirst().orElseThrow().marks().stream()
                .filter(mark -> mark.startsWith("overdue")).toList());
        allIsWhole(drawing);
    }

    @ParameterizedTest
    @EnumSource(Chart.Kind.class)
    void whoHasMoreLinesIsLargerAndNothingOverlaps(Chart.Kind kind) {
        city.put(City.chart(kind));
        rule(1, Look.SIZE, Field.LINES, r -> r);
        city.put(city.layoutAfresh());
        Drawing drawing = city.drawing();
        assertTrue(drawing.box("police").orElseThrow().w() > drawing.box("jobcentre").orElseThrow().w());
        assertTrue(texts(drawing, Mark.SIZE).size() >= 2, () -> texts(drawing, Mark.SIZE).toString());
        allIsWhole(drawing);
    }

    @Test
    void aBoxThatGrowsWhereThereIsNoRoomKeepsItsSizeUntilRoomIsMade() {
        city.put(city.layoutAfresh());
        Drawing before = city.drawing();
        rule(1, Look.SIZE, Field.LINES, r -> r);
        Drawing tight = city.drawing();
        allIsWhole(tight);
        city.put(city.layout());
        Drawing roomy = city.drawing();
        allIsWhole(roomy);
        assertTrue(area(roomy) >= area(tight) && area(tight) >= area(before), area(before) + " " + area(tight) + " " + area(roomy));
        assertTrue(area(roomy) > area(before));
    }

    @ParameterizedTest
    @CsvSource({"3, 12, ORGANISATION", "9, 12, ORGANISATION", "2, 30, ORGANISATION", "6, 12, NETWORK"})
    void sixRulesOnAChartThatStandsAndAfterItIsLaidOutAgainKeepBoxesMarksLinesAndLanesApart(int seed, int size, Chart.Kind kind) {
        City random = RandomCity.of(seed, size, kind);
        random.put(random.layoutAfresh());
        List<Look> looks = List.of(Look.SIZE, Look.BADGE, Look.BADGE, Look.COLOUR, Look.LETTERS, Look.BORDER);
        List<Field> fields = List.of(Field.LINES, Field.LINES, Field.LEVEL, Field.LEVEL, Field.KIND, Field.LINES);
        for (int i = 0; i < looks.size(); i++) {
            random.put(DecorationBuilder.builder().id("rule" + i).chart("chart").look(looks.get(i)).field(fields.get(i))
                    .position(i).build());
        }
        allIsApart(random.drawing());
        random.put(random.layout());
        allIsApart(random.drawing());
    }

    private static void allIsApart(Drawing drawing) {
        allIsWhole(drawing);
        assertEquals(0, Geometry.linesThroughBoxes(drawing));
        drawing.boxes().forEach(box -> box.badges().forEach(badge -> drawing.boxes().stream()
                .filter(other -> !other.id().equals(box.id()) && !box.id().equals(other.parent()))
                .forEach(other -> assertTrue(!Rect.of(badge).overlaps(Rect.of(other)), () -> badge + " lies on " + other))));
        drawing.lanes().stream().map(Lane::label).forEach(name -> assertTrue(name.lines().size() <= 3, name::toString));
    }

    @Test
    void aColourByRuleHasLettersTooAndTheLegendHasThemAndNoSector() {
        rule(1, Look.COLOUR, Field.LEVEL, r -> r);
        Drawing drawing = city.drawing();
        assertEquals(List.of("Ci"), badges(drawing, "police"));
        assertEquals(List.of("St"), badges(drawing, "minhealth"));
        assertEquals(drawing.box("police").orElseThrow().accent(), drawing.box("transport").orElseThrow().accent());
        assertEquals(List.of("state", "city", "district", "neighbourhood", "site"), texts(drawing, Mark.SECTOR));
        assertTrue(drawing.legend().stream().filter(e -> e.mark() == Mark.SECTOR).allMatch(e -> e.badge() != null));
        allIsWhole(drawing);
    }

    @Test
    void theFirstRuleThatSaysSomethingCountsAndEachBadgeHasAShapeOfItsOwn() {
        rule(2, Look.BORDER, Field.LEVEL, r -> r.withLevel(Level.CITY));
        rule(1, Look.BORDER, Field.SECTOR, r -> r.withSector("justice"));
        rule(3, Look.BADGE, Field.LINES, r -> r.withLeast(4));
        rule(4, Look.BADGE, Field.BODY, r -> r);
        Drawing drawing = city.drawing();
        assertEquals(Frame.THICK, drawing.box("police").orElseThrow().frame(), "the police are of both");
        assertEquals(Frame.DOUBLE, drawing.box("transport").orElseThrow().frame());
        assertEquals(2, drawing.boxes().stream().flatMap(box -> box.badges().stream()).map(Badge::shape)
                .filter(shape -> shape != Badge.Shape.LETTERS).distinct().count());
        assertTrue(texts(drawing, Mark.BADGE).contains("number of lines: 4 or more"), () -> texts(drawing, Mark.BADGE).toString());
    }

    @Test
    void sectorsHaveLettersWhenPatternsRepeatAndEachItsOwn() {
        assertTrue(city.drawing().boxes().stream().allMatch(box -> box.badges().isEmpty()), "five patterns are enough for five sectors");
        city.sector("housing2", "Housing", "#aa3377").sector("faith", "Help by faith groups", "#336633")
                .org("new1", "Shelter", null, Level.SITE, "housing2").org("new2", "Church kitchen", null, Level.SITE, "faith");
        Drawing drawing = city.drawing();
        List<String> legend = drawing.legend().stream().filter(e -> e.mark() == Mark.SECTOR).map(e -> e.badge().text()).toList();
        assertEquals(7, legend.size());
        assertEquals(7, new HashSet<>(legend).size(), legend::toString);
        assertTrue(legend.contains(badges(drawing, "new1").getFirst()));
        assertTrue(drawing.boxes().stream().filter(Box::isSeat).allMatch(seat -> seat.badges().isEmpty()), "seats are too small for letters");
        allIsWhole(drawing);
    }

    @Test
    void linesSayTheLettersOfTheirKindWhenAsked() throws Exception {
        rule(1, Look.LETTERS, Field.KIND, r -> r);
        rule(2, Look.LETTERS, Field.PILLAR, r -> r);
        Drawing drawing = city.drawing();
        // Lines that run together say it once.
        assertTrue(drawing.lines().stream().map(Line::kind).distinct().allMatch(kind -> drawing.lines().stream()
                .filter(line -> line.kind().equals(kind)).anyMatch(line -> !drawing.labelsOf(line.id()).isEmpty())));
        assertTrue(texts(drawing, Mark.RELATION).contains("Fu  funds"), () -> texts(drawing, Mark.RELATION).toString());
        assertTrue(drawing.labels().stream().anyMatch(label -> label.text().equals("Fu: grant for five rooms")));
        Files.createDirectories(Path.of("target/pictures"));
        rule(3, Look.SIZE, Field.LINES, r -> r);
        rule(4, Look.BORDER, Field.SEAT, r -> r);
        rule(5, Look.BADGE, Field.LINES, r -> r);
        rule(6, Look.COLOUR, Field.LEVEL, r -> r);
        rule(7, Look.BADGE, Field.SEAT, r -> r.withBody("body"));
        rule(8, Look.BORDER, Field.LEVEL, r -> r.withLevel(Level.DISTRICT));
        city.put(city.layoutAfresh());
        Drawing all = city.drawing();
        allIsWhole(all);
        Around around = new Around("As of today", null, "");
        Files.write(Path.of("target/pictures/decorated.png"), DrawingPicture.png(all, around, City.FONTS, 1.4));
        String svg = DrawingSvg.of(all, around, City.FONTS, "en");
        assertTrue(svg.contains("stroke-dasharray") && svg.contains("seat: Round table"), svg);
        Files.writeString(Path.of("target/pictures/decorated.svg"), svg);
    }

    private static void allIsWhole(Drawing drawing) {
        Geometry.check(drawing);
        assertEquals(0, Geometry.labelsInTheWay(drawing));
        Rect sheet = new Rect(0, 0, drawing.width(), drawing.height());
        for (Box box : drawing.boxes()) {
            for (Badge badge : box.badges()) {
                Rect rect = Rect.of(badge);
                assertTrue(sheet.contains(rect), badge::toString);
                drawing.labels().stream().filter(label -> label.role() == Label.Role.LINE).forEach(label ->
                        assertTrue(!Rect.of(label).overlaps(rect), () -> label + " lies under " + badge));
                drawing.labelsOf(box.id()).forEach(label -> assertTrue(!rect.overlaps(letters(label)), () -> badge + " hides " + label));
            }
        }
    }

    /** The letters of a label without the empty room over and under them. */
    private static Rect letters(Label label) {
        return new Rect(label.x(), label.y() + 1, label.w(), label.h() - 1);
    }

    private static double area(Drawing drawing) {
        return drawing.boxes().stream().filter(box -> !box.isSeat()).mapToDouble(box -> box.w() * box.h()).sum();
    }

    private void rule(int position, Look look, Field field, java.util.function.UnaryOperator<Decoration> more) {
        city.put(more.apply(DecorationBuilder.builder().id("rule" + position).chart("chart").look(look).field(field)
                .position(position).build()));
    }

    private void action(String id, String owner, LocalDate due, Confidentiality mark) {
        city.put(ActionBuilder.builder().id(id).body("body").title("Do it").number(id).owner(owner)
                .dueKind(Action.DueKind.DATE).dueOn(due).agreedOn(LocalDate.of(2019, 1, 1)).priority(Action.Priority.NORMAL)
                .confidentiality(mark).build());
    }

    private static List<String> badges(Drawing drawing, String box) {
        return drawing.box(box).orElseThrow().badges().stream().map(Badge::text).toList();
    }

    private static List<String> texts(Drawing drawing, Mark mark) {
        return drawing.legend().stream().filter(entry -> entry.mark() == mark).map(LegendEntry::text).toList();
    }
}
