package roundtable.book;

import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * An organisation that helps with an action.
 */
@RecordBuilder
public record ActionPartner(
        String id,
        @Ref(value = Action.class, owner = true) String action,
        @Ref(Organisation.class) String organisation) implements Row, ActionPartnerBuilder.With {
}
