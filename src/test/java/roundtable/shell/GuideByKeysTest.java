package roundtable.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import org.junit.jupiter.api.Test;
import roundtable.book.Organisation;
import roundtable.book.Relation;
import roundtable.controls.Command;
import roundtable.pdf.PdfText;
import roundtable.words.Words;

/** Whoever does what the guide says gets what it promises, and finds every name and key that it quotes. */
class GuideByKeysTest extends SessionTest {

    /** Keys of fields and lists, which are no commands. */
    private static final Set<String> FIELD_KEYS = Set.of("Enter", "Eingabetaste", "Tab", "Shift", "Umschalt", "Ctrl", "Strg",
            "1", "2", "3", "4", "5", "@", "/", "Esc", "Arrow down", "Pfeil ab", "F2", "Alt+Arrow up", "Alt+Arrow down", "Alt+Arrow right",
            "Alt+Pfeil auf", "Alt+Pfeil ab", "Alt+Pfeil rechts");

    @Test
    void theFirstChapterLeadsToAChartInEnglish() throws Exception {
        firstChart("en", "pol", "police", "city");
        List<CommandGroup> groups = allGroups();
        for (String language : List.of("en", "de")) {
            for (String chapter : Guide.CHAPTERS) {
                whatIsQuotedIsThere(new GuidePage(chapter, Words.in(language)), groups);
            }
            theChapterOnShortcutsHasEveryCommand(new GuidePage("5-shortcuts", Words.in(language)), groups);
        }
    }

    @Test
    void theFirstChapterLeadsToAChartInGerman() throws Exception {
        firstChart("de", "pol", "police", "stadt");
    }

    private void firstChart(String language, String typedSector, String sector, String typedLevel) throws Exception {
        begin(language);
        GuidePage page = new GuidePage("1-first-chart", Words.in(language));
        push(KeyCode.CONTROL, KeyCode.N);
        opened("quarter.roundtable");
        push(KeyCode.CONTROL, KeyCode.DIGIT1).push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        type(page.block("names"));
        assertEquals(page.block("names"), book().all(Organisation.class).stream().map(Organisation::name).toList());
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S).write(typedSector).push(KeyCode.ENTER);
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L).write(typedLevel).push(KeyCode.ENTER);
        Organisation last = book().all(Organisation.class).getLast();
        assertTrue(last.sector() != null && last.level() != null, last.toString());
        push(KeyCode.CONTROL, KeyCode.DIGIT2).push(KeyCode.INSERT);
        type(page.block("relations"));
        assertEquals(page.block("relations").size(), book().all(Relation.class).size());
        assertEquals(page.block("names").size(), book().all(Organisation.class).size(), "every name was understood");
        push(KeyCode.ESCAPE).push(KeyCode.CONTROL, KeyCode.L);
        push(KeyCode.CONTROL, KeyCode.P).push(KeyCode.ENTER);
        String chart = new PdfText(written("chart-")).text().replaceAll("\\s+", " ");
        for (String name : page.block("names")) {
            assertTrue(chart.contains(name), name + " in " + chart);
        }
    }

    /** Only the first line by keys, the others as a whole, because each key takes its time. */
    private void type(List<String> lines) {
        write(lines.getFirst()).push(KeyCode.ENTER);
        lines.stream().skip(1).forEach(line -> {
            interact(() -> ((TextInputControl) window.getScene().getFocusOwner()).setText(line));
            push(KeyCode.ENTER);
        });
    }

    private List<CommandGroup> allGroups() {
        List<CommandGroup> groups = new ArrayList<>();
        for (ScreenPlace place : ScreenPlaces.ALL) {
            onWindow(() -> {
                session.window().deck().open(place);
                return place;
            });
            session.window().groups().stream().filter(group -> groups.stream().noneMatch(g -> g.key().equals(group.key())))
                    .forEach(groups::add);
        }
        return groups;
    }

    private void theChapterOnShortcutsHasEveryCommand(GuidePage page, List<CommandGroup> groups) throws IOException {
        List<CommandGroup> withKeys = groups.stream()
                .filter(group -> group.commands().stream().anyMatch(command -> command.keys() != null)).toList();
        String text = page.text();
        String told = text.substring(text.indexOf("\n## ") + 1, text.lastIndexOf("\n## "));
        String due = page.shortcuts(withKeys);
        Files.writeString(Path.of("target", "shortcuts-" + page.words().language() + ".md"), due);
        assertEquals(due, told, "the commands have changed; target/shortcuts-*.md has the tables as they are now");
    }

    private void whatIsQuotedIsThere(GuidePage page, List<CommandGroup> groups) throws IOException {
        List<Command> commands = groups.stream().flatMap(group -> group.commands().stream()).toList();
        List<String> keys = commands.stream().filter(c -> c.keys() != null).map(c -> page.keys(c.keys())).toList();
        Set<String> names = names(page.words());
        List<String> unknown = page.quoted().stream().filter(quoted -> !keys.contains(quoted)
                && !FIELD_KEYS.contains(quoted) && !names.contains(folded(quoted)) && !isPath(quoted, page, groups)).toList();
        assertEquals(List.of(), unknown, page + " quotes what is not in the program");
        assertEquals(List.of(), commands.stream().filter(c -> c.keys() != null && !(c.keys() instanceof KeyCodeCombination))
                .map(Command::key).toList(), "keys that no keyboard has");
        Matcher pairs = Pattern.compile("\\*\\*([^*]+)\\*\\* \\(\\*\\*([^*]+)\\*\\*\\)").matcher(page.text());
        while (pairs.find()) {
            String name = pairs.group(1);
            String key = pairs.group(2);
            assertTrue(commands.stream().anyMatch(command -> page.name(command).equals(name) && command.keys() != null
                    && page.keys(command.keys()).equals(key)), page + " says " + key + " for " + name);
        }
    }

    private static boolean isPath(String quoted, GuidePage page, List<CommandGroup> groups) {
        String[] parts = quoted.split(" › ");
        return parts.length == 2 && groups.stream()
                .filter(group -> GuidePage.plain(page.words().text(group.key())).equals(parts[0]))
                .anyMatch(group -> group.commands().stream().anyMatch(c -> page.name(c).equals(parts[1])));
    }

    /** Every text of the program in a language. */
    private static Set<String> names(Words words) throws IOException {
        Set<String> names = new HashSet<>();
        try (Stream<Path> files = Files.list(Path.of("resources", "words"))) {
            for (Path file : files.filter(f -> f.toString().endsWith("_" + words.language() + ".properties")).toList()) {
                Properties texts = new Properties();
                try (Reader in = Files.newBufferedReader(file)) {
                    texts.load(in);
                }
                texts.values().forEach(text -> names.add(folded(GuidePage.plain(text.toString()))));
            }
        }
        return names;
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT).strip();
    }
}
