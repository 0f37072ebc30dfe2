package roundtable.book;

import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * A corner that the user gave a line on one chart; a line with bends runs through them instead of finding its way.
 *
 * @param position order along the line from its source
 * @param x in points, as places of boxes are
 * @param y in points
 */
@RecordBuilder
public record Bend(
        String id,
        @Ref(value = Chart.class, owner = true) String chart,
        @Ref(value = Relation.class, owner = true) String relation,
        double position,
        double x,
        double y) implements Row, BendBuilder.With {
}
