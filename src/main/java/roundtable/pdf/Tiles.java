package roundtable.pdf;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * How a drawing that is larger than a sheet lies on several, each overlapping the next so that they can be glued.
 *
 * @param scale what a point of the drawing becomes on paper: 1, less only for drawings that would need too many sheets
 * @param columns sheets side by side
 * @param rows sheets one below the other
 * @param parts the sheets by rows, in points of the drawing
 */
record Tiles(double scale, int columns, int rows, List<Rectangle2D> parts) {

    /** How far two sheets overlap, in points of the paper. */
    static final double OVERLAP = 28;

    private static final int MOST = 300;
    private static final int LETTERS = 26;
    private static final double STEP = 0.9;

    /** The sheets of a drawing, all sizes in points. */
    static Tiles of(double width, double height, double sheetWidth, double sheetHeight) {
        double scale = 1;
        while (count(width * scale, sheetWidth) * count(height * scale, sheetHeight) > MOST) {
            scale *= STEP;
        }
        int columns = count(width * scale, sheetWidth);
        int rows = count(height * scale, sheetHeight);
        List<Rectangle2D> parts = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                parts.add(new Rectangle2D.Double(column * (sheetWidth - OVERLAP) / scale, row * (sheetHeight - OVERLAP) / scale,
                        sheetWidth / scale, sheetHeight / scale));
            }
        }
        return new Tiles(scale, columns, rows, List.copyOf(parts));
    }

    int column(int part) {
        return part % columns;
    }

    int row(int part) {
        return part / columns;
    }

    /** The letters of a part's column, as in a spreadsheet. */
    String columnName(int part) {
        int column = column(part);
        return (column < LETTERS ? "" : letter(column / LETTERS - 1)) + letter(column % LETTERS);
    }

    /** The name of a part by its column and row, as in a spreadsheet, such as "B2". */
    String name(int part) {
        return columnName(part) + (row(part) + 1);
    }

    private static String letter(int number) {
        return String.valueOf((char) ('A' + number));
    }

    private static int count(double length, double sheet) {
        return Math.max(1, (int) Math.ceil((length - OVERLAP) / (sheet - OVERLAP)));
    }
}
