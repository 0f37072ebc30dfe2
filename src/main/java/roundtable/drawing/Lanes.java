package roundtable.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Draws bands and columns where the boxes are: the border between two lanes runs where the fewest boxes are on the
 * wrong side of it, through the middle of the gap. Lanes whose boxes lie wildly mixed are not drawn at all.
 */
final class Lanes {

    static final double HEADER = 24;

    private static final double PAD = 9;
    private static final double INSET = 14;
    private static final double WIDEST = 90;
    private static final double SIZE = 8.5;
    private static final double SMALLEST = 8;
    private static final double SIDE = 8;
    private static final double STEP = 4;
    private static final double MIXED = 0.34;

    private final Groups groups;
    private final Map<String, Rect> boxes;
    private final Rect bounds;
    private final Wrapping wrapping;

    /**
     * Lanes behind boxes.
     *
     * @param boxes by organisation
     * @param bounds of all boxes and lines
     */
    Lanes(Groups groups, Map<String, Rect> boxes, Rect bounds, TextWidth widths) {
        this.groups = groups;
        this.boxes = boxes;
        this.bounds = bounds;
        this.wrapping = new Wrapping(widths);
    }

    /** Bands from the top, then columns from the left. */
    List<Lane> all() {
        if (boxes.isEmpty()) {
            return List.of();
        }
        List<Integer> columns = used(groups.column(), groups.columns().size());
        columns.sort(Comparator.comparingDouble(this::middle));
        double[] across = borders(columns, groups.column(), true);
        List<Integer> bands = used(groups.band(), groups.bands().size());
        double[] down = borders(bands, groups.band(), false);
        List<Lane> lanes = new ArrayList<>();
        double left = bounds.x() - PAD - (down.length > 0 ? gutter() : 0);
        double top = bounds.y() - PAD - (across.length > 0 ? HEADER : 0);
        for (int i = 0; i + 1 < down.length; i++) {
            // The topmost band starts below the headings of the columns.
            lanes.add(band(groups.bands().get(bands.get(i)), i, left, down[i], down[i + 1]));
        }
        for (int i = 0; i + 1 < across.length; i++) {
            lanes.add(column(groups.columns().get(columns.get(i)), across[i], across[i + 1], top));
        }
        return lanes;
    }

    /** Wide enough that no level's name is broken between letters. */
    private double gutter() {
        return INSET + Math.min(WIDEST, groups.bands().stream()
                .mapToDouble(group -> wrapping.widestPart(group.name(), SIZE, true)).max().orElse(0) + 1);
    }

    private Lane band(Groups.Group group, int index, double left, double top, double bottom) {
        double w = gutter() - INSET;
        List<String> lines = wrapping.lines(group.name(), SIZE, true, w);
        Label label = new Label(group.name(), Label.Role.LANE, group.name(), lines, SIZE, true, Colours.QUIET_TEXT,
                left + 10, top + 12, wrapping.widest(lines, SIZE, true), lines.size() * SIZE * Label.LINE_HEIGHT);
        return new Lane(group.name(), group.key(), Lane.Direction.BAND, left, top, bounds.right() + PAD - left, bottom - top,
                index % 2 == 0 ? Colours.BAND : Colours.BAND_TOO, label);
    }

    private Lane column(Groups.Group group, double left, double right, double top) {
        double w = right - left - 2 * SIDE;
        double size = SIZE;
        List<String> lines = wrapping.lines(group.name(), size, true, w);
        while (lines.size() > 2 && size > SMALLEST) {
            size -= 0.5;
            lines = wrapping.lines(group.name(), size, true, w);
        }
        double h = lines.size() * size * Label.LINE_HEIGHT;
        Label label = new Label(group.name(), Label.Role.LANE, group.name(), lines, size, true, Colours.TEXT,
                left + SIDE, top + Math.max(0, (HEADER - 6 - h) / 2), wrapping.widest(lines, size, true), h);
        return new Lane(group.name(), group.key(), Lane.Direction.COLUMN, left, top, right - left, bounds.bottom() + PAD - top,
                group.colour(), label);
    }

    private List<Integer> used(Map<String, Integer> lane, int count) {
        return new ArrayList<>(IntStream.range(0, count)
                .filter(i -> boxes.keySet().stream().anyMatch(id -> Integer.valueOf(i).equals(lane.get(id)))).boxed().toList());
    }

    private double middle(int column) {
        double[] centres = boxes.entrySet().stream().filter(e -> groups.column().get(e.getKey()) == column)
                .mapToDouble(e -> e.getValue().centre().x()).sorted().toArray();
        return centres[centres.length / 2];
    }

    /** Edges of lanes in their order, one more than lanes; none where boxes lie mixed or there are no lanes. */
    private double[] borders(List<Integer> order, Map<String, Integer> lane, boolean across) {
        if (order.isEmpty()) {
            return new double[0];
        }
        double[] borders = new double[order.size() + 1];
        borders[0] = (across ? bounds.x() : bounds.y()) - PAD;
        borders[order.size()] = (across ? bounds.right() : bounds.bottom()) + PAD;
        int wrong = 0;
        for (int i = 1; i < order.size(); i++) {
            List<Integer> before = order.subList(0, i);
            List<Rect> first = boxes.entrySet().stream().filter(e -> before.contains(lane.get(e.getKey())))
                    .map(Map.Entry::getValue).toList();
            List<Rect> second = boxes.entrySet().stream().filter(e -> !before.contains(lane.get(e.getKey())))
                    .map(Map.Entry::getValue).toList();
            borders[i] = border(first, second, across, borders[i - 1] + least(order.get(i - 1), across));
            wrong += wrong(first, second, borders[i], across);
        }
        borders[order.size()] = Math.max(borders[order.size()], borders[order.size() - 1] + least(order.getLast(), across));
        return wrong > MIXED * boxes.size() ? new double[0] : borders;
    }

    /** How wide or high a lane is at least, so that its name stands whole in it. */
    private double least(int lane, boolean across) {
        String name = (across ? groups.columns() : groups.bands()).get(lane).name();
        if (!across) {
            return wrapping.lines(name, SIZE, true, gutter() - INSET).size() * SIZE * Label.LINE_HEIGHT + INSET;
        }
        double width = wrapping.widestPart(name, SIZE, true) + 1;
        while (wrapping.lines(name, SMALLEST, true, width).size() > 2) {
            width += STEP;
        }
        return width + 2 * SIDE;
    }

    private static double border(List<Rect> first, List<Rect> second, boolean across, double least) {
        double[] edges = DoubleStream.concat(first.stream().mapToDouble(r -> end(r, across)),
                second.stream().mapToDouble(r -> start(r, across))).sorted().toArray();
        double best = least;
        double score = Double.MAX_VALUE;
        for (int i = 0; i + 1 < edges.length; i++) {
            double middle = (edges[i] + edges[i + 1]) / 2;
            // Among equally good gaps the widest.
            double now = wrong(first, second, middle, across) - Math.min(0.9, (edges[i + 1] - edges[i]) / 1000);
            if (now < score && middle >= least) {
                score = now;
                best = middle;
            }
        }
        return best;
    }

    private static int wrong(List<Rect> first, List<Rect> second, double border, boolean across) {
        return (int) (first.stream().filter(r -> end(r, across) > border).count()
                + second.stream().filter(r -> start(r, across) < border).count());
    }

    private static double start(Rect rect, boolean across) {
        return across ? rect.x() : rect.y();
    }

    private static double end(Rect rect, boolean across) {
        return across ? rect.right() : rect.bottom();
    }
}
