package roundtable.map;

import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.javafx.FontIcon;
import roundtable.controls.Command;
import roundtable.words.Words;

/** The buttons at the foot of a form: what can be done with what is marked. */
final class FormButtons extends FlowPane {

    FormButtons(Words words, Command... commands) {
        getStyleClass().add("form-buttons");
        for (Command command : commands) {
            Button button = new Button(words.text(command.key()), new FontIcon(command.icon()));
            button.setId(command.key().replace('.', '-'));
            button.setAccessibleText(words.text(command.key()));
            // A button takes the focus off the chart, so what counts is only whether something is marked.
            button.setOnAction(event -> command.action().run());
            getChildren().add(button);
        }
    }
}
