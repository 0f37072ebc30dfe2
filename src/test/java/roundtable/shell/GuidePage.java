package roundtable.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCombination;
import roundtable.controls.Command;
import roundtable.controls.Keys;
import roundtable.words.Words;

/** A chapter of the guide in a language, and what it quotes from the program. */
record GuidePage(String chapter, Words words) {

    private static final Path FOLDER = Path.of("src", "site", "guide");
    private static final Pattern BOLD = Pattern.compile("\\*\\*([^*]+)\\*\\*");

    String text() throws IOException {
        return Files.readString(FOLDER.resolve(chapter + "." + words.language() + ".md"));
    }

    /** What stands in bold: names of the program, keys, and the beginnings of paragraphs, which end with a sign. */
    List<String> quoted() throws IOException {
        return BOLD.matcher(text()).results().map(found -> found.group(1).replaceAll("\\s+", " "))
                .filter(bold -> !bold.matches(".*[.:]")).toList();
    }

    /** The lines of a block of examples. */
    List<String> block(String name) throws IOException {
        String[] parts = text().split("```" + name + "\n", 2);
        return parts[1].split("```", 2)[0].lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** Keys as a keyboard of the language has them printed on it. */
    String keys(KeyCombination keys) {
        return Keys.text(keys, words);
    }

    /** A name as a sentence has it: without the letter to press, and without the dots of something that asks further. */
    String name(Command command) {
        return plain(words.text(command.key()));
    }

    static String plain(String name) {
        return name.replace("_", "").replaceFirst("\\s*(\\.\\.\\.|…)$", "");
    }

    /** The tables of commands as the chapter on shortcuts should have them. */
    String shortcuts(List<CommandGroup> groups) {
        return groups.stream().map(this::shortcuts).collect(Collectors.joining("\n"));
    }

    private String shortcuts(CommandGroup group) {
        String head = words.language().equals("de") ? "| Befehl | Tasten |" : "| command | keys |";
        return "## " + plain(words.text(group.key())) + "\n\n" + head + "\n|---|---|\n" + group.commands().stream()
                .filter(command -> command.keys() != null)
                .map(command -> "| " + name(command) + " | " + keys(command.keys()) + " |\n").collect(Collectors.joining());
    }
}
