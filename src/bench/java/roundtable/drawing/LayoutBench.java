package roundtable.drawing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import roundtable.book.Book;
import roundtable.book.Change;
import roundtable.book.Chart;
import roundtable.book.Confidentiality;
import roundtable.book.Direction;
import roundtable.book.Level;
import roundtable.book.OrganisationBuilder;
import roundtable.book.Placement;
import roundtable.book.Relation;
import roundtable.book.RelationKind;
import roundtable.book.Row;
import roundtable.book.Sector;
import roundtable.rules.Names;
import roundtable.words.Words;

/**
 * How long charts take to lay out and to draw, how often their lines cross and how large they are, beside Graphviz and ELK on
 * the same graphs in the same run; and what happens to a chart that people know when organisations join.
 */
public final class LayoutBench {

    private static final int RUNS = 3;
    private static final int[] SIZES = {30, 100, 300, 1000};
    private static final FontWidths FONTS = new FontWidths();

    private LayoutBench() {
    }

    /** Prints two tables; times are medians in milliseconds, without Graphviz its rows are left out. */
    public static void main(String[] args) throws Exception {
        System.out.println("| chart | organisations | lines | by | ms | crossings | lines through boxes | boxes that overlap | width x height in points |");
        System.out.println("|---|---|---|---|---|---|---|---|---|");
        for (Chart.Kind kind : Chart.Kind.values()) {
            for (int size : SIZES) {
                rows(kind, size);
            }
        }
        System.out.println();
        System.out.println("| chart | organisations | joining | moved, median in points | moved, most | order from left to right changed, pairs |");
        System.out.println("|---|---|---|---|---|---|");
        for (Chart.Kind kind : Chart.Kind.values()) {
            for (int size : new int[] {30, 100}) {
                for (int joining : new int[] {1, 5, 20}) {
                    joined(kind, size, joining);
                }
            }
        }
    }

    private static void rows(Chart.Kind kind, int size) throws Exception {
        Book book = city(size, kind);
        Chart chart = book.all(Chart.class).getFirst();
        Names names = names(book);
        Drawing drawing = ChartDrawing.of(book, chart, names, FONTS);
        String about = "| %s | %d | %d | ".formatted(kind, size, drawing.lines().size());
        double layout = median(() -> ChartLayout.afresh(book, chart, names, FONTS));
        double whole = median(() -> ChartDrawing.of(book, chart, names, FONTS));
        System.out.printf("%sRoundtable | %.0f, with drawing %.0f | %d | %d | %d | %.0f x %.0f |%n", about, layout, whole,
                crossings(drawing.lines().stream().map(Line::points).toList()), throughBoxes(drawing), overlaps(drawing),
                drawing.width(), drawing.height());
        if (kind == Chart.Kind.ORGANISATION) {
            compare(about, "dot", "", drawing, "");
            compare(about, "dot, levels as clusters", "", drawing, Graphviz.levels(drawing));
            elk(about + "ELK layered", drawing, false);
            elk(about + "ELK layered, levels as partitions", drawing, true);
        } else {
            compare(about, "neato", "overlap=prism;splines=true;", drawing, "");
            compare(about, "sfdp", "overlap=prism;splines=true;", drawing, "");
        }
    }

    private static void compare(String about, String name, String settings, Drawing drawing, String clusters) throws Exception {
        Graphviz graphviz = new Graphviz(name.split(",")[0], settings);
        try {
            Graphviz.Result first = graphviz.of(drawing, clusters);
            double time = first.millis() > 5000 ? first.millis() : median(() -> graphviz.of(drawing, clusters));
            System.out.printf("%s%s | %.0f | %d | not counted | 0 | %.0f x %.0f |%n", about, name, time, crossings(first.lines()),
                    first.width(), first.height());
        } catch (IOException e) {
            System.out.println(about + name + " | " + e.getMessage() + " | | | | |");
        }
    }

    private static void elk(String about, Drawing drawing, boolean levels) {
        Graphviz.Result first = Elk.of(drawing, levels);
        double time = IntStream.range(0, first.millis() > 5000 ? 0 : RUNS).mapToDouble(i -> Elk.of(drawing, levels).millis())
                .sorted().skip(RUNS / 2).findFirst().orElse(first.millis());
        System.out.printf("%s | %.0f | %d | not counted | 0 | %.0f x %.0f |%n", about, time, crossings(first.lines()),
                first.width(), first.height());
    }

    private static void joined(Chart.Kind kind, int size, int joining) {
        Book before = laidOut(city(size, kind));
        List<Change> coming = new ArrayList<>();
        Random random = new Random(joining);
        for (int i = 0; i < joining; i++) {
            coming.add(new Change(null, OrganisationBuilder.builder().id("n" + i).name("Neighbourhood initiative " + i)
                    .level(Level.values()[1 + random.nextInt(5)]).sector("s" + random.nextInt(6)).build()));
            coming.add(new Change(null, relation("nr" + i, "o" + random.nextInt(size), "n" + i)));
        }
        Map<String, Point> old = places(before);
        Map<String, Point> now = places(laidOut(before.with(coming)));
        double[] moved = old.keySet().stream().mapToDouble(id -> old.get(id).distance(now.get(id))).sorted().toArray();
        long changed = old.keySet().stream().mapToLong(one -> old.keySet().stream()
                .filter(other -> old.get(one).x() < old.get(other).x() && now.get(one).x() > now.get(other).x()).count()).sum();
        System.out.printf("| %s | %d | %d | %.0f | %.0f | %d |%n", kind, size, joining, moved[moved.length / 2], moved[moved.length - 1], changed);
    }

    private static Book laidOut(Book book) {
        return book.with(ChartLayout.of(book, book.all(Chart.class).getFirst(), names(book), FONTS).stream()
                .map(place -> new Change(book.get(Placement.class, place.id()), place)).toList());
    }

    private static Map<String, Point> places(Book book) {
        return book.all(Placement.class).stream().collect(Collectors.toMap(Placement::organisation, p -> new Point(p.x(), p.y())));
    }

    private static Names names(Book book) {
        return new Names(book, "en", null, Words.in("en")::text);
    }

    private static int crossings(List<List<Point>> lines) {
        return new LinePieces(IntStream.range(0, lines.size()).mapToObj(i -> new Line("l" + i, "", "", "", lines.get(i), "",
                RelationKind.Dash.SOLID, 1, false, false, false, Confidentiality.PUBLIC)).toList()).crossings();
    }

    private static long overlaps(Drawing drawing) {
        List<Box> boxes = drawing.boxes().stream().filter(box -> !box.isSeat()).toList();
        return IntStream.range(0, boxes.size()).mapToLong(i -> boxes.subList(0, i).stream()
                .filter(other -> Rect.of(other).overlaps(Rect.of(boxes.get(i)))).count()).sum();
    }

    /** Levels and sectors as in a real city, lines mostly from a level to the next one. */
    private static Book city(int size, Chart.Kind kind) {
        Random random = new Random(size);
        List<Row> rows = new ArrayList<>();
        rows.add(new Chart("chart", "Bench", kind, true, null, null, false, 1));
        rows.add(new RelationKind("kind", null, "works with", "#1b2a6b", RelationKind.Dash.SOLID, Direction.FORWARD, 1, null));
        for (int i = 0; i < 6; i++) {
            rows.add(new Sector("s" + i, null, "Sector " + i, null, "#2f86bd", i, null, null));
        }
        for (int i = 0; i < size; i++) {
            int level = Math.min(4, (int) (5 * Math.sqrt(i / (double) size)));
            rows.add(OrganisationBuilder.builder().id("o" + i).name("Office number " + i + " for addiction support and prevention")
                    .level(Level.values()[1 + level]).sector("s" + random.nextInt(6)).build());
            int links = i == 0 ? 0 : 1 + random.nextInt(2);
            for (int link = 0; link < links; link++) {
                rows.add(relation("r" + i + "-" + link, "o" + random.nextInt(Math.max(1, i)), "o" + i));
            }
        }
        return Book.of(rows);
    }

    private static Relation relation(String id, String from, String to) {
        return new Relation(id, from, to, "kind", Direction.FORWARD, Relation.Formality.FORMAL, 2, null, null, null, null,
                Confidentiality.PUBLIC);
    }

    private static long throughBoxes(Drawing drawing) {
        return drawing.lines().stream().mapToLong(line -> drawing.boxes().stream()
                .filter(b -> !b.isSeat() && !b.id().equals(line.from()) && !b.id().equals(line.to()))
                .filter(b -> IntStream.range(0, line.points().size() - 1)
                        .anyMatch(i -> Rect.of(b).cutBy(line.points().get(i), line.points().get(i + 1)))).count()).sum();
    }

    private interface Work {
        void run() throws Exception;
    }

    private static double median(Work work) throws Exception {
        double[] times = new double[RUNS];
        for (int i = 0; i < RUNS; i++) {
            long start = System.nanoTime();
            work.run();
            times[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(times);
        return times[RUNS / 2];
    }
}
