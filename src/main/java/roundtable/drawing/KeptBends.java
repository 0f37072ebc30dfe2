package roundtable.drawing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import roundtable.book.Bend;
import roundtable.book.Book;
import roundtable.book.Change;
import roundtable.book.Chart;
import roundtable.book.Nullable;
import roundtable.book.Placement;
import roundtable.book.Relation;
import roundtable.book.Rows;
import roundtable.rules.Names;

/**
 * What becomes of bends when a layout moves boxes: they go along with their line's boxes, unless one of these moved far
 * from the other or another box now stands on the line; then the line finds its way by itself.
 */
public final class KeptBends {

    /** How differently both boxes of a line may move, in points, so that its bends still fit. */
    private static final double FAR = 60;

    private final Book book;
    private final Chart chart;
    private final Map<String, Placement> moved;

    private KeptBends(Book book, Chart chart, List<Placement> places) {
        this.book = book;
        this.chart = chart;
        this.moved = places.stream().collect(Collectors.toMap(Placement::organisation, place -> place, (one, other) -> other));
    }

    /** The changes to bends that come with new places from a layout; none where no line of the chart has any. */
    public static List<Change> after(Book book, Chart chart, List<Placement> places, Names names, TextWidth widths) {
        List<Bend> bends = Rows.bends(book, chart.id());
        if (bends.isEmpty() || places.isEmpty()) {
            return List.of();
        }
        List<Change> changes = new KeptBends(book, chart, places).along(bends);
        Book then = book.with(places.stream().map(place -> new Change(book.get(Placement.class, place.id()), place)).toList())
                .with(changes);
        List<String> run = ChartDrawing.crossed(book, chart, names, widths);
        List<String> ill = ChartDrawing.crossed(then, chart, names, widths).stream().filter(id -> !run.contains(id)).toList();
        List<Change> all = new ArrayList<>(changes.stream().filter(change -> !ill.contains(((Bend) change.before()).relation())).toList());
        bends.stream().filter(bend -> ill.contains(bend.relation())).forEach(bend -> all.add(new Change(bend, null)));
        return all;
    }

    private List<Change> along(List<Bend> bends) {
        Map<String, List<Bend>> lines = bends.stream().collect(Collectors.groupingBy(Bend::relation, LinkedHashMap::new, Collectors.toList()));
        List<Change> changes = new ArrayList<>();
        lines.forEach((id, line) -> {
            Relation relation = book.get(Relation.class, id);
            Point from = by(relation.source());
            Point to = by(relation.target());
            boolean far = from == null || to == null || from.distance(to) > FAR;
            line.forEach(bend -> {
                Bend next = far ? null : bend.withX(bend.x() + Math.round((from.x() + to.x()) / 2))
                        .withY(bend.y() + Math.round((from.y() + to.y()) / 2));
                if (!bend.equals(next)) {
                    changes.add(new Change(bend, next));
                }
            });
        });
        return changes;
    }

    /** How far an organisation's box moves; null where it stood nowhere. */
    private @Nullable Point by(String organisation) {
        Placement to = moved.get(organisation);
        if (to == null) {
            return new Point(0, 0);
        }
        return Rows.placements(book, chart.id()).stream().filter(p -> p.organisation().equals(organisation) && p.x() != null && p.y() != null)
                .findFirst().map(p -> new Point(to.x() - p.x(), to.y() - p.y())).orElse(null);
    }
}
