package roundtable.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import roundtable.book.Relation;

/** Finds a place on its own line for each line's text, away from boxes, other texts and, if it can, other lines. */
final class LineLabels {

    private static final double SIZE = 8;
    private static final double PAD = 2.5;
    private static final double[] WIDTHS = {110, 74, 52};
    private static final double[] ALONG = {0.5, 0.38, 0.62, 0.26, 0.74, 0.14, 0.86};
    /** On the line, and where there is no room, beside it. */
    private static final int[] ASIDE = {0, -1, 1};
    private static final double BESIDE = 40;
    private static final double BOX = 1e6;
    private static final double TEXT = 1e5;
    /** Beyond the lanes the drawing would have to grow for the text. */
    private static final double OUTSIDE = 300;
    /** A text that several lines share has to stand well; otherwise each says it by itself. */
    private static final double SHARED = 75;
    private static final double LINE = 25;
    private static final double HEAD = 18;
    private static final double HEAD_SIZE = 6;
    private static final double CORNER = 12;
    private static final double UPRIGHT = 6;

    private final List<Line> lines;
    private final List<Rect> boxes;
    private final Rect sheet;
    private final List<Rect> texts;
    private final List<Rect> heads;
    private final Wrapping wrapping;
    private final LinePieces pieces;

    private record Place(Rect rect, List<String> wrapped, double cost) {

        private Place dearer(double by) {
            return new Place(rect, wrapped, cost + by);
        }
    }

    /**
     * Labels of lines.
     *
     * @param boxes on the drawing, and other places where no text may be
     * @param sheet where texts should stay
     */
    LineLabels(List<Line> lines, List<Rect> boxes, Rect sheet, TextWidth widths) {
        this.lines = lines;
        this.boxes = boxes;
        this.sheet = sheet;
        this.texts = new ArrayList<>();
        this.heads = lines.stream().flatMap(line -> Stream.of(line.points().getFirst(), line.points().getLast()))
                .map(end -> new Rect(end.x(), end.y(), 0, 0).grown(HEAD_SIZE)).toList();
        this.pieces = new LinePieces(lines);
        this.wrapping = new Wrapping(widths);
    }

    /** What relations say, by their ids. */
    static Map<String, String> texts(List<Relation> relations) {
        return relations.stream().filter(r -> r.label() != null && !r.label().isBlank())
                .collect(Collectors.toMap(Relation::id, Relation::label));
    }

    /**
     * The labels of those lines that say something; those with the least room choose first. What several lines say
     * that run together is said once, where they do.
     */
    List<Label> of(Map<String, String> text) {
        List<Label> labels = new ArrayList<>();
        Map<String, Line> silent = new LinkedHashMap<>();
        lines.stream().filter(line -> text.containsKey(line.id()))
                .sorted(Comparator.comparingDouble(LineLabels::longest).thenComparing(Line::id))
                .forEach(line -> silent.put(line.id(), line));
        for (Stems.Stem stem : Stems.of(lines)) {
            String said = text.get(stem.lines().iterator().next());
            if (silent.keySet().containsAll(stem.lines())
                    && stem.lines().stream().allMatch(line -> text.get(line).equals(said))) {
                Line line = silent.get(stem.lines().stream().min(Comparator.naturalOrder()).orElseThrow());
                Place place = best(List.of(stem.a(), stem.b()), stem.lines(), said);
                if (place.cost() < SHARED) {
                    labels.add(label(line, said, place));
                    silent.keySet().removeAll(stem.lines());
                }
            }
        }
        silent.values().forEach(line -> {
            String said = text.get(line.id());
            labels.add(label(line, said, best(line.points(), Set.of(line.id()), said)));
        });
        return labels;
    }

    private static double longest(Line line) {
        double longest = 0;
        for (int i = 0; i + 1 < line.points().size(); i++) {
            longest = Math.max(longest, line.points().get(i).distance(line.points().get(i + 1)));
        }
        return longest;
    }

    private Label label(Line line, String text, Place place) {
        Rect rect = place.rect();
        texts.add(rect);
        return new Label(line.id(), Label.Role.LINE, text, place.wrapped(), SIZE, false, Colours.shade(line.colour(), 0.25),
                rect.x(), rect.y(), rect.w(), rect.h());
    }

    /** The best place along a way that some lines take. */
    private Place best(List<Point> way, Set<String> own, String text) {
        Place best = null;
        for (double width : WIDTHS) {
            List<String> wrapped = wrapping.lines(text, SIZE, false, width);
            double w = wrapping.widest(wrapped, SIZE, false) + 2 * PAD;
            double h = wrapped.size() * SIZE * Label.LINE_HEIGHT + 1;
            for (int i = 0; i + 1 < way.size(); i++) {
                for (double along : ALONG) {
                    for (int aside : ASIDE) {
                        double limit = best == null ? Double.MAX_VALUE : best.cost() - 1e-9;
                        Place place = place(way.get(i), way.get(i + 1), along, aside, wrapped, w, h, limit);
                        if (place.cost() < limit) {
                            Place crossed = place.dearer(LINE * crossings(own, place.rect()));
                            best = best == null || crossed.cost() < best.cost() - 1e-9 ? crossed : best;
                        }
                    }
                }
            }
            if (best.cost() < LINE) {
                break;
            }
        }
        return best;
    }

    /** What a place costs; counted only as far as a limit, because with hundreds of lines nearly all places are worse. */
    private Place place(Point a, Point b, double along, int aside, List<String> wrapped, double w, double h,
            double limit) {
        boolean upright = Math.abs(a.x() - b.x()) < Math.abs(a.y() - b.y());
        Rect rect = new Rect(a.x() + (b.x() - a.x()) * along + (upright ? aside * (w / 2 + 1) : 0) - w / 2,
                a.y() + (b.y() - a.y()) * along + (upright ? 0 : aside * (h / 2 + 1)) - h / 2, w, h);
        double cost = Math.abs(along - 0.5) * 4 + (wrapped.size() - 1) + Math.abs(aside) * BESIDE;
        double room = upright ? Math.abs(a.y() - b.y()) - h : Math.abs(a.x() - b.x()) - w;
        cost += (room < 14 ? CORNER + (14 - room) / 4 : 0) + (upright ? UPRIGHT : 0);
        cost += sheet.contains(rect) ? 0 : OUTSIDE;
        cost = overlapping(cost, limit, boxes, BOX, rect);
        cost = overlapping(cost, limit, texts, TEXT, rect);
        return new Place(rect, wrapped, overlapping(cost, limit, heads, HEAD, rect));
    }

    /** A cost and what each overlap adds to it, or anything above the limit. */
    private static double overlapping(double before, double limit, List<Rect> others, double each, Rect rect) {
        Rect grown = rect.grown(1);
        double cost = before;
        for (int i = 0; i < others.size() && cost < limit; i++) {
            cost += others.get(i).overlaps(grown) ? each : 0;
        }
        return cost;
    }

    private int crossings(Set<String> own, Rect rect) {
        return lines.size() > Routes.FOLLOWED ? 0 : pieces.cutting(rect, own);
    }
}
