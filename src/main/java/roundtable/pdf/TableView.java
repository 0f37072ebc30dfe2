package roundtable.pdf;

import java.util.List;

/**
 * A table as the template prints it.
 *
 * @param from what the file is called that it is from
 * @param day the day it shows, in words
 * @param wide whether it stands along the long side of the sheet
 * @param count how many rows it has, in words
 * @param parts its groups, or one without a title
 */
public record TableView(
        String language,
        String title,
        String from,
        boolean fictional,
        String day,
        boolean wide,
        String count,
        List<Head> heads,
        List<Part> parts) {

    /**
     * A column.
     *
     * @param width in per cent
     */
    public record Head(String title, double width) {
    }

    /** A group of rows. */
    public record Part(String title, List<List<Cell>> rows) {
    }

    /** A cell. */
    public record Cell(String text, boolean number) {
    }
}
