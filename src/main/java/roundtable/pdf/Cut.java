package roundtable.pdf;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.UnaryOperator;
import roundtable.book.Nullable;
import roundtable.drawing.Badge;
import roundtable.drawing.Box;
import roundtable.drawing.Drawing;
import roundtable.drawing.Label;
import roundtable.drawing.Lane;
import roundtable.drawing.LegendEntry;
import roundtable.drawing.Line;
import roundtable.drawing.Point;

/** Other versions of a drawing: a part of it, or with other letters. */
final class Cut {

    private static final double REACH = 12;

    private Cut() {
    }

    /** What of a drawing is seen in a part, so that a sheet does not hold the text of the others. */
    static Drawing of(Drawing drawing, Rectangle2D part) {
        return copy(drawing, drawing.lanes().stream().filter(lane -> part.intersects(lane.x(), lane.y(), lane.w(), lane.h())).toList(),
                drawing.boxes().stream().filter(box -> part.intersects(box.x(), box.y(), box.w(), box.h())).toList(),
                drawing.lines().stream().filter(line -> part.intersects(bounds(line))).toList(),
                drawing.labels().stream().filter(label -> part.intersects(label.x(), label.y(), label.w(), label.h())).toList(),
                drawing.legend());
    }

    /** A drawing with its texts changed. */
    static Drawing withTexts(Drawing drawing, UnaryOperator<String> change) {
        return copy(drawing, drawing.lanes().stream().map(lane -> new Lane(lane.name(), lane.key(), lane.direction(), lane.x(), lane.y(),
                        lane.w(), lane.h(), lane.colour(), label(lane.label(), change))).toList(),
                drawing.boxes().stream().map(box -> box.withBadges(box.badges().stream().map(badge -> badge(badge, change)).toList())).toList(),
                drawing.lines(), drawing.labels().stream().map(label -> label(label, change)).toList(),
                drawing.legend().stream().map(entry -> new LegendEntry(entry.mark(), change.apply(entry.text()),
                        entry.colour(), entry.dash(), entry.width(), badge(entry.badge(), change), entry.frame())).toList());
    }

    /** A drawing whose legend explains lines only, where the boxes themselves say their sector. */
    static Drawing withoutSectors(Drawing drawing) {
        return copy(drawing, drawing.lanes(), drawing.boxes(), drawing.lines(), drawing.labels(), drawing.legend().stream()
                .filter(entry -> !entry.mark().ofBoxes()).toList());
    }

    private static Drawing copy(Drawing drawing, List<Lane> lanes, List<Box> boxes, List<Line> lines, List<Label> labels,
            List<LegendEntry> legend) {
        return new Drawing(drawing.title(), drawing.note(), drawing.part(), drawing.kind(), drawing.width(),
                drawing.height(), drawing.originX(), drawing.originY(), lanes, boxes, lines, labels, legend);
    }

    private static Label label(Label label, UnaryOperator<String> change) {
        return new Label(label.of(), label.role(), change.apply(label.text()), label.lines().stream().map(change).toList(),
                label.size(), label.bold(), label.colour(), label.x(), label.y(), label.w(), label.h());
    }

    private static @Nullable Badge badge(@Nullable Badge badge, UnaryOperator<String> change) {
        return badge == null ? null : new Badge(change.apply(badge.text()), badge.shape(), badge.x(), badge.y(), badge.w(), badge.h());
    }

    /** The room of a line, its heads included. */
    private static Rectangle2D bounds(Line line) {
        Rectangle2D bounds = null;
        for (Point point : line.points()) {
            Rectangle2D around = new Rectangle2D.Double(point.x() - REACH, point.y() - REACH, 2 * REACH, 2 * REACH);
            bounds = bounds == null ? around : bounds.createUnion(around);
        }
        return bounds == null ? new Rectangle2D.Double() : bounds;
    }
}
