package roundtable.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the places of rectangles find is what one finds who looks at all of them. */
class RectsTest {

    private final Random random = new Random(3);
    private final List<Rect> all = new ArrayList<>(IntStream.range(0, 300).mapToObj(_ -> any()).toList());

    @Test
    void findsTheSameAsLookingAtAll() {
        Rects rects = new Rects(all);
        all.subList(0, 40).forEach(rects::remove);
        all.subList(0, 40).clear();
        for (int i = 0; i < 300; i++) {
            Rect place = any();
            int overlapping = (int) all.stream().filter(place::overlaps).count();
            assertEquals(overlapping, rects.overlapping(place, Integer.MAX_VALUE));
            assertEquals(overlapping == 0, rects.isFree(place));
            Point a = new Point(place.x(), place.y());
            Point b = i % 5 == 0 ? new Point(place.x(), place.y() + 700) : i % 7 == 0 ? new Point(place.x() - 900, place.y())
                    : any().centre();
            assertEquals(all.stream().anyMatch(rect -> rect.cutBy(a, b)), rects.anyAlong(a, b, rect -> rect.cutBy(a, b)));
        }
    }

    private Rect any() {
        return new Rect(random.nextInt(-900, 900) / 2.0, random.nextInt(-900, 900) / 2.0, random.nextInt(1, 240), random.nextInt(1, 120));
    }
}
