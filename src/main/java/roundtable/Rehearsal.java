package roundtable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Timer;
import java.util.TimerTask;
import java.util.stream.Stream;
import roundtable.cli.Cli;
import roundtable.file.NativeLibrary;
import roundtable.shell.Tour;
import roundtable.shell.Walk;

/**
 * Runs the program once from beginning to end while it is built, without a display: what the virtual machine notes
 * meanwhile lets every later start find its classes ready.
 */
public final class Rehearsal {

    private static final long TOO_LONG_MILLIS = 120_000;

    private Rehearsal() {
    }

    /** @param arguments the folder of the program's libraries */
    public static void main(String[] arguments) throws IOException {
        endAtLast();
        NativeLibrary.put(Path.of(arguments[0]));
        Path folder = Files.createTempDirectory("roundtable");
        Path example = Walk.through(folder);
        String papers = folder.resolve("documents").toString();
        int code = Cli.run(Tour::take, "export", example.toString(), "--out", papers, "--minutes", "last", "--chart", "none")
                + Cli.run(Tour::take, "owners", example.toString(), "--out", papers)
                + Cli.run(Tour::take, "invite", example.toString(), "--out", papers);
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
        System.exit(code);
    }

    /** A rehearsal that hangs must not hold a build up. */
    private static void endAtLast() {
        new Timer(true).schedule(new TimerTask() {
            @Override
            public void run() {
                Runtime.getRuntime().halt(1);
            }
        }, TOO_LONG_MILLIS);
    }
}
