package roundtable;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starts the program as a process of its own: nothing but its sentences may appear. */
class AppTest {

    @TempDir
    private Path folder;

    private record Ended(int code, String out, String err) {
    }

    @Test
    void aCommandSaysOnlyWhatItMustSay() throws Exception {
        Path file = folder.resolve("city.roundtable");
        assertEquals(new Ended(0, file + "\n", ""), start("example", "musterstadt", file.toString(), "--language", "en"));
        assertEquals(new Ended(0, "city.roundtable is whole: organisations 27, meetings 5, decisions 10, actions 17.\n", ""),
                start("check", file.toString(), "--language", "en"));
        assertEquals(new Ended(1, "", file + " is there already; add --force to replace it.\n"),
                start("example", "musterstadt", file.toString(), "--language", "en"));
    }

    @Test
    void withoutADisplayItSaysSoAndEndsWell() throws Exception {
        Ended ended = start();
        assertEquals(0, ended.code(), ended.err());
        assertEquals("", ended.err());
        assertEquals("There is no display or no GTK here, so the window cannot open; the commands work all the same (roundtable --help).\n",
                ended.out());
    }

    private Ended start(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(flag -> flag.startsWith("--enable-native") || flag.startsWith("--sun-misc")).forEach(command::add);
        command.addAll(List.of("-Djava.awt.headless=true", "-Duser.language=en", "-cp",
                System.getProperty("java.class.path"), "roundtable.App"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile())
                .redirectError(folder.resolve("err.txt").toFile());
        builder.environment().keySet().removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY", "JAVA_TOOL_OPTIONS"));
        Process process = builder.start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int code = process.waitFor();
        return new Ended(code, out, java.nio.file.Files.readString(folder.resolve("err.txt")));
    }
}
