package roundtable.book;

import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * What the seats of a body have to hold together, such as a chair of the city or two seats of health services.
 *
 * @param role the role that is counted; null for any
 * @param sector whose organisations are counted; null for any
 * @param level at which organisations are counted; null for any
 * @param organisation the one that has to sit; null for any
 * @param least how many seats there have to be, from 1 on
 */
@RecordBuilder
public record CompositionRule(
        String id,
        @Ref(value = Body.class, owner = true) String body,
        @Nullable Seat.Role role,
        @Nullable @Ref(Sector.class) String sector,
        @Nullable Level level,
        @Nullable @Ref(Organisation.class) String organisation,
        int least,
        double position) implements Row, CompositionRuleBuilder.With {
}
