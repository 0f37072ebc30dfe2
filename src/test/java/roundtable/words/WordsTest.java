package roundtable.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every key the program uses has a text in every language, and no text is left over. */
class WordsTest {

    private static final Path WORDS = Path.of("resources/words");
    /** Texts that the program finds by the code of a row or the name of a constant instead of by a written key. */
    private static final Set<String> FOUND_BY_NAME = Set.of("kinds", "catalogue");
    private static final Pattern KEY = Pattern.compile("\"([a-z]+(?:\\.[a-z0-9_-]+)+)\"");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");
    /** Words a minutes-taking program gets wrong easily, or that hurt. */
    private static final Pattern NEVER = Pattern.compile("(?i)fixerstube|junkie|drogenabhängige|addicts?\\b|(?<!\\w)minuten\\b(?!.*min)");

    @Test
    void everyUsedKeyHasAText() {
        Map<String, Properties> files = words("en");
        List<String> missing = usedKeys().stream().filter(key -> files.containsKey(fileOf(key)))
                .filter(key -> variants(key).noneMatch(k -> files.get(fileOf(key)).containsKey(k)))
                .map(key -> "add to " + fileOf(key) + "_en.properties: " + key + "=").toList();
        assertEquals("", String.join("\n", missing));
    }

    @Test
    void everyTextIsUsed() {
        Set<String> used = usedKeys().stream().flatMap(WordsTest::variants).collect(Collectors.toSet());
        List<String> left = words("en").entrySet().stream().filter(file -> !FOUND_BY_NAME.contains(file.getKey()))
                .flatMap(file -> file.getValue().stringPropertyNames().stream()).filter(key -> !used.contains(key))
                .sorted().map(key -> "remove from " + fileOf(key) + "_*.properties: " + key).toList();
        assertEquals("", String.join("\n", left));
    }

    @Test
    void everyLanguageSaysTheSameThings() {
        Map<String, Properties> english = words("en");
        List<String> differences = new ArrayList<>();
        for (String language : Words.LANGUAGES) {
            Map<String, Properties> other = words(language);
            assertEquals(english.keySet(), other.keySet(), "files of " + language);
            english.forEach((file, texts) -> {
                Set<String> keys = new TreeSet<>(texts.stringPropertyNames());
                keys.addAll(other.get(file).stringPropertyNames());
                keys.stream().filter(key -> !placeholders(texts, key).equals(placeholders(other.get(file), key)))
                        .forEach(key -> differences.add(language + ": " + key + "=" + texts.getProperty(key)));
            });
        }
        assertEquals("", String.join("\n", differences));
    }

    @Test
    void noTextUsesAWordThatHurtsOrMisleads() {
        List<String> bad = Words.LANGUAGES.stream().flatMap(language -> words(language).values().stream())
                .flatMap(file -> file.stringPropertyNames().stream().map(key -> key + "=" + file.getProperty(key)))
                .filter(line -> NEVER.matcher(line.substring(line.indexOf('='))).find()).toList();
        assertEquals(List.of(), bad);
    }

    @Test
    void aValueThatLooksLikeAPlaceStaysAsItWasTyped() {
        assertEquals("There is no chart called \"{1} $1\" in this file; its charts are: All.",
                Words.in("en").text("cli.export.no-chart", "{1} $1", "All"));
    }

    @Test
    void anUnknownLanguageIsReadInEnglish() {
        assertEquals("en", Words.in("eo").language());
        assertTrue(Words.LANGUAGES.contains("de"));
    }

    private static Set<String> placeholders(Properties texts, String key) {
        String text = texts.getProperty(key);
        return text == null ? Set.of("missing") : PLACEHOLDER.matcher(text).results().map(r -> r.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A key may be used as it stands, for a number, or as the name of a command with a longer explanation. */
    private static Stream<String> variants(String key) {
        return Stream.of(key, key + ".one", key + ".other", key + ".tip");
    }

    private static String fileOf(String key) {
        return key.substring(0, key.indexOf('.'));
    }

    private static Map<String, Properties> words(String language) {
        String end = "_" + language + ".properties";
        Map<String, Properties> files = new TreeMap<>();
        for (Path path : files(WORDS, end)) {
            Properties texts = new Properties();
            try (Reader in = Files.newBufferedReader(path)) {
                texts.load(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            files.put(path.getFileName().toString().replace(end, ""), texts);
        }
        return files;
    }

    private static Set<String> usedKeys() {
        Set<String> keys = new TreeSet<>();
        Stream.concat(files(Path.of("src/main/java"), ".java").stream(),
                files(Path.of("resources/documents"), ".html").stream()).forEach(path -> {
                    try {
                        Matcher matcher = KEY.matcher(Files.readString(path).replace('\'', '"'));
                        while (matcher.find()) {
                            keys.add(matcher.group(1));
                        }
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
        return keys;
    }

    private static List<Path> files(Path folder, String end) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(path -> path.toString().endsWith(end)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
