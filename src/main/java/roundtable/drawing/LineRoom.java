package roundtable.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import roundtable.book.Relation;
import roundtable.book.RelationKind;

/** Moves cards apart just where the lines between them would lie too close. */
final class LineRoom {

    private static final int ROUNDS = 2;
    /** On larger charts the usual distances must do. */
    private static final int MOST = 250;
    private static final int STRETCHED = 3;
    private static final double STRETCH = 1.12;
    private static final double TEXT_GAP = 22;
    /** A text that is longer than this is broken into lines. */
    private static final double NARROW = 56;

    private final List<Card> cards;
    private final List<Relation> relations;
    private final TextWidth widths;

    LineRoom(List<Card> cards, List<Relation> relations, TextWidth widths) {
        this.widths = widths;
        this.cards = cards;
        this.relations = relations;
    }

    /** The same arrangement with wider channels where they are needed. */
    Map<String, Point> widened(Map<String, Point> tight) {
        Map<String, Point> places = new HashMap<>(tight);
        for (int round = 0; round < ROUNDS && relations.size() <= MOST; round++) {
            Map<String, Rect> boxes = boxes(places);
            Routes routes = new Routes(boxes);
            Map<String, List<Point>> ways = routes.rectangular(relations);
            List<Tracks.Squeeze> squeezes = new ArrayList<>(routes.squeezes());
            squeezes.addAll(texts(ways, List.copyOf(boxes.values())));
            if (squeezes.isEmpty()) {
                break;
            }
            places.putAll(moved(places, cuts(squeezes, 0), cuts(squeezes, 1)));
        }
        return places;
    }

    /** The same free network, but larger where that makes room for texts of lines that would lie on something. */
    Map<String, Point> stretched(Map<String, Point> tight) {
        Map<String, Point> best = tight;
        int cramped = relations.size() <= MOST ? cramped(tight) : 0;
        for (int round = 1; round <= STRETCHED && cramped > 0; round++) {
            double by = Math.pow(STRETCH, round);
            Map<String, Point> wider = new HashMap<>(tight);
            wider.replaceAll((id, place) -> new Point(place.x() * by, place.y() * by));
            int now = cramped(wider);
            best = now < cramped ? wider : best;
            cramped = Math.min(now, cramped);
        }
        return best;
    }

    private int cramped(Map<String, Point> places) {
        Map<String, Rect> boxes = boxes(places);
        LineLabels labels = new LineLabels(lines(new Routes(boxes).straight(relations)), List.copyOf(boxes.values()),
                Rect.EVERYWHERE, widths);
        return labels.cramped(labels.placed(LineLabels.texts(relations)));
    }

    /** How often the lines of an organisation chart cross each other. */
    int crossings(Map<String, Point> places) {
        return new LinePieces(lines(new Routes(boxes(places)).rectangular(relations))).crossings();
    }

    private Map<String, Rect> boxes(Map<String, Point> places) {
        Map<String, Rect> boxes = new LinkedHashMap<>();
        cards.forEach(card -> boxes.put(card.id(), Arrangement.rect(card, places.get(card.id()))));
        return boxes;
    }

    private List<Line> lines(Map<String, List<Point>> ways) {
        return relations.stream().map(r -> new Line(r.id(), r.source(), r.target(), "", ways.get(r.id()), Colours.NONE,
                RelationKind.Dash.SOLID, 1, false, false, false, r.confidentiality())).toList();
    }

    /** Where a line's text finds no place that is free of boxes: beside the longest piece of the line there is to be one. */
    private List<Tracks.Squeeze> texts(Map<String, List<Point>> ways, List<Rect> boxes) {
        List<Line> lines = lines(ways);
        Map<String, Line> byId = lines.stream().collect(Collectors.toMap(Line::id, line -> line));
        return new LineLabels(lines, boxes, Rect.EVERYWHERE, widths).placed(LineLabels.texts(relations)).stream()
                .filter(label -> boxes.stream().anyMatch(Rect.of(label)::overlaps) || LineLabels.hides(label, byId.get(label.of())))
                .map(label -> room(byId.get(label.of()), label)).toList();
    }

    private static Tracks.Squeeze room(Line line, Label label) {
        Point a = line.points().getFirst();
        Point b = line.points().get(1);
        for (int i = 1; i + 1 < line.points().size(); i++) {
            boolean longer = line.points().get(i).distance(line.points().get(i + 1)) > a.distance(b);
            b = longer ? line.points().get(i + 1) : b;
            a = longer ? line.points().get(i) : a;
        }
        boolean upright = Math.abs(a.x() - b.x()) < Math.abs(a.y() - b.y());
        double from = upright ? Math.min(a.y(), b.y()) : Math.min(a.x(), b.x());
        double room = upright ? label.h() : Math.min(label.w(), NARROW);
        return new Tracks.Squeeze(upright ? 1 : 0, from, from + a.distance(b), Math.max(8, room + TEXT_GAP - a.distance(b)));
    }

    /** One cut for channels that lie above or beside each other, as wide as the one that lacks most. */
    private static List<Tracks.Squeeze> cuts(List<Tracks.Squeeze> squeezes, int axis) {
        List<Tracks.Squeeze> cuts = new ArrayList<>();
        squeezes.stream().filter(squeeze -> squeeze.axis() == axis)
                .sorted(Comparator.comparingDouble(Tracks.Squeeze::middle)).forEach(squeeze -> {
                    Tracks.Squeeze last = cuts.isEmpty() ? null : cuts.getLast();
                    if (last == null || squeeze.middle() > last.middle() + RouteGrid.CLEAR * 2) {
                        cuts.add(squeeze);
                    } else if (squeeze.lacking() > last.lacking()) {
                        cuts.set(cuts.size() - 1, squeeze);
                    }
                });
        return cuts;
    }

    private Map<String, Point> moved(Map<String, Point> places, List<Tracks.Squeeze> across, List<Tracks.Squeeze> down) {
        Map<String, Point> moved = new HashMap<>();
        places.forEach((id, place) -> moved.put(id, place.moved(by(across, place.x()), by(down, place.y()))));
        return moved;
    }

    private static double by(List<Tracks.Squeeze> cuts, double where) {
        return cuts.stream().filter(cut -> where >= cut.middle()).mapToDouble(cut -> Math.ceil(cut.lacking())).sum();
    }
}
