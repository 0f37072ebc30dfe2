package roundtable.exchange;

import roundtable.book.Body;
import roundtable.book.Chart;
import roundtable.book.Meeting;

/** What the file of a document is called, without the language and the ending that follow. */
public final class DocumentName {

    private DocumentName() {
    }

    /** Such as "minutes-rtd-3-2026". */
    public static String of(Body body, Meeting meeting) {
        return "minutes-" + Slug.of(body.code()) + "-" + Slug.of(meeting.number());
    }

    /** Such as "papers-rtd-4-2026". */
    public static String papers(Body body, Meeting meeting) {
        return "papers-" + Slug.of(body.code()) + "-" + Slug.of(meeting.number());
    }

    /** Such as "chart-organisation-chart". */
    public static String of(Chart chart) {
        return "chart-" + Slug.of(chart.name());
    }
}
