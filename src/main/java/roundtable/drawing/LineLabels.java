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
    private static final double STEP = 7;
    private static final int MOST_TRIES = 41;
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
    /** A text over which so many lines would run becomes a number. */
    private static final int RUN_OVER = 3;

    private final List<Line> lines;
    private final Rects boxes;
    private final Rect sheet;
    /** Where the texts stand that have a place, in their order and by their places. */
    private final List<Place> texts;
    private final Rects standing = new Rects();
    private final Rects heads;
    private final Wrapping wrapping;
    private final LinePieces pieces;
    private final Map<String, LegendEntry> numbers = new LinkedHashMap<>();

    /** A place for a text, what it costs, and how many other lines run over it. */
    private record Place(Rect rect, List<String> wrapped, double cost, int crossed) {

        private Place crossed(int times) {
            return new Place(rect, wrapped, cost + LINE * times, times);
        }
    }

    /** A text, or the number that stands for one: that is as small as its letters, so that several find room side by side. */
    private record Said(String text, boolean number) {

        private double pad() {
            return number ? 0.2 : PAD;
        }

        private double height(int rows) {
            return number ? SIZE * 1.1 : rows * SIZE * Label.LINE_HEIGHT + 1;
        }

        private double step() {
            return number ? STEP / 2 : STEP;
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
                if (inTheWay(at) || texts.get(at).crossed() >= RUN_OVER) {
                    Line line = byId.get(labels.get(at).of());
                    takeAway(at);
                    labels.set(at, label(line, new Said(number(text.get(line.id()), line), true), at));
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
                Place place = best(List.of(stem.a(), stem.b()), stem.lines(), new Said(said, false));
                if (place.cost() < SHARED) {
                    labels.add(label(line, said, place, labels.size()));
                    silent.keySet().removeAll(stem.lines());
                }
            }
        }
        silent.values().forEach(line -> labels.add(label(line, new Said(text.get(line.id()), false), labels.size())));
        mend(labels, silent, text);
        return labels;
    }

    private Label label(Line line, Said said, int at) {
        return label(line, said.text(), best(line.points(), Set.of(line.id()), said), at);
    }

    private Label label(Line line, String text, Place place, int at) {
        Rect rect = place.rect();
        texts.add(at, place);
        standing.add(rect);
        return new Label(line.id(), Label.Role.LINE, text, place.wrapped(), SIZE, false, Colours.shade(line.colour(), 0.25),
                rect.x(), rect.y(), rect.w(), rect.h());
    }

    private void takeAway(int at) {
        standing.remove(texts.remove(at).rect());
    }

    /** Texts that came late and found no room try again, and so do those in their way, now that all others stand. */
    private void mend(List<Label> labels, Map<String, Line> silent, Map<String, String> text) {
        for (int round = 0; round < MENDED; round++) {
            boolean moved = false;
            for (int at = 0; at < labels.size(); at++) {
                Label label = labels.get(at);
                if (silent.containsKey(label.of()) && inTheWay(at)) {
                    takeAway(at);
                    labels.set(at, label(silent.get(label.of()), new Said(text.get(label.of()), false), at));
                    moved |= !labels.get(at).equals(label);
                }
            }
            if (!moved) {
                break;
            }
        }
    }

    private boolean inTheWay(int at) {
        Rect rect = texts.get(at).rect().grown(1);
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

    /** The best place along a way that some lines take. */
    private Place best(List<Point> way, Set<String> own, Said said) {
        Place best = null;
        double word = wrapping.widestPart(said.text(), SIZE, false);
        for (double width : WIDTHS) {
            if (best != null && width < word) {
                break;
            }
            List<String> wrapped = wrapping.lines(said.text(), SIZE, false, width);
            double w = wrapping.widest(wrapped, SIZE, false) + 2 * said.pad();
            double h = said.height(wrapped.size());
            for (int i = 0; i + 1 < way.size(); i++) {
                Point a = way.get(i);
                Point b = way.get(i + 1);
                for (double along : along(a.distance(b), said.step())) {
                    for (int aside : ASIDE) {
                        double limit = best == null ? Double.MAX_VALUE : best.cost() - 1e-9;
                        Place place = place(a, b, along, aside, wrapped, w, h, limit);
                        if (place.cost() < limit) {
                            Place crossed = place.crossed(pieces.cutting(place.rect(), own));
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
    private static double[] along(double length, double step) {
        int each = (int) Math.clamp(length / step, 1, MOST_TRIES / 2);
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
        return new Place(rect, wrapped, overlapping(cost, limit, heads, HEAD, rect.grown(1)), 0);
    }

    /** A cost and what each overlap adds to it, or anything above the limit. */
    private static double overlapping(double before, double limit, Rects others, double each, Rect rect) {
        return before >= limit ? before
                : before + each * others.overlapping(rect, (int) Math.min(Integer.MAX_VALUE, (limit - before) / each + 2));
    }
}
