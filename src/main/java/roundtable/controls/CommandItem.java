package roundtable.controls;

import javafx.beans.binding.Bindings;
import javafx.scene.control.MenuItem;
import org.kordamp.ikonli.javafx.FontIcon;
import roundtable.words.Words;

/** A command in a menu: its name, its picture and its keys; grey while it cannot be done. */
public final class CommandItem extends MenuItem {

    public CommandItem(Words words, Command command) {
        super(words.text(command.key()));
        setId(command.key().replace('.', '-'));
        setAccelerator(Keys.named(command.keys(), words));
        disableProperty().bind(Bindings.not(command.enabled()));
        setOnAction(_ -> command.fire());
        if (command.icon() != null) {
            setGraphic(new FontIcon(command.icon()));
        }
    }
}
