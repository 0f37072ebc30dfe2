package roundtable.controls;

import javafx.scene.control.Label;

/** The heading of a part of a card; a long one goes on in a next line. */
public final class SectionHeading extends Label {

    public SectionHeading(String text) {
        super(text);
        getStyleClass().add("section-heading");
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
    }
}
