package roundtable.controls;

import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A field with its caption above and, where the field can tell what is wrong, its sentence below. */
public final class Captioned extends VBox {

    private final Label caption;

    /** A field under a caption; the field takes the caption as its accessible text when it has none yet. */
    public Captioned(String caption, Control field) {
        this.caption = new Label(caption);
        this.caption.getStyleClass().add("field-caption");
        this.caption.setLabelFor(field);
        this.caption.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        if (field.getAccessibleText() == null) {
            field.setAccessibleText(caption);
        }
        field.setMaxWidth(Double.MAX_VALUE);
        getStyleClass().add("captioned");
        getChildren().addAll(this.caption, field);
        if (field instanceof Tells tells) {
            getChildren().add(tells.sentence());
        }
    }

    /** Lets a caption that names something long go on in a next line, instead of widening what it is in. */
    public Captioned wrapped() {
        caption.setWrapText(true);
        caption.setMinWidth(0);
        return this;
    }

    /** Takes the caption away where there is no room for it, or brings it back; a screen reader says it all the same. */
    public void setBare(boolean is) {
        caption.setVisible(!is);
        caption.setManaged(!is);
    }

    /** Changes the caption. */
    public void setCaption(String text) {
        caption.setText(text);
    }
}
