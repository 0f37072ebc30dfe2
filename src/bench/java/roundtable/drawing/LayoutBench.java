package roundtable.drawing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import roundtable.book.Book;
import roundtable.book.Chart;
import roundtable.book.Confidentiality;
import roundtable.book.Direction;
import roundtable.book.Level;
import roundtable.book.OrganisationBuilder;
import roundtable.book.Relation;
import roundtable.book.RelationKind;
import roundtable.book.Row;
import roundtable.book.Sector;
import roundtable.rules.Names;
import roundtable.words.Words;

/** How long charts take to lay out and to draw, beside Graphviz dot on the same graphs in the same run. */
public final class LayoutBench {

    private static final int RUNS = 3;
    private static final FontWidths FONTS = new FontWidths();

    private LayoutBench() {
    }

    /** Prints a table of medians in milliseconds; without Graphviz its column is left empty. */
    public static void main(String[] args) throws Exception {
        System.out.println("| kind | organisations | relations | layout | layout and drawing | dot | through boxes |");
        System.out.println("|---|---|---|---|---|---|---|");
        for (Chart.Kind kind : Chart.Kind.values()) {
            for (int size : new int[] {30, 100, 300}) {
                row(kind, size);
            }
        }
    }

    private static void row(Chart.Kind kind, int size) throws Exception {
        Book book = city(size, kind);
        Chart chart = book.all(Chart.class).getFirst();
        Names names = new Names(book, "en", null, Words.in("en")::text);
        Drawing drawing = ChartDrawing.of(book, chart, names, FONTS);
        double layout = median(() -> ChartLayout.of(book, chart, names, FONTS));
        double whole = median(() -> ChartDrawing.of(book, chart, names, FONTS));
        Path graph = dotFile(drawing);
        String dot = "";
        try {
            dot = "%.0f".formatted(median(() -> dot(graph)));
        } catch (IOException e) {
            dot = "not installed";
        }
        System.out.printf("| %s | %d | %d | %.0f | %.0f | %s | %d |%n", kind, size, drawing.lines().size(), layout, whole, dot,
                throughBoxes(drawing));
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
                rows.add(new Relation("r" + i + "-" + link, "o" + random.nextInt(Math.max(1, i)), "o" + i, "kind", Direction.FORWARD,
                        Relation.Formality.FORMAL, 2, null, null, null, null, Confidentiality.PUBLIC));
            }
        }
        return Book.of(rows);
    }

    private static Path dotFile(Drawing drawing) throws IOException {
        String nodes = drawing.boxes().stream().map(b -> "\"%s\" [width=%.2f,height=%.2f];".formatted(b.id(), b.w() / 72, b.h() / 72))
                .collect(Collectors.joining("\n"));
        String edges = drawing.lines().stream().map(l -> "\"%s\" -> \"%s\";".formatted(l.from(), l.to())).collect(Collectors.joining("\n"));
        Path file = Files.createTempFile("bench", ".dot");
        file.toFile().deleteOnExit();
        return Files.writeString(file, "digraph { splines=ortho; node [shape=box,fixedsize=true,label=\"\"];\n" + nodes + "\n" + edges + "}",
                StandardCharsets.UTF_8);
    }

    private static void dot(Path graph) throws Exception {
        new ProcessBuilder("dot", "-Tplain", "-o", graph + ".txt", graph.toString()).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
        Files.deleteIfExists(Path.of(graph + ".txt"));
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
