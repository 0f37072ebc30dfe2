package roundtable.drawing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The straight pieces of all lines by the place where they are, so that those near a rectangle are found at once. */
final class LinePieces {

    private static final double FIELD = 120;

    private final Map<Long, List<Piece>> fields = new HashMap<>();
    private final List<Piece> pieces = new ArrayList<>();

    private record Piece(String line, Point a, Point b) {
    }

    LinePieces(List<Line> lines) {
        for (Line line : lines) {
            for (int i = 0; i + 1 < line.points().size(); i++) {
                add(new Piece(line.id(), line.points().get(i), line.points().get(i + 1)));
            }
        }
    }

    private void add(Piece piece) {
        pieces.add(piece);
        Rect around = new Rect(Math.min(piece.a().x(), piece.b().x()), Math.min(piece.a().y(), piece.b().y()),
                Math.abs(piece.a().x() - piece.b().x()), Math.abs(piece.a().y() - piece.b().y()));
        for (long field : along(around, piece)) {
            fields.computeIfAbsent(field, key -> new ArrayList<>()).add(piece);
        }
    }

    /** How many pieces of other lines than those with some ids run through a rectangle. */
    int cutting(Rect rect, Set<String> own) {
        Set<Piece> cutting = new HashSet<>();
        for (long field : fields(rect)) {
            for (Piece piece : fields.getOrDefault(field, List.of())) {
                if (!own.contains(piece.line()) && rect.cutBy(piece.a(), piece.b())) {
                    cutting.add(piece);
                }
            }
        }
        return cutting.size();
    }

    /** How often pieces of different lines run across each other. */
    int crossings() {
        List<Piece> all = List.copyOf(pieces);
        int crossings = 0;
        for (int i = 0; i < all.size(); i++) {
            for (int j = 0; j < i; j++) {
                crossings += !all.get(i).line().equals(all.get(j).line()) && across(all.get(i), all.get(j)) ? 1 : 0;
            }
        }
        return crossings;
    }

    private static boolean across(Piece one, Piece other) {
        return side(one, other.a()) * side(one, other.b()) < -1e-9 && side(other, one.a()) * side(other, one.b()) < -1e-9;
    }

    private static double side(Piece piece, Point p) {
        return (piece.b().x() - piece.a().x()) * (p.y() - piece.a().y()) - (piece.b().y() - piece.a().y()) * (p.x() - piece.a().x());
    }

    /** The fields through which a piece runs: of those around a long one across the chart only a few. */
    private static List<Long> along(Rect around, Piece piece) {
        if (around.w() < FIELD || around.h() < FIELD) {
            return fields(around);
        }
        List<Long> fields = new ArrayList<>();
        for (long i = field(around.x()); i <= field(around.right()); i++) {
            for (long j = field(around.y()); j <= field(around.bottom()); j++) {
                if (new Rect(i * FIELD, j * FIELD, FIELD, FIELD).grown(1).cutBy(piece.a(), piece.b())) {
                    fields.add(key(i, j));
                }
            }
        }
        return fields;
    }

    private static long field(double at) {
        return (long) Math.floor(at / FIELD);
    }

    private static long key(long column, long row) {
        return column * 1_000_003 + row;
    }

    private static List<Long> fields(Rect rect) {
        List<Long> fields = new ArrayList<>();
        for (long i = field(rect.x()); i <= field(rect.right()); i++) {
            for (long j = field(rect.y()); j <= field(rect.bottom()); j++) {
                fields.add(key(i, j));
            }
        }
        return fields;
    }
}
