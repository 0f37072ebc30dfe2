package roundtable.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds what the guide says about the file to the tables that the program makes. */
class FileFormatPageTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void theChapterNamesEveryTableOnceAndNoOther(String language) throws IOException {
        String page = Files.readString(Path.of("src", "site", "guide", "6-file-format." + language + ".md"));
        List<String> made = IntStream.rangeClosed(1, Schema.VERSION).mapToObj(FileFormatPageTest::script)
                .flatMap(script -> found("CREATE TABLE \"(\\w+)\"", script)).distinct().sorted().toList();
        List<String> told = found("(?m)^\\| (`[^|]+)\\|", page).flatMap(cell -> found("`(\\w+)`", cell)).sorted().toList();
        assertEquals(made, told);
        assertTrue(page.contains("`0x" + Integer.toHexString(Schema.APPLICATION) + "`"));
        assertTrue(page.contains("`PRAGMA user_version` " + (language.equals("de") ? "ist" : "is") + " `" + Schema.VERSION + "`"));
    }

    private static java.util.stream.Stream<String> found(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results().map((MatchResult found) -> found.group(1));
    }

    private static String script(int version) {
        try {
            return Files.readString(Path.of("resources", "schema", version + ".sql"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
