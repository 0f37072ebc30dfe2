package roundtable.book;

import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * A number whose meeting, decision or action was deleted; it is never given to another one.
 *
 * @param number as it was given, such as "D 7/2026"
 */
@RecordBuilder
public record UsedNumber(
        String id,
        @Ref(value = Body.class, owner = true) String body,
        Kind kind,
        String number) implements Row, UsedNumberBuilder.With {

    /** What had the number. */
    public enum Kind {
        MEETING, DECISION, ACTION
    }
}
