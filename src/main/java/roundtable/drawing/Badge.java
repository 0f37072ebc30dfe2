package roundtable.drawing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A small mark at the edge of a box with a number or letters in it, in a shape that says by which rule it is there.
 *
 * @param x left edge in points
 * @param y top edge in points
 */
public record Badge(String text, Shape shape, double x, double y, double w, double h) {

    /** Size of its letters in points. */
    public static final double SIZE = 8;

    static final double HEIGHT = 12;

    private static final int ROUND = 8;

    /** The shapes, which are told apart without colour too. */
    public enum Shape {
        /** The letters of a sector, pillar or level at the left edge. */
        LETTERS,
        ROUND, SQUARE, POINTED, CUT;

        private static final List<Shape> RULES = List.of(ROUND, SQUARE, POINTED, CUT);

        /** The shape of the badges of a rule, counted from 0. */
        static Shape of(int rule) {
            return RULES.get(rule % RULES.size());
        }
    }

    /** A badge whose right edge is at an x, as wide as its text needs. */
    static Badge leftOf(double right, double middle, String text, Shape shape, TextWidth widths) {
        double w = widths.of(text, SIZE, true) + (shape == Shape.LETTERS ? 3 : shape == Shape.POINTED ? 10 : 7);
        double least = shape == Shape.LETTERS ? 0 : HEIGHT;
        return new Badge(text, shape, right - Math.max(least, w), middle - HEIGHT / 2, Math.max(least, w), HEIGHT);
    }

    Badge moved(double dx, double dy) {
        return new Badge(text, shape, x + dx, y + dy, w, h);
    }

    /** Where its letters stand, in points from the top of the drawing. */
    public double baseline() {
        return y + h / 2 + SIZE * 0.36;
    }

    /** The corners of its outline. */
    public List<Point> outline() {
        double cut = switch (shape) {
            case LETTERS, SQUARE -> 0;
            case POINTED -> h / 2;
            case CUT -> h * 0.3;
            case ROUND -> -1;
        };
        return cut < 0 ? round() : cut == 0 ? corners(new double[][] {{0, 0}, {w, 0}, {w, h}, {0, h}})
                : corners(new double[][] {{cut, 0}, {w - cut, 0}, {w, shape == Shape.POINTED ? h / 2 : cut},
                    {w, shape == Shape.POINTED ? h / 2 : h - cut}, {w - cut, h}, {cut, h},
                    {0, shape == Shape.POINTED ? h / 2 : h - cut}, {0, shape == Shape.POINTED ? h / 2 : cut}});
    }

    private List<Point> corners(double[][] at) {
        return Arrays.stream(at).map(p -> new Point(x + p[0], y + p[1])).toList();
    }

    /** Half circles at both ends. */
    private List<Point> round() {
        List<Point> points = new ArrayList<>();
        double r = h / 2;
        for (int side = 0; side < 2; side++) {
            for (int i = 0; i <= ROUND; i++) {
                double angle = Math.PI * (side - 0.5 + (double) i / ROUND);
                points.add(new Point(side == 0 ? x + w - r + r * Math.cos(angle) : x + r + r * Math.cos(angle),
                        y + r + r * Math.sin(angle)));
            }
        }
        return points;
    }
}
