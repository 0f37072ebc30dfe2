package roundtable.book;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;

/**
 * An institution, group or body of the city's network.
 *
 * @param name the long name of today, in the language of the file
 * @param shortName abbreviation of today
 * @param pillar where it differs from the sector's pillar
 * @param tasks what the organisation does in this field
 * @param since day it was founded
 * @param until last day it existed
 */
@RecordBuilder
public record Organisation(
        String id,
        String name,
        @Nullable String shortName,
        @Nullable Level level,
        @Nullable @Ref(Sector.class) String sector,
        @Nullable @Ref(Pillar.class) String pillar,
        @Nullable String tasks,
        @Nullable String notes,
        @Nullable String website,
        @Nullable LocalDate since,
        @Nullable LocalDate until) implements Row, OrganisationBuilder.With {
}
