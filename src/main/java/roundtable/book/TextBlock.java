package roundtable.book;

import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * A text that minutes use again and again.
 *
 * @param title by which it is found while a line is typed
 */
@RecordBuilder
public record TextBlock(
        String id,
        String title,
        String text,
        double position) implements Row, TextBlockBuilder.With {
}
