package roundtable.book;

import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * One condition of what a chart shows. An organisation is shown when it meets one condition of each sort that there is;
 * relations are shown unless a condition leaves their kind out.
 *
 * @param by which of the following the condition is about
 * @param text part of the name or a tag of the organisations that are shown
 * @param level of the organisations that are shown; null for those that have none
 * @param sector of the organisations that are shown; null for those that have none
 * @param pillar of the organisations that are shown, their sector's where they have none of their own; null for neither
 * @param kind of the relations that are left out
 */
@RecordBuilder
public record ChartFilter(
        String id,
        @Ref(value = Chart.class, owner = true) String chart,
        By by,
        @Nullable String text,
        @Nullable Level level,
        @Nullable @Ref(Sector.class) String sector,
        @Nullable @Ref(Pillar.class) String pillar,
        @Nullable @Ref(RelationKind.class) String kind) implements Row, ChartFilterBuilder.With {

    /** What a condition is about; with or without any line that is shown is the last of them to be looked at. */
    public enum By {
        TEXT, LEVEL, SECTOR, PILLAR, WITHOUT_KIND, LINKED, UNLINKED
    }
}
