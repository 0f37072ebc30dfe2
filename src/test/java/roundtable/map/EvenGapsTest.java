package roundtable.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import roundtable.map.EvenGaps.Span;

/** A card dragged beside, between and before two others. */
class EvenGapsTest {

    private static final List<Span> ROW = List.of(new Span(200, 300), new Span(0, 100));

    @Test
    void gapsBecomeEqualWhereTheyNearlyAre() {
        assertEquals(-3.0, EvenGaps.of(new Span(403, 450), ROW, 5).orElseThrow().by());
        assertEquals(2.0, EvenGaps.of(new Span(-152, -102), ROW, 5).orElseThrow().by());
        assertEquals(List.of(new Span(100, 130), new Span(170, 200)),
                EvenGaps.of(new Span(131, 171), ROW, 5).orElseThrow().gaps());
        assertTrue(EvenGaps.of(new Span(120, 160), ROW, 5).isEmpty());
        assertTrue(EvenGaps.of(new Span(420, 460), ROW.subList(0, 1), 500).isEmpty(), "one card has no gap to another");
    }
}
