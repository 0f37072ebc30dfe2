package roundtable.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import roundtable.drawing.LayoutBench;
import roundtable.shell.LooksBench;

/** Runs one measurement in a folder of its own and prints its figures. */
public final class Bench {

    /** A measurement; the folder is empty and goes away afterwards. */
    interface Measurement {
        void run(Path folder) throws Exception;
    }

    private static final Map<String, Measurement> ALL = new TreeMap<>(Map.of(
            "cycle", Cycle::run, "edits", Edits::run, "kills", Kills::run, "opening", Opening::run,
            "documents", _ -> DocumentsBench.main(new String[0]), "layout", _ -> LayoutBench.main(new String[0]),
            "starting", Starting::run, "screens", Screens::run, "looks", LooksBench::run, "frames", Frames::run));

    private Bench() {
    }

    public static void main(String[] arguments) throws Exception {
        Measurement chosen = arguments.length == 1 ? ALL.get(arguments[0]) : null;
        if (chosen == null) {
            System.err.println("Choose one of " + ALL.keySet() + " with -Dbench=");
            System.exit(2);
            return;
        }
        Path folder = Files.createTempDirectory(Path.of("target"), "bench");
        try {
            chosen.run(folder);
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    /** Prints median, 95th percentile and maximum of times in nanoseconds. */
    static void print(String what, long[] nanos) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        System.out.printf("%-44s p50 %7.2f ms   p95 %7.2f ms   max %7.2f ms   (%d)%n", what,
                sorted[sorted.length / 2] / 1e6, sorted[sorted.length * 95 / 100] / 1e6,
                sorted[sorted.length - 1] / 1e6, sorted.length);
    }
}
