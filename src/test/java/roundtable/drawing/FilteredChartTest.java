package roundtable.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import roundtable.book.Chart;
import roundtable.book.ChartFilter;
import roundtable.book.ChartFilter.By;
import roundtable.book.ChartFilterBuilder;
import roundtable.book.Level;
import roundtable.book.OrganisationTag;
import roundtable.book.Placement;
import roundtable.drawing.LegendEntry.Mark;

/** Each chart shows its own part of the file, says which, and explains nothing that is not to be seen. */
class FilteredChartTest {

    private final City city = City.large();

    @Test
    void oneConditionOfEachSortHasToBeMetAndTheChartSaysSo() {
        assertNull(city.drawing().part());
        city.put(condition("a", By.SECTOR).withSector("justice")).put(condition("b", By.SECTOR).withSector("help"))
                .put(condition("c", By.LEVEL).withLevel(Level.SITE)).put(condition("d", By.LEVEL).withLevel(Level.DISTRICT));
        Drawing drawing = city.drawing();
        assertEquals(Set.of("section93", "section92", "order", "pegelhof", "ferna", "lindenstube", "mobile"), boxes(drawing));
        assertEquals("Shows 7 of 26 organisations: level district, site; sector Police and justice, Drug services", drawing.part());
        assertTrue(drawing.lines().stream().allMatch(line -> boxes(drawing).containsAll(List.of(line.from(), line.to()))));
        assertEquals(List.of("Police and justice", "Drug services"), texts(drawing, Mark.SECTOR));
        Geometry.check(drawing);
        city.put(new Chart("other", "Everybody", Chart.Kind.NETWORK, true, null, null, false, 2));
        assertEquals(26, boxes(ChartDrawing.of(city.book(), city.book().get(Chart.class, "other"), city.names(), City.FONTS)).size(),
                "another chart shows what it wants");
    }

    @Test
    void aKindThatIsLeftOutIsNeitherALineNorInTheLegendNorInTheTable() {
        assertTrue(texts(city.drawing(), Mark.RELATION).contains("funds"));
        city.put(condition("k", By.WITHOUT_KIND).withKind("funds"));
        Drawing drawing = city.drawing();
        assertTrue(drawing.lines().stream().noneMatch(line -> line.kind().equals("funds")));
        assertFalse(texts(drawing, Mark.RELATION).contains("funds"));
        assertTrue(ChartTable.of(city.book(), city.chart(), city.names()).lines().stream().noneMatch(line -> line.kind().equals("funds")));
        assertEquals("Shows 26 of 26 organisations: without the lines funds", drawing.part());
    }

    @Test
    void organisationsWithOrWithoutLinesAreThoseOfTheLinesThatAreShown() {
        city.org("lone", "Faith group", null, null, null).put(condition("u", By.UNLINKED));
        assertEquals(Set.of("lone"), boxes(city.drawing()));
        city.put(condition("u", By.LINKED));
        assertFalse(boxes(city.drawing()).contains("lone"));
        city.put(condition("p", By.TEXT).withText("peg"));
        assertTrue(boxes(city.drawing()).contains("pegelhof"));
        assertFalse(boxes(city.drawing()).contains("police"));
    }

    @Test
    void aTagIsFoundLikeAName() {
        city.put(new OrganisationTag("t", "mobile", "on wheels")).put(condition("x", By.TEXT).withText("wheel"));
        assertEquals(Set.of("mobile"), boxes(city.drawing()));
    }

    @Test
    void aFilterThatLeavesNothingLeavesAnEmptyDrawingThatSaysSo() {
        city.put(condition("x", By.TEXT).withText("zzz"));
        Drawing drawing = city.drawing();
        assertTrue(drawing.boxes().isEmpty() && drawing.legend().isEmpty() && drawing.lanes().isEmpty());
        assertEquals("Shows 0 of 26 organisations: with \"zzz\"", drawing.part());
    }

    @Test
    void boxesThatComeBackFindRoomBesideThoseThatStoodMeanwhile() {
        city.put(city.layout());
        Placement hidden = city.placement("police");
        city.put(condition("s", By.SECTOR).withSector("help"));
        city.put(city.placement("mobile").withX(hidden.x()).withY(hidden.y()).withPinned(true));
        Set<String> standing = boxes(city.drawing());
        city.put(condition("s", By.TEXT));
        List<Placement> returned = ChartLayout.besides(city.book(), city.chart(), city.names(), City.FONTS, standing);
        assertEquals(List.of("police"), returned.stream().map(Placement::organisation).toList());
        city.put(returned);
        Geometry.noTwoBoxesOverlap(city.drawing());
    }

    private static ChartFilter condition(String id, By by) {
        return ChartFilterBuilder.builder().id(id).chart("chart").by(by).build();
    }

    private static Set<String> boxes(Drawing drawing) {
        return drawing.boxes().stream().filter(box -> !box.isSeat()).map(Box::id).collect(Collectors.toSet());
    }

    private static List<String> texts(Drawing drawing, Mark mark) {
        return drawing.legend().stream().filter(entry -> entry.mark() == mark).map(LegendEntry::text).toList();
    }
}
