package roundtable.drawing;

import java.util.List;
import java.util.Optional;
import roundtable.book.Chart;
import roundtable.book.Nullable;

/**
 * A chart as it looks: what the window, the page, the picture and the text export all draw. All lengths are points,
 * the origin is the top left corner; painted in the order lanes, lines, boxes, labels.
 *
 * @param note what stands under the title, or null
 * @param part what part of the file is shown, as a sentence; null where nothing is filtered away
 * @param originX what to add to an x of the drawing to get the x of a {@code Placement}
 * @param originY what to add to a y of the drawing to get the y of a {@code Placement}
 * @param boxes bodies before the seats in them
 * @param legend made from what is visible; its place is up to who draws
 */
public record Drawing(
        String title,
        @Nullable String note,
        @Nullable String part,
        Chart.Kind kind,
        double width,
        double height,
        double originX,
        double originY,
        List<Lane> lanes,
        List<Box> boxes,
        List<Line> lines,
        List<Label> labels,
        List<LegendEntry> legend) {

    public Optional<Box> box(String id) {
        return boxes.stream().filter(box -> box.id().equals(id)).findFirst();
    }

    /** The texts of a box or a line, from the top. */
    public List<Label> labelsOf(String id) {
        return labels.stream().filter(label -> label.of().equals(id)).toList();
    }

    /** The seats in a body. */
    public List<Box> seatsIn(String body) {
        return boxes.stream().filter(box -> body.equals(box.parent())).toList();
    }
}
