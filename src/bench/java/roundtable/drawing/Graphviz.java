package roundtable.drawing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A chart laid out by a program of Graphviz, as a measure for our own layouts. */
record Graphviz(String program, String settings) {

    private static final int BITS = 8;
    private static final double INCH = 72;

    /** What came out of it: curves as many short straight pieces. */
    record Result(double millis, List<List<Point>> lines, double width, double height) {
    }

    /**
     * Lays out the boxes and lines of a drawing.
     *
     * @param clusters one text for each level, or none
     */
    Result of(Drawing drawing, String clusters) throws Exception {
        Path graph = Files.createTempFile("bench", ".dot");
        Path plain = Path.of(graph + ".txt");
        try {
            Files.writeString(graph, text(drawing, clusters), StandardCharsets.UTF_8);
            long start = System.nanoTime();
            int code = new ProcessBuilder(program, "-Tplain", "-o", plain.toString(), graph.toString()).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
            double millis = (System.nanoTime() - start) / 1e6;
            if (code != 0) {
                throw new IOException(program + " ended with " + code);
            }
            return read(millis, Files.readAllLines(plain));
        } finally {
            Files.deleteIfExists(graph);
            Files.deleteIfExists(plain);
        }
    }

    /** The boxes of each level as a cluster of its own, as far as a drawing has levels. */
    static String levels(Drawing drawing) {
        StringBuilder clusters = new StringBuilder();
        drawing.lanes().stream().filter(lane -> lane.direction() == Lane.Direction.BAND).forEach(lane -> clusters
                .append("subgraph cluster_").append(clusters.length()).append(" {")
                .append(drawing.boxes().stream().filter(box -> !box.isSeat()
                                && box.centre().y() > lane.y() && box.centre().y() < lane.y() + lane.h())
                        .map(box -> "\"" + box.id() + "\";").collect(Collectors.joining())).append("}\n"));
        return clusters.toString();
    }

    private String text(Drawing drawing, String clusters) {
        String link = program.equals("dot") ? " -> " : " -- ";
        return (program.equals("dot") ? "digraph {" : "graph {") + settings + " node [shape=box,fixedsize=true,label=\"\"];\n"
                + drawing.boxes().stream().filter(box -> !box.isSeat())
                        .map(b -> "\"%s\" [width=%.2f,height=%.2f];\n".formatted(b.id(), b.w() / INCH, b.h() / INCH)).collect(Collectors.joining())
                + clusters
                + drawing.lines().stream().map(l -> "\"" + l.from() + "\"" + link + "\"" + l.to() + "\";\n").collect(Collectors.joining()) + "}";
    }

    private static Result read(double millis, List<String> plain) {
        List<List<Point>> lines = new ArrayList<>();
        double width = 0;
        double height = 0;
        for (String line : plain) {
            String[] parts = line.split(" ");
            if (parts[0].equals("graph")) {
                width = Double.parseDouble(parts[2]) * INCH;
                height = Double.parseDouble(parts[3]) * INCH;
            } else if (parts[0].equals("edge")) {
                List<Point> points = new ArrayList<>();
                for (int i = 0; i < Integer.parseInt(parts[3]); i++) {
                    points.add(new Point(Double.parseDouble(parts[4 + 2 * i]) * INCH, Double.parseDouble(parts[5 + 2 * i]) * INCH));
                }
                lines.add(straight(points));
            }
        }
        return new Result(millis, lines, width, height);
    }

    /** A row of cubic curves, each in a few straight bits. */
    private static List<Point> straight(List<Point> curve) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i + 3 < curve.size(); i += 3) {
            for (int bit = 0; bit < BITS; bit++) {
                double t = bit / (double) BITS;
                double u = 1 - t;
                double[] share = {u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t};
                double x = 0;
                double y = 0;
                for (int k = 0; k < share.length; k++) {
                    x += share[k] * curve.get(i + k).x();
                    y += share[k] * curve.get(i + k).y();
                }
                points.add(new Point(x, y));
            }
        }
        points.add(curve.getLast());
        return points;
    }
}
