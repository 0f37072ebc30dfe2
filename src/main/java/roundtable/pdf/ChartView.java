package roundtable.pdf;

import java.util.List;
import roundtable.book.Nullable;

/**
 * A chart as the template prints it.
 *
 * @param width of the sheets in millimetres
 * @param height of the sheets in millimetres
 * @param author the body that the chart is of
 * @param asOf the day the chart shows, in words
 * @param mark "State of discussion", or null
 * @param part what part of the file is shown, or null for all of it
 * @param about what stands over the first sheet: about the others, or why there is nothing to see; or null
 */
public record ChartView(
        String language,
        String title,
        Said heading,
        boolean fictional,
        double width,
        double height,
        Said author,
        String asOf,
        @Nullable String mark,
        @Nullable Said note,
        @Nullable String part,
        @Nullable String about,
        List<Figure> figures,
        List<BoxRow> boxes,
        List<LineRow> lines,
        List<SourceRow> sources) {

    /**
     * A picture on a sheet of its own.
     *
     * @param key by which the drawer finds what to draw
     * @param width in millimetres
     * @param height in millimetres
     * @param part its place in the whole, or null for the whole
     */
    public record Figure(String key, double width, double height, String alt, @Nullable String part) {
    }

    /**
     * A box in words.
     *
     * @param marks what the rules of the chart say about it; empty for nothing
     */
    public record BoxRow(Said name, String level, String sector, List<Said> members, String marks) {
    }

    /** A line in words. */
    public record LineRow(Said from, String kind, Said to, Said remark) {
    }

    /**
     * A page that something on the chart rests on.
     *
     * @param seen the day somebody read it, or null
     */
    public record SourceRow(String title, String address, @Nullable String seen) {
    }
}
