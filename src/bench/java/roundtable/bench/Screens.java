package roundtable.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import roundtable.book.Book;
import roundtable.file.RoundtableFile;
import roundtable.shell.ScreensBench;

/**
 * The window on a twenty-year book beside the window on a small one, each in a program of its own: opening the file,
 * turning to each screen, typing into fields and dragging a box, and what memory it takes.
 */
final class Screens {

    private Screens() {
    }

    /** The measured process itself: JavaFX on the class path wants to be started by another class. */
    public static void main(String[] arguments) {
        ScreensBench.main(arguments);
    }

    static void run(Path folder) throws Exception {
        System.out.println("load average " + ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        Map<String, String> small = measured(folder, "small", LargeBook.small());
        Map<String, String> large = measured(folder, "large", LargeBook.make());
        System.out.printf("%-48s %27s   %27s%n", "ms: p50, p95, max", "small book", "twenty-year book   ratio");
        large.forEach((name, line) -> {
            if (name.startsWith("memory")) {
                System.out.println(name + " " + small.get(name) + "; " + line);
            } else {
                long[] base = sorted(small.getOrDefault(name, "0"));
                long[] here = sorted(line);
                System.out.printf("%-48s %8.1f %8.1f %8.1f   %8.1f %8.1f %8.1f   %5.1f  (%d)%n", name, at(base, 50),
                        at(base, 95), at(base, 100), at(here, 50), at(here, 95), at(here, 100),
                        at(here, 50) / at(base, 50), here.length);
            }
        });
        System.out.println("load average " + ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    private static Map<String, String> measured(Path folder, String name, Book book) throws Exception {
        Path file = folder.resolve(name + ".roundtable").toAbsolutePath();
        RoundtableFile.create(file, book).close();
        return said(command(Screens.class, file.toString(), Files.createDirectories(folder.resolve("home-" + name)).toAbsolutePath().toString()));
    }

    /** A program of its own with the flags of the program's start. */
    static List<String> command(Class<?> main, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow",
                "-Djava.awt.headless=true", "-Dglass.platform=Headless", "-Dprism.order=sw"));
        command.addAll(Starting.flags());
        if (System.getProperty("screens.flags") != null) {
            command.addAll(List.of(System.getProperty("screens.flags").split(" ")));
        }
        command.add("-Dscreens.rounds=" + System.getProperty("screens.rounds", "10"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        return command;
    }

    /** What a program says line by line, by names; times of one name together. */
    static Map<String, String> said(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        Map<String, String> lines = new LinkedHashMap<>();
        new String(process.getInputStream().readAllBytes()).lines().map(line -> line.split("\t"))
                .forEach(parts -> lines.merge(parts[0].equals("time") ? parts[1] : parts[0],
                        String.join(" ", Arrays.copyOfRange(parts, parts[0].equals("time") ? 2 : 1, parts.length)), (one, more) -> one + " " + more));
        process.waitFor();
        return lines;
    }

    private static long[] sorted(String nanos) {
        return Arrays.stream(nanos.split(" ")).mapToLong(Long::parseLong).sorted().toArray();
    }

    private static double at(long[] sorted, int percent) {
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)] / 1e6;
    }
}
