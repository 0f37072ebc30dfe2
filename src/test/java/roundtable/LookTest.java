package roundtable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Colours stand in the colour files alone, every theme has all of them, and text on its ground can be read. */
class LookTest {

    private static final Path LOOK = Path.of("resources/look");
    private static final List<String> THEMES = List.of("light", "dark", "contrast");
    private static final Pattern LITERAL = Pattern.compile(
            "#[0-9a-fA-F]{3,8}\\b|\\brgba?\\(|:\\s*(black|white|red|green|blue|gr[ae]y|orange|yellow)\\b");
    private static final Pattern COLOUR = Pattern.compile("(-rt-[a-z-]+)\\s*:\\s*(#[0-9a-fA-F]{6})");
    private static final Pattern THEME_COLOUR = Pattern.compile("(-color-[a-z-]+)\\s*:\\s*(#[0-9a-fA-F]{6})");
    private static final double READABLE = 4.5;

    @Test
    void onlyTheColourFilesNameColours() throws IOException {
        try (Stream<Path> files = Files.list(LOOK)) {
            List<String> literals = files.filter(f -> !f.getFileName().toString().startsWith("colours-"))
                    .flatMap(f -> lines(f).filter(line -> LITERAL.matcher(line).find())
                            .map(line -> f.getFileName() + ": " + line.strip())).toList();
            assertEquals(List.of(), literals);
        }
    }

    @Test
    void everyThemeHasTheSameColours() {
        for (String theme : THEMES) {
            assertEquals(new TreeSet<>(colours("light").keySet()), new TreeSet<>(colours(theme).keySet()), theme);
        }
    }

    @Test
    void textCanBeReadOnItsGround() {
        for (String theme : THEMES) {
            Map<String, String> colours = colours(theme);
            colours.keySet().stream().filter(name -> name.endsWith("-text")).forEach(name -> {
                String ground = colours.get(name.replace("-text", "-ground"));
                double contrast = contrast(colours.get(name), ground);
                assertTrue(contrast >= READABLE, theme + " " + name + " on " + ground + ": " + contrast);
            });
        }
    }

    /** Text of the theme on the grounds it stands on, with what a colour file says otherwise. */
    @Test
    void textOfTheThemeCanBeReadOnItsGround() {
        for (String theme : THEMES) {
            Map<String, String> colours = themeColours(theme);
            for (String text : List.of("fg-default", "fg-muted", "accent-fg", "success-fg", "warning-fg", "danger-fg")) {
                for (String ground : List.of("bg-default", "bg-subtle", "bg-overlay")) {
                    readable(theme, colours, text, ground);
                }
            }
            readable(theme, colours, "fg-emphasis", "accent-emphasis");
            readable(theme, colours, "fg-emphasis", "neutral-emphasis-plus");
        }
    }

    private static void readable(String theme, Map<String, String> colours, String text, String ground) {
        double contrast = contrast(colours.get("-color-" + text), colours.get("-color-" + ground));
        assertTrue(contrast >= READABLE, theme + " " + text + " on " + ground + ": " + contrast);
    }

    /** The colours that AtlantaFX gives a theme, under those of the colour file. */
    private static Map<String, String> themeColours(String theme) {
        String sheet = "/atlantafx/base/theme/primer-" + (theme.equals("dark") ? "dark" : "light") + ".css";
        Map<String, String> colours = new TreeMap<>();
        try (InputStream in = LookTest.class.getResourceAsStream(sheet)) {
            String whole = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    + String.join("\n", Files.readAllLines(LOOK.resolve("colours-" + theme + ".css")));
            Matcher matcher = THEME_COLOUR.matcher(whole);
            while (matcher.find()) {
                colours.put(matcher.group(1), matcher.group(2));
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return colours;
    }

    private static Map<String, String> colours(String theme) {
        Map<String, String> colours = new TreeMap<>();
        lines(LOOK.resolve("colours-" + theme + ".css")).forEach(line -> {
            Matcher matcher = COLOUR.matcher(line);
            while (matcher.find()) {
                colours.put(matcher.group(1), matcher.group(2));
            }
        });
        assertTrue(colours.size() > 3, "colours of " + theme);
        return colours;
    }

    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    /** Relative luminance as WCAG 2 defines it. */
    private static double luminance(String colour) {
        return 0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5);
    }

    private static double channel(String colour, int at) {
        double value = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
