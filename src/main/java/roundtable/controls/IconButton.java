package roundtable.controls;

import atlantafx.base.theme.Styles;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** A button that is a small picture only; what it does is told by its tooltip and to a screen reader. */
public final class IconButton extends Button {

    public IconButton(Ikon icon, String text, Runnable action) {
        super(null, new FontIcon(icon));
        setAccessibleText(text);
        setTooltip(new Tooltip(text));
        getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
        setOnAction(_ -> action.run());
    }
}
