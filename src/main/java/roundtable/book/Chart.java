package roundtable.book;

import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * A named picture of the network with its own places.
 *
 * @param everything shows each organisation that is not hidden on it; otherwise only those placed on it
 * @param title heading on paper; null for the name
 * @param underDiscussion prints "state of discussion" on the page
 */
@RecordBuilder
public record Chart(
        String id,
        String name,
        Kind kind,
        boolean everything,
        @Nullable String title,
        @Nullable String note,
        boolean underDiscussion,
        double position) implements Row, ChartBuilder.With {

    /** How a chart arranges its boxes: levels top down, or a free network. */
    public enum Kind {
        ORGANISATION, NETWORK
    }
}
