package roundtable.book;

import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * The file itself: what it is called, where it plays and in which language its texts are.
 *
 * @param title what the file is called in the title bar and on paper
 * @param place city or region
 * @param language language of the texts, an ISO 639 code such as "de"
 * @param fictional marks an invented example on screen and on paper
 */
@RecordBuilder
public record Document(
        String id,
        String title,
        @Nullable String place,
        String language,
        boolean fictional,
        @Nullable String note) implements Row, DocumentBuilder.With {
}
