package roundtable.book;

import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * Where an organisation stands on a chart.
 *
 * @param x left edge in points; null while the layout may choose
 * @param y top edge in points
 * @param pinned chosen by hand; a layout leaves it where it is
 * @param hidden removed from this chart, not from the file
 */
@RecordBuilder
public record Placement(
        String id,
        @Ref(value = Chart.class, owner = true) String chart,
        @Ref(value = Organisation.class, owner = true) String organisation,
        @Nullable Double x,
        @Nullable Double y,
        boolean pinned,
        boolean hidden) implements Row, PlacementBuilder.With {
}
