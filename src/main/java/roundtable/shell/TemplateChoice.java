package roundtable.shell;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.stage.Stage;
import roundtable.exchange.Templates;
import roundtable.words.Words;

/** Asks for one of the ways of working together that a new file can begin with; they stand in the order of a map's use. */
final class TemplateChoice {

    private static final Map<String, String> NAMES = Map.of(
            "integrated-approach", "shell.template.integrated-approach",
            "round-table", "shell.template.round-table",
            "four-pillars", "shell.template.four-pillars",
            "neighbourhood-committee", "shell.template.neighbourhood-committee",
            "diversion-partnership", "shell.template.diversion-partnership",
            "dissuasion-commission", "shell.template.dissuasion-commission",
            "net-map", "shell.template.net-map");

    private TemplateChoice() {
    }

    /**
     * Which template the user chose, if any.
     *
     * @param title of the dialog
     * @param question what is asked
     */
    static Optional<String> ask(Stage stage, Words words, String title, String question) {
        List<String> names = Templates.names();
        return OneChoice.ask(stage, title, question, words.text("shell.template.one"),
                names.stream().map(name -> name(words, name)).toList(), name(words, names.getFirst())).flatMap(chosen ->
                names.stream().filter(name -> name(words, name).equals(chosen)).findFirst());
    }

    private static String name(Words words, String template) {
        return words.text(NAMES.get(template));
    }
}
