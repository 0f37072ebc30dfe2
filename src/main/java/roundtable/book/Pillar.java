package roundtable.book;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;

/**
 * One of the pillars of a drug policy (prevention, treatment, harm reduction, ...), to which sectors belong.
 *
 * @param code key of a starter entry, whose name is in the words; null for one made by the user
 * @param name the user's own name; null for a starter entry under its usual name
 * @param colour #rrggbb
 * @param until last day in use
 */
@RecordBuilder
public record Pillar(
        String id,
        @Nullable String code,
        @Nullable String name,
        String colour,
        double position,
        @Nullable LocalDate until) implements Row, PillarBuilder.With {
}
