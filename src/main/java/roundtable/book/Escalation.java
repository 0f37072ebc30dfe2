package roundtable.book;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;

/**
 * An item that a body put to another body, and what came back.
 *
 * @param body the one that is asked
 * @param itemThere the item under which the other body deals with it; null until it has a meeting
 * @param answer what came back where no minutes of the other body are in the file
 */
@RecordBuilder
public record Escalation(
        String id,
        @Ref(value = AgendaItem.class, owner = true) String item,
        @Ref(Body.class) String body,
        LocalDate askedOn,
        @Nullable String question,
        @Nullable @Ref(AgendaItem.class) String itemThere,
        @Nullable String answer,
        @Nullable LocalDate answeredOn) implements Row, EscalationBuilder.With {
}
