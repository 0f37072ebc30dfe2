package roundtable.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The straight pieces of all lines by the place where they are, so that those near a rectangle are found at once. */
final class LinePieces {

    private static final double FIELD = 120;

    private final Fields<Piece> fields = new Fields<>(FIELD);
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
        fields.add(piece.a(), piece.b(), piece);
    }

    /** How many pieces of other lines than those with some ids run through a rectangle. */
    int cutting(Rect rect, Set<String> own) {
        return fields.near(rect, piece -> !own.contains(piece.line()) && rect.cutBy(piece.a(), piece.b())).size();
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
}
