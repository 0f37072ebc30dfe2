package roundtable.shell;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.ChoiceDialog;
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
        ChoiceDialog<String> dialog = new ChoiceDialog<>(city(words, Session.EXAMPLE), cities(words));
        Theme.follow(dialog, stage);
        dialog.setTitle(words.text("shell.example"));
        dialog.setHeaderText(words.text("shell.example.which"));
        dialog.setContentText(words.text("shell.example.city"));
        return dialog.showAndWait().flatMap(chosen ->
                Examples.names().stream().filter(example -> city(words, example).equals(chosen)).findFirst());
    }

    private static String city(Words words, String example) {
        return words.text(NAMES.get(example));
    }
}
