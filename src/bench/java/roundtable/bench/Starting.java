package roundtable.bench;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import roundtable.shell.Started;

/**
 * From the start of the process to the third frame of the window with the example, drawn into memory: on the class
 * path as it comes, and in the folder {@code target/roundtable} with its cache and flags, in turn. The processor's
 * time is told too, because it says more than the clock where others work on the same machine.
 */
final class Starting {

    private static final int TIMES = 7;
    private static final Path LIBRARIES = Path.of("target/roundtable/lib").toAbsolutePath();

    private Starting() {
    }

    /** The measured process itself: JavaFX on the class path wants to be started by another class. */
    public static void main(String[] arguments) {
        Started.main(arguments);
    }

    static void run(Path folder) throws IOException, InterruptedException {
        String home = folder.resolve("home").toAbsolutePath().toString();
        String classes = System.getProperty("java.class.path");
        List<List<String>> ways = List.of(List.of("-cp", classes), folder(classes));
        List<List<String>> said = List.of(new ArrayList<>(), new ArrayList<>());
        start(ways.getFirst(), home);
        for (int i = 0; i < TIMES; i++) {
            for (int way = 0; way < ways.size(); way++) {
                said.get(way).add(start(ways.get(way), home));
            }
        }
        System.out.println(Files.exists(LIBRARIES.resolve("roundtable.aot")) ? "load average " + load()
                : "There is no cache: run mvn -q package -DskipTests first.");
        print("class path", said.getFirst());
        print("folder with cache", said.getLast());
    }

    /** What bin/roundtable passes; the class to start stands behind the class path that the cache was made for. */
    static List<String> folder(String classes) throws IOException {
        List<String> flags = new ArrayList<>(List.of("-Xlog:disable", "-XX:AOTCache=" + LIBRARIES.resolve("roundtable.aot"),
                "-Dorg.sqlite.lib.path=" + LIBRARIES, "-cp", LIBRARIES.resolve("roundtable.jar") + File.pathSeparator + classes));
        flags.addAll(flags());
        return flags;
    }

    /** The flags of the program's own start, as the build passes them on. */
    static List<String> flags() throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));
        return List.of(pom.substring(pom.indexOf("<start.flags>") + 13, pom.indexOf("</start.flags>")).split(" "));
    }

    private static String start(List<String> flags, String home) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow",
                "-Djava.awt.headless=true", "-Dglass.platform=Headless", "-Dprism.order=sw"));
        command.addAll(flags);
        command.addAll(List.of(Starting.class.getName(), home));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes());
        process.waitFor();
        return said.lines().filter(line -> line.startsWith("started")).findFirst().orElse(said);
    }

    private static void print(String way, List<String> lines) {
        lines.stream().sorted(Comparator.comparingInt(line -> Integer.parseInt(line.split(" ")[1])))
                .skip(lines.size() / 2).findFirst().ifPresent(line -> System.out.println(way + ", median: " + line));
        lines.forEach(line -> System.out.println("  " + line));
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }
}
