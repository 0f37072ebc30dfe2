package roundtable.shell;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ChoiceDialog;
import javafx.scene.control.Dialog;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

/** A question whose answer is one of a few texts. */
final class OneChoice {

    private OneChoice() {
    }

    /** Asks; the first answer proposed is the one given as usual, and none comes back when the user says no. */
    static Optional<String> ask(Stage stage, String title, String question, String caption, List<String> answers,
            String usual) {
        ChoiceDialog<String> dialog = new ChoiceDialog<>(usual, answers);
        Theme.follow(dialog, stage);
        dialog.setTitle(title);
        dialog.setHeaderText(question);
        dialog.setContentText(caption);
        Node choice = dialog.getDialogPane().lookup(".combo-box");
        choice.setAccessibleText(question);
        beginAt(dialog, choice);
        return dialog.showAndWait();
    }

    /** Puts the keys where one begins in a dialog; they would be on one of its buttons. */
    static void beginAt(Dialog<?> dialog, Node first) {
        // JavaFX itself puts them on the default button once the dialog is there.
        dialog.setOnShown(_ -> BackgroundJobs.later(first::requestFocus));
        // A list takes Escape for itself, though nothing in these is edited.
        first.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean list = first instanceof ListView<?> || first instanceof TableView<?>;
            if (list && event.getCode() == KeyCode.ESCAPE) {
                dialog.close();
                event.consume();
            }
        });
    }
}
