package roundtable.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import roundtable.book.Entry;
import roundtable.file.RoundtableFile;
import roundtable.workspace.Workspace;

/** How long a twenty-year book takes to open: the first time in a program, and later. */
final class Opening {

    private static final int TIMES = 20;

    private Opening() {
    }

    static void run(Path folder) throws Exception {
        Path path = folder.resolve("large.roundtable");
        RoundtableFile.create(path, LargeBook.make()).close();
        System.out.printf("file: %.1f MB%n", Files.size(path) / 1e6);
        inAnotherProgram(path);
        long[] opening = new long[TIMES];
        long[] reading = new long[TIMES];
        for (int i = 0; i < TIMES; i++) {
            opening[i] = open(path);
            long start = System.nanoTime();
            RoundtableFile.read(path);
            reading[i] = System.nanoTime() - start;
        }
        Bench.print("open, warm", opening);
        Bench.print("read only, warm", reading);
    }

    /** Time in nanoseconds until there is a workspace; the backup of the day runs afterwards, beside the window. */
    static long open(Path path) throws Exception {
        long start = System.nanoTime();
        Workspace workspace = Workspace.open(RoundtableFile.open(path), Runnable::run);
        long time = System.nanoTime() - start;
        if (workspace.book().all(Entry.class).isEmpty()) {
            throw new IllegalStateException("an empty book");
        }
        workspace.close();
        return time;
    }

    private static void inAnotherProgram(Path path) throws Exception {
        String classes = System.getProperty("java.class.path");
        for (List<String> flags : List.of(List.of("-cp", classes), Starting.folder(classes))) {
            System.out.println(flags.size() == 2 ? "class path:" : "folder with cache:");
            for (int i = 0; i < 5; i++) {
                List<String> command = new ArrayList<>(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
                command.addAll(flags);
                command.addAll(List.of(Cold.class.getName(), path.toString()));
                new ProcessBuilder(command).inheritIO().start().waitFor();
            }
        }
    }

    /** Opens a file once in a fresh program. */
    static final class Cold {
        public static void main(String[] arguments) throws Exception {
            Bench.print("open, first in a program", new long[] {open(Path.of(arguments[0]))});
        }
    }
}
