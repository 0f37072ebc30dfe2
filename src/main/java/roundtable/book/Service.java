package roundtable.book;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;

/**
 * A service or site: a consumption room, an outreach bus, a counselling centre.
 *
 * @param organisation its operator
 * @param mobile a vehicle with stops instead of an address
 * @param placesInjecting places for injecting
 * @param placesInhaling places for inhaling
 * @param placesFlexible places for either
 * @param since day it opened
 * @param until last day it was open
 */
@RecordBuilder
public record Service(
        String id,
        @Ref(value = Organisation.class, owner = true) String organisation,
        String name,
        Kind kind,
        boolean mobile,
        @Nullable String address,
        @Nullable String openingHours,
        @Nullable Integer placesInjecting,
        @Nullable Integer placesInhaling,
        @Nullable Integer placesFlexible,
        @Nullable String note,
        @Nullable LocalDate since,
        @Nullable LocalDate until) implements Row, ServiceBuilder.With {

    /** What a service offers. */
    public enum Kind {
        CONSUMPTION_ROOM, NEEDLE_EXCHANGE, SUBSTITUTION, DRUG_CHECKING, DROP_IN, OUTREACH, COUNSELLING,
        HOTLINE, SHELTER, OTHER
    }
}
