package roundtable.drawing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import roundtable.book.Book;
import roundtable.book.Chart;
import roundtable.book.Relation;
import roundtable.book.Rows;
import roundtable.rules.Names;

/** A chart of a book as a drawing: which boxes it shows, how large they are, where they stand and how the lines run. */
public final class ChartDrawing {

    static final double MARGIN = 4;
    private static final double EMPTY = 200;

    private final Arrangement arrangement;
    private final TextWidth widths;
    private final List<Box> boxes = new ArrayList<>();
    private final List<Label> labels = new ArrayList<>();
    private final Map<String, Rect> obstacles = new LinkedHashMap<>();

    private ChartDrawing(Arrangement arrangement, TextWidth widths) {
        this.arrangement = arrangement;
        this.widths = widths;
    }

    /**
     * The drawing of a chart as the book is on the day of the names (today where they have none). Boxes without a
     * stored place stand where there is room near those they belong to.
     */
    public static Drawing of(Book book, Chart chart, Names names, TextWidth widths) {
        return new ChartDrawing(Arrangement.of(book, chart, names, widths), widths).drawing(book, chart, names);
    }

    /** The relations whose chosen way runs through a box that is not theirs. */
    static List<String> crossed(Book book, Chart chart, Names names, TextWidth widths) {
        ChartDrawing drawn = new ChartDrawing(Arrangement.of(book, chart, names, widths), widths);
        drawn.standAll();
        List<Relation> relations = drawn.arrangement.content().relations();
        Map<String, List<Point>> ways = drawn.byHand(book, relations);
        return relations.stream().filter(r -> ways.containsKey(r.id()) && drawn.obstacles.entrySet().stream().anyMatch(box ->
                !box.getKey().equals(r.source()) && !box.getKey().equals(r.target()) && BentLine.cuts(ways.get(r.id()), box.getValue())))
                .map(Relation::id).toList();
    }

    private Drawing drawing(Book book, Chart chart, Names names) {
        standAll();
        List<Line> lines = lines(book, names);
        Rect bounds = bounds(lines);
        List<Lane> lanes = new Lanes(arrangement.groups(), obstacles, bounds, widths).all();
        LineLabels said = lineLabels(lines, lanes, bounds);
        labels.addAll(said(book, said));
        Rect all = whole(bounds, lanes).grown(MARGIN);
        return new Drawing(chart.title() == null ? chart.name() : chart.title(), chart.note(), arrangement.content().part(),
                chart.kind(),
                all.w(), all.h(), all.x(), all.y(),
                lanes.stream().map(lane -> lane.moved(-all.x(), -all.y())).toList(),
                boxes.stream().map(box -> box.moved(-all.x(), -all.y())).toList(),
                lines.stream().map(line -> line.moved(-all.x(), -all.y())).toList(),
                labels.stream().map(label -> label.moved(-all.x(), -all.y())).toList(),
                Stream.concat(Legend.of(book, arrangement.content(), arrangement.looks(), names, widths).stream(),
                        said.numbers().stream().filter(entry -> labels.stream().anyMatch(label -> label.role() == Label.Role.LINE
                                && entry.text().startsWith(label.text() + "  ")))).toList());
    }

    /**
     * Every card stands as large as its rules want it, or as there is room: a size that grows never covers another box,
     * and neither does a name that is longer than the place that somebody chose for its box.
     */
    private void standAll() {
        Map<String, Point> places = arrangement.asPlaced();
        Map<String, Card> standing = new GrownCards(arrangement.cards(), arrangement.groups(), places).standing();
        new CrowdedCards(arrangement.maker(), places, standing).relieve();
        standing.values().forEach(card -> stand(card, places.get(card.id())));
    }

    private void stand(Card card, Point place) {
        boxes.add(card.box().moved(place.x(), place.y()));
        card.seats().forEach(seat -> boxes.add(seat.moved(place.x(), place.y())));
        card.labels().forEach(label -> labels.add(label.moved(place.x(), place.y())));
        obstacles.put(card.id(), Arrangement.rect(card, place));
    }

    private List<Line> lines(Book book, Names names) {
        List<Relation> relations = arrangement.content().relations();
        Routes routes = new Routes(obstacles);
        Map<String, List<Point>> ways = arrangement.chart().kind() == Chart.Kind.NETWORK
                ? routes.straight(relations) : routes.rectangular(relations);
        Map<String, List<Point>> byHand = byHand(book, relations);
        return relations.stream().map(r -> Legend.line(book, r, names, byHand.getOrDefault(r.id(), ways.get(r.id())))).toList();
    }

    /** Ways that the user has chosen, by relation. The others run as if these did too, so that bending one moves no other. */
    private Map<String, List<Point>> byHand(Book book, List<Relation> relations) {
        Map<String, List<Point>> bends = new HashMap<>();
        Rows.bends(book, arrangement.chart().id()).forEach(bend -> bends.computeIfAbsent(bend.relation(), key -> new ArrayList<>())
                .add(new Point(bend.x(), bend.y())));
        Map<String, List<Point>> ways = new HashMap<>();
        relations.stream().filter(r -> bends.containsKey(r.id()) && !r.source().equals(r.target())).forEach(r -> {
            List<Point> way = BentLine.way(obstacles.get(r.source()), bends.get(r.id()), obstacles.get(r.target()),
                    arrangement.chart().kind());
            if (!way.isEmpty()) {
                ways.put(r.id(), way);
            }
        });
        return ways;
    }

    /** What lines say. Letters of a kind that find no room are left out: the line has its colour and dash besides. */
    private List<Label> said(Book book, LineLabels said) {
        Map<String, String> texts = LineLabels.texts(arrangement.content().relations());
        return said.of(texts).stream().filter(label -> saysMore(book, label.of()) || label.text().equals(texts.get(label.of()))
                && obstacles.values().stream().noneMatch(Rect.of(label)::overlaps)).toList();
    }

    private static boolean saysMore(Book book, String relation) {
        return book.find(Relation.class, relation).map(Relation::label).filter(label -> !label.isBlank()).isPresent();
    }

    private LineLabels lineLabels(List<Line> lines, List<Lane> lanes, Rect bounds) {
        List<Rect> taken = new ArrayList<>(obstacles.values());
        lanes.forEach(lane -> taken.add(Rect.of(lane.label())));
        boxes.forEach(box -> box.badges().forEach(badge -> taken.add(Rect.of(badge))));
        return new LineLabels(lines, taken, whole(bounds, lanes), widths);
    }

    private Rect bounds(List<Line> lines) {
        if (obstacles.isEmpty()) {
            return new Rect(0, 0, EMPTY, EMPTY / 2);
        }
        List<Point> points = lines.stream().flatMap(line -> line.points().stream()).toList();
        return hull(DoubleStream.concat(points.stream().mapToDouble(Point::x), obstacles.values().stream()
                        .flatMapToDouble(r -> DoubleStream.of(r.x(), r.right()))),
                DoubleStream.concat(points.stream().mapToDouble(Point::y), obstacles.values().stream()
                        .flatMapToDouble(r -> DoubleStream.of(r.y(), r.bottom()))));
    }

    /** Boxes, lines, lanes and all texts. */
    private Rect whole(Rect bounds, List<Lane> lanes) {
        List<Rect> parts = new ArrayList<>(List.of(bounds));
        lanes.forEach(lane -> parts.add(new Rect(lane.x(), lane.y(), lane.w(), lane.h())));
        labels.forEach(label -> parts.add(Rect.of(label)));
        boxes.forEach(box -> box.badges().forEach(badge -> parts.add(Rect.of(badge))));
        return hull(parts.stream().flatMapToDouble(r -> DoubleStream.of(r.x(), r.right())),
                parts.stream().flatMapToDouble(r -> DoubleStream.of(r.y(), r.bottom())));
    }

    private static Rect hull(DoubleStream xs, DoubleStream ys) {
        var x = xs.summaryStatistics();
        var y = ys.summaryStatistics();
        return new Rect(x.getMin(), y.getMin(), x.getMax() - x.getMin(), y.getMax() - y.getMin());
    }
}
