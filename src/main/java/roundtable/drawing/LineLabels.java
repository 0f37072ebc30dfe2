package roundtable.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import roundtable.book.Relation;

/** Finds a place on its own line for each line's text, away from boxes, other texts and, if it can, other lines. */
final class LineLabels {

    private static final double SIZE = 8;
    private static final double PAD = 2.5;
    private static final double[] WIDTHS = {110, 74, 52, 40};
    /** Distance of two places that are tried along a line, and how many are tried on a piece of it at most. */
    private static final double STEP = 14;
    private static final int MOST_TRIES = 15;
    /** On the line, and where there is no room, beside it. */
    private static final int[] ASIDE = {0, -1, 1};
    private static final double BESIDE = 40;
    private static final double BOX = 1e6;
    private static final double TEXT = 1e5;
    private static final double CLOSE = 30;
    /** Beyond the lanes the drawing would have to grow for the text. */
    private static final double OUTSIDE = 300;
    /** A text that several lines share has to stand well; otherwise each says it by itself. */
    private static final double SHARED = 75;
    private static final double LINE = 25;
    private static final double HEAD = 18;
    private static final double HEAD_SIZE = 6;
    private static final double CORNER = 12;
    private static final double UPRIGHT = 6;
    private static final int MENDED = 4;
    /** So much of a line should be seen beside what it says: its head and its dash. */
    private static final double SEEN = 18;

    private final List<Line> lines;
    private final Rects boxes;
    private final Rect sheet;
    /** Where the texts stand that have a place, in their order and by their places. */
    private final List<Rect> texts;
    private final Rects standing = new Rects();
    private final Rects heads;
    private final Wrapping wrapping;
    private final LinePieces pieces;
    private final Map<String, LegendEntry> numbers = new LinkedHashMap<>();

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
        this.boxes = new Rects(boxes);
        this.sheet = sheet;
        this.texts = new ArrayList<>();
        this.heads = new Rects(lines.stream().flatMap(line -> Stream.of(line.points().getFirst(), line.points().getLast()))
                .map(end -> new Rect(end.x(), end.y(), 0, 0).grown(HEAD_SIZE)).toList());
        this.pieces = new LinePieces(lines.size() > Routes.FOLLOWED ? List.of() : lines);
        this.wrapping = new Wrapping(widths);
    }

    /** What relations say, by their ids. */
    static Map<String, String> texts(List<Relation> relations) {
        return relations.stream().filter(r -> r.label() != null && !r.label().isBlank())
                .collect(Collectors.toMap(Relation::id, Relation::label));
    }

    /** The labels of lines, with numbers that the legend explains where there is no room at all for what a line says. */
    List<Label> of(Map<String, String> text) {
        List<Label> labels = placed(text);
        Map<String, Line> byId = lines.stream().collect(Collectors.toMap(Line::id, line -> line));
        for (int round = 0; round < MENDED; round++) {
            for (int at = 0; at < labels.size(); at++) {
                if (inTheWay(at)) {
                    Label label = labels.get(at);
                    standing.remove(texts.remove(at));
                    labels.set(at, label(byId.get(label.of()), number(text.get(label.of()), byId.get(label.of())), at));
                }
            }
        }
        return labels;
    }

    private String number(String said, Line line) {
        numbers.computeIfAbsent(said, key -> new LegendEntry(LegendEntry.Mark.TEXT,
                (numbers.size() + 1) + "  " + said, line.colour(), line.dash(), line.width()));
        return String.valueOf(List.copyOf(numbers.keySet()).indexOf(said) + 1);
    }

    /** What the numbers of the last labels stand for. */
    List<LegendEntry> numbers() {
        return List.copyOf(numbers.values());
    }

    /** How many of the last labels lie on a box or another text, or leave nothing of their line to see. */
    int cramped(List<Label> labels) {
        Map<String, Line> byId = lines.stream().collect(Collectors.toMap(Line::id, line -> line));
        return (int) IntStream.range(0, texts.size()).filter(this::inTheWay).count()
                + (int) labels.stream().filter(label -> hides(label, byId.get(label.of()))).count();
    }

    /** Whether so little of a line can be seen beside its text that nobody knows where it goes. */
    static boolean hides(Label label, Line line) {
        Rect rect = Rect.of(label);
        double seen = 0;
        for (int i = 0; i + 1 < line.points().size(); i++) {
            Point a = line.points().get(i);
            Point b = line.points().get(i + 1);
            seen += rect.cutBy(a, b) ? Math.max(0, Math.max(Math.abs(a.x() - b.x()) - rect.w(), Math.abs(a.y() - b.y()) - rect.h()))
                    : a.distance(b);
        }
        return seen < SEEN;
    }

    /**
     * The labels of those lines that say something; those with the least room choose first. What several lines say
     * that run together is said once, where they do.
     */
    List<Label> placed(Map<String, String> text) {
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
                    texts.add(place.rect());
                    standing.add(place.rect());
                    labels.add(label(line, said, place));
                    silent.keySet().removeAll(stem.lines());
                }
            }
        }
        silent.values().forEach(line -> labels.add(label(line, text.get(line.id()), labels.size())));
        mend(labels, silent, text);
        return labels;
    }

    private Label label(Line line, String text, int at) {
        Place place = best(line.points(), Set.of(line.id()), text);
        texts.add(at, place.rect());
        standing.add(place.rect());
        return label(line, text, place);
    }

    /** Texts that came late and found no room try again, and so do those in their way, now that all others stand. */
    private void mend(List<Label> labels, Map<String, Line> silent, Map<String, String> text) {
        for (int round = 0; round < MENDED; round++) {
            boolean moved = false;
            for (int at = 0; at < labels.size(); at++) {
                Label label = labels.get(at);
                if (silent.containsKey(label.of()) && inTheWay(at)) {
                    standing.remove(texts.remove(at));
                    labels.set(at, label(silent.get(label.of()), text.get(label.of()), at));
                    moved |= !labels.get(at).equals(label);
                }
            }
            if (!moved) {
                break;
            }
        }
    }

    private boolean inTheWay(int at) {
        Rect rect = texts.get(at).grown(1);
        // Among the texts it finds itself too.
        return !boxes.isFree(rect) || standing.overlapping(rect, 2) > 1;
    }

    private static double longest(Line line) {
        double longest = 0;
        for (int i = 0; i + 1 < line.points().size(); i++) {
            longest = Math.max(longest, line.points().get(i).distance(line.points().get(i + 1)));
        }
        return longest;
    }

    private static Label label(Line line, String text, Place place) {
        Rect rect = place.rect();
        return new Label(line.id(), Label.Role.LINE, text, place.wrapped(), SIZE, false, Colours.shade(line.colour(), 0.25),
                rect.x(), rect.y(), rect.w(), rect.h());
    }

    /** The best place along a way that some lines take. */
    private Place best(List<Point> way, Set<String> own, String text) {
        Place best = null;
        double word = wrapping.widestPart(text, SIZE, false);
        for (double width : WIDTHS) {
            if (best != null && width < word) {
                break;
            }
            List<String> wrapped = wrapping.lines(text, SIZE, false, width);
            double w = wrapping.widest(wrapped, SIZE, false) + 2 * PAD;
            double h = wrapped.size() * SIZE * Label.LINE_HEIGHT + 1;
            for (int i = 0; i + 1 < way.size(); i++) {
                Point a = way.get(i);
                Point b = way.get(i + 1);
                for (double along : along(a.distance(b))) {
                    for (int aside : ASIDE) {
                        double limit = best == null ? Double.MAX_VALUE : best.cost() - 1e-9;
                        Place place = place(a, b, along, aside, wrapped, w, h, limit);
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

    /** Parts of a piece of way at which a text is tried, the middle first. */
    private static double[] along(double length) {
        int each = (int) Math.clamp(length / STEP, 1, MOST_TRIES / 2);
        double[] along = new double[2 * each + 1];
        along[0] = 0.5;
        for (int i = 1; i <= each; i++) {
            along[2 * i - 1] = 0.5 - 0.42 * i / each;
            along[2 * i] = 0.5 + 0.42 * i / each;
        }
        return along;
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
        cost = overlapping(cost, limit, boxes, BOX, rect.grown(1));
        cost = overlapping(cost, limit, standing, TEXT, rect.grown(1));
        cost = overlapping(cost, limit, standing, CLOSE, rect.grown(4));
        return new Place(rect, wrapped, overlapping(cost, limit, heads, HEAD, rect.grown(1)));
    }

    /** A cost and what each overlap adds to it, or anything above the limit. */
    private static double overlapping(double before, double limit, Rects others, double each, Rect rect) {
        return before >= limit ? before
                : before + each * others.overlapping(rect, (int) Math.min(Integer.MAX_VALUE, (limit - before) / each + 2));
    }

    private int crossings(Set<String> own, Rect rect) {
        return pieces.cutting(rect, own);
    }
}
