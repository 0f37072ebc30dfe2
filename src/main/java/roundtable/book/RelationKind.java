package roundtable.book;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;

/**
 * What a line between two organisations means; its colour and dash stay with the meaning.
 *
 * @param code key of a starter entry, whose name is in the words
 * @param name the user's own name
 * @param colour #rrggbb
 * @param direction the direction a new relation of this kind starts with
 * @param until last day in use
 */
@RecordBuilder
public record RelationKind(
        String id,
        @Nullable String code,
        @Nullable String name,
        String colour,
        Dash dash,
        Direction direction,
        double position,
        @Nullable LocalDate until) implements Row, RelationKindBuilder.With {

    /** How the line of a relation kind or the bar of a sector is drawn, so that colour is never the only mark. */
    public enum Dash {
        SOLID, DASHED, DOTTED, DASH_DOT, LONG_DASH
    }
}
