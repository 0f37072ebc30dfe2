package roundtable.book;

import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * One line of the minutes. Its kind may change at any time; the text stays here.
 *
 * @param text plain text with light Markdown
 */
@RecordBuilder
public record Entry(
        String id,
        @Ref(value = AgendaItem.class, owner = true) String item,
        double position,
        Kind kind,
        String text,
        @Nullable @Ref(Organisation.class) String speaker,
        Confidentiality confidentiality) implements Row, EntryBuilder.With {

    /** What a line of the minutes is. */
    public enum Kind {
        INFORMATION, DISCUSSION, STATEMENT, QUESTION, DECISION, ACTION, CONCERN, RISK
    }
}
