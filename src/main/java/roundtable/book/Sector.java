package roundtable.book;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;

/**
 * A kind of institution (police, health service, operator, residents ...); each belongs to a pillar.
 *
 * @param code key of a starter entry, whose name is in the words
 * @param name the user's own name
 * @param colour #rrggbb
 * @param until last day in use
 * @param dash how the bar of its cards is drawn, so that colour is never the only mark; null to leave it to the order
 */
@RecordBuilder
public record Sector(
        String id,
        @Nullable String code,
        @Nullable String name,
        @Nullable @Ref(Pillar.class) String pillar,
        String colour,
        double position,
        @Nullable LocalDate until,
        @Nullable RelationKind.Dash dash) implements Row, SectorBuilder.With {
}
