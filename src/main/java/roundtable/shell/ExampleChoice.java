package roundtable.shell;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.stage.Stage;
import roundtable.exchange.Examples;
import roundtable.words.Words;

/** Asks which of the cities that come with the program is to be opened; they stand in the order of their names. */
final class ExampleChoice {

    private static final Map<String, String> NAMES = Map.of(
            "musterstadt", "shell.example.musterstadt",
            "berlin", "shell.example.berlin",
            "bishkek", "shell.example.bishkek",
            "frankfurt", "shell.example.frankfurt",
            "lisbon", "shell.example.lisbon",
            "stuttgart", "shell.example.stuttgart",
            "tbilisi", "shell.example.tbilisi",
            "zurich", "shell.example.zurich");

    private ExampleChoice() {
    }

    /** The names of the cities in the user's language, sorted as it sorts. */
    static List<String> cities(Words words) {
        return Examples.names().stream().map(example -> city(words, example)).sorted(words.order()).toList();
    }

    /** Which example the user chose, if any. */
    static Optional<String> ask(Stage stage, Words words) {
        return OneChoice.ask(stage, words.text("shell.example"), words.text("shell.example.which"),
                words.text("shell.example.city"), cities(words), city(words, Session.EXAMPLE)).flatMap(chosen ->
                Examples.names().stream().filter(example -> city(words, example).equals(chosen)).findFirst());
    }

    private static String city(Words words, String example) {
        return words.text(NAMES.get(example));
    }
}
