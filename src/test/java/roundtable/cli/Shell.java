package roundtable.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A command that ran: what it said and how it ended. */
record Shell(int code, String out, String err) {

    /** Runs a command in English. */
    static Shell run(Object... arguments) {
        return runIn("en", arguments);
    }

    static Shell runIn(String language, Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String[] given = Stream.concat(Arrays.stream(arguments).map(String::valueOf), Stream.of("--language", language))
                .toArray(String[]::new);
        int code = Cli.run(stream(out), stream(err), folder -> {
            throw new AssertionError(folder);
        }, given);
        return new Shell(code, text(out), text(err));
    }

    /** The names in a folder, sorted. */
    static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    /** Everything about the files of a folder that a reader must leave as it is. */
    static Map<String, String> traces(Path folder) throws IOException {
        Map<String, String> traces = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                traces.put(file.toString(), Files.getLastModifiedTime(file) + " " + Arrays.hashCode(Files.readAllBytes(file)));
            }
        }
        return traces;
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8).strip();
    }
}
