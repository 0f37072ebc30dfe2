package roundtable.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import roundtable.map.FramesBench;

/**
 * Frames of the map with 100, 1,000 and 10,000 boxes beside an empty pane of the same size, each in a program of its own.
 * Needs a display of at least 1920 by 1080, such as xvfb-run gives: what is drawn into memory alone is copied too slowly.
 */
final class Frames {

    private static final String FLOOR = "empty pane";
    private static final String WORK = ", processor";

    private Frames() {
    }

    /** The measured process itself: JavaFX on the class path wants to be started by another class. */
    public static void main(String[] arguments) {
        FramesBench.main(arguments);
    }

    static void run(Path folder) throws Exception {
        System.out.println("load average " + ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        for (String boxes : System.getProperty("frames.boxes", "100 1000 10000").split(" ")) {
            Map<String, long[]> times = measured(boxes);
            System.out.printf("%s boxes%n", boxes);
            times.forEach((name, nanos) -> System.out.printf("  %-36s p50 %8.1f ms   p95 %8.1f ms   max %8.1f ms   of the empty pane %5.2f   (%d)%n",
                    name, at(nanos, 50), at(nanos, 95), at(nanos, 100), at(nanos, 50) / at(times.getOrDefault(name.endsWith(WORK) ? FLOOR + WORK : FLOOR, new long[] {1}), 50), nanos.length));
        }
        System.out.println("load average " + ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    private static Map<String, long[]> measured(String boxes) throws Exception {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow", "-Djava.awt.headless=true",
                "-Dprism.order=sw", "-Djavafx.animation.fullspeed=true"));
        command.addAll(Starting.flags());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Frames.class.getName(), boxes));
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        Map<String, long[]> times = new LinkedHashMap<>();
        new String(process.getInputStream().readAllBytes()).lines().map(line -> line.split("\t")).forEach(parts -> {
            if (parts[0].equals("time")) {
                times.put(parts[1], Arrays.stream(parts[2].split(" ")).mapToLong(Long::parseLong).sorted().toArray());
            } else {
                System.out.println("  " + boxes + " boxes: " + String.join(" ", parts));
            }
        });
        process.waitFor();
        return times;
    }

    private static double at(long[] sorted, int percent) {
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)] / 1e6;
    }
}
