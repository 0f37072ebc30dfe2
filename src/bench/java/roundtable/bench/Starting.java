package roundtable.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import roundtable.shell.Started;

/**
 * From the start of the process to the third frame of the window with the example, drawn into memory: as it comes,
 * and with the serial collector and the quick compiler.
 */
final class Starting {

    private static final int TIMES = 7;

    private Starting() {
    }

    /** The measured process itself: JavaFX on the class path wants to be started by another class. */
    public static void main(String[] arguments) {
        Started.main(arguments);
    }

    static void run(Path folder) throws IOException, InterruptedException {
        String home = folder.resolve("home").toAbsolutePath().toString();
        start(List.of(), home);
        List<String> plain = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            plain.add(start(List.of(), home));
        }
        List<String> quick = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            quick.add(start(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"), home));
        }
        plain.forEach(line -> System.out.println("plain class path: " + line));
        quick.forEach(line -> System.out.println("serial, C1: " + line));
    }

    private static String start(List<String> flags, String home) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow",
                "-Dglass.platform=Headless", "-Dprism.order=sw", "-cp", System.getProperty("java.class.path")));
        command.addAll(command.size() - 2, flags);
        command.addAll(List.of(Starting.class.getName(), home));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes());
        process.waitFor();
        return said.lines().filter(line -> line.startsWith("started")).findFirst().orElse(said);
    }
}
