package roundtable.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Straight pieces of lines of one trunk that lie on each other and are shifted sideways together; axis 0 means that
 * they stand upright and their x may change, axis 1 that they lie.
 */
final class Strand {

    private static final double SAME = 0.05;
    private static final double FROM_EDGE = 7;

    private final int axis;
    private final List<Piece> pieces = new ArrayList<>();
    private double low;
    private double high;

    private record Piece(Tracks.Path path, int at) {
    }

    private Strand(Piece first, int axis) {
        this.axis = axis;
        low = low(first, axis);
        high = high(first, axis);
        pieces.add(first);
    }

    /** The strands of all lines, sorted by where they are. */
    static List<Strand> all(List<Tracks.Path> paths, int axis) {
        List<Piece> sorted = paths.stream().flatMap(path -> pieces(path, axis).stream())
                .sorted(Comparator.comparingInt((Piece piece) -> piece.path().trunk())
                        .thenComparingDouble(piece -> where(piece, axis)).thenComparingDouble(piece -> low(piece, axis))
                        .thenComparingInt(piece -> piece.path().index())).toList();
        List<Strand> strands = new ArrayList<>();
        for (Piece piece : sorted) {
            if (strands.isEmpty() || !strands.getLast().join(piece)) {
                strands.add(new Strand(piece, axis));
            }
        }
        strands.sort(Comparator.comparingDouble((Strand s) -> s.where()).thenComparingInt(Strand::index));
        return strands;
    }

    private boolean join(Piece piece) {
        if (piece.path().trunk() != pieces.getFirst().path().trunk() || Math.abs(where(piece, axis) - where()) > SAME
                || low(piece, axis) > high + SAME) {
            return false;
        }
        high = Math.max(high, high(piece, axis));
        pieces.add(piece);
        return true;
    }

    private static List<Piece> pieces(Tracks.Path path, int axis) {
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i + 1 < path.points().length; i++) {
            if (Math.abs(path.points()[i][axis] - path.points()[i + 1][axis]) < 1e-6) {
                pieces.add(new Piece(path, i));
            }
        }
        return pieces;
    }

    int index() {
        return pieces.getFirst().path().index();
    }

    double where() {
        return where(pieces.getFirst(), axis);
    }

    double low() {
        return low;
    }

    double high() {
        return high;
    }

    boolean beside(Strand other, double near) {
        return low < other.high + near && other.low < high + near;
    }

    void shift(double to) {
        pieces.forEach(piece -> {
            piece.path().points()[piece.at()][axis] = to;
            piece.path().points()[piece.at() + 1][axis] = to;
        });
    }

    /** Which way the lines turn at the low or high end: towards -1 lower values of the axis, 1 higher, 0 at a box. */
    double turn(boolean atLow) {
        return pieces.stream().filter(piece -> Math.abs(atLow ? low(piece, axis) - low : high(piece, axis) - high) < SAME)
                .mapToInt(piece -> turn(piece, atLow)).average().orElse(0);
    }

    private int turn(Piece piece, boolean atLow) {
        double[][] points = piece.path().points();
        int at = piece.at();
        boolean first = points[at][1 - axis] <= points[at + 1][1 - axis] == atLow;
        int corner = first ? at : at + 1;
        int beyond = first ? at - 1 : at + 2;
        return beyond < 0 || beyond >= points.length ? 0 : (int) Math.signum(points[beyond][axis] - points[corner][axis]);
    }

    /** How far it may be shifted: up to the boxes beside it, and with its ends no further than their own boxes' sides. */
    double limit(List<Rect> boxes, int sign, double reach) {
        double where = where();
        double limit = where + sign * reach;
        for (Rect box : boxes) {
            double near = sign < 0 ? end(box, axis) + RouteGrid.CLEAR : start(box, axis) - RouteGrid.CLEAR;
            boolean beside = start(box, 1 - axis) < high + RouteGrid.CLEAR - 1 && end(box, 1 - axis) > low - RouteGrid.CLEAR + 1;
            boolean ahead = sign < 0 ? end(box, axis) <= where + 1 : start(box, axis) >= where - 1;
            if (beside && ahead && pieces.stream().noneMatch(piece -> ends(piece, box))) {
                limit = sign < 0 ? Math.max(limit, near) : Math.min(limit, near);
            }
        }
        for (Piece piece : pieces) {
            limit = piece.at() == 0 ? within(limit, piece.path().from(), sign) : limit;
            limit = piece.at() == piece.path().points().length - 2 ? within(limit, piece.path().to(), sign) : limit;
        }
        return limit;
    }

    private static boolean ends(Piece piece, Rect box) {
        return piece.at() == 0 && box == piece.path().from()
                || piece.at() == piece.path().points().length - 2 && box == piece.path().to();
    }

    private double within(double limit, Rect box, int sign) {
        double inset = Math.min(FROM_EDGE, (end(box, axis) - start(box, axis)) / 4);
        return sign < 0 ? Math.max(limit, start(box, axis) + inset) : Math.min(limit, end(box, axis) - inset);
    }

    private static double where(Piece piece, int axis) {
        return piece.path().points()[piece.at()][axis];
    }

    private static double low(Piece piece, int axis) {
        return Math.min(piece.path().points()[piece.at()][1 - axis], piece.path().points()[piece.at() + 1][1 - axis]);
    }

    private static double high(Piece piece, int axis) {
        return Math.max(piece.path().points()[piece.at()][1 - axis], piece.path().points()[piece.at() + 1][1 - axis]);
    }

    private static double start(Rect box, int axis) {
        return axis == 0 ? box.x() : box.y();
    }

    private static double end(Rect box, int axis) {
        return axis == 0 ? box.right() : box.bottom();
    }
}
