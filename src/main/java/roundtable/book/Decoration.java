package roundtable.book;

import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * A rule by which a chart shows something known of its organisations. Of two rules for the same look the first that
 * says something about an organisation counts; badges stand beside each other.
 *
 * @param look what is done to the box
 * @param field what it tells
 * @param text the tag that is meant
 * @param level the one that is meant; null for all of them, each in its own way
 * @param sector the one that is meant; null for all of them
 * @param pillar the one that is meant; null for all of them
 * @param body in which the seat is; null for any
 * @param least the number from which on it is told; null for 1
 */
@RecordBuilder
public record Decoration(
        String id,
        @Ref(value = Chart.class, owner = true) String chart,
        Look look,
        Field field,
        @Nullable String text,
        @Nullable Level level,
        @Nullable @Ref(Sector.class) String sector,
        @Nullable @Ref(Pillar.class) String pillar,
        @Nullable @Ref(value = Body.class, owner = true) String body,
        @Nullable Integer least,
        double position) implements Row, DecorationBuilder.With {

    /** What a rule does to a box. */
    public enum Look {
        COLOUR, SIZE, BORDER, BADGE, LETTERS
    }

    /** What a rule tells; the kind of relation is told on lines. */
    public enum Field {
        SECTOR, PILLAR, LEVEL, TAG, BODY, SEAT, LINES, OPEN_ACTIONS, OVERDUE_ACTIONS, ENDING, KIND
    }
}
