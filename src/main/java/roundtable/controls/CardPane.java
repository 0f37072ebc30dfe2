package roundtable.controls;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/** The place of a card beside a table: never narrower than its fields, so that nothing is scrolled to the side. */
public final class CardPane extends ScrollPane {

    /** A card with fields of very long texts leaves so much of the window to the table. */
    private static final double LARGEST_SHARE = 0.6;
    /** Pixels for the bar at its edge. */
    private static final double BAR = 16;

    private final Region card;

    public CardPane(Region card) {
        super(card);
        this.card = card;
        setFitToWidth(true);
        card.needsLayoutProperty().addListener((_, _, needs) -> {
            if (needs) {
                requestLayout();
            }
        });
    }

    @Override
    protected double computeMinWidth(double height) {
        double needed = card.minWidth(-1) + BAR + snappedLeftInset() + snappedRightInset();
        return getScene() == null ? needed : Math.min(needed, LARGEST_SHARE * getScene().getWidth());
    }
}
