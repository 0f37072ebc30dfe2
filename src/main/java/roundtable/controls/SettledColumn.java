package roundtable.controls;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.layout.VBox;

/**
 * Parts below each other that remember how high they are at a width until one of them changes: a long list does not
 * have to be measured for every letter that is typed above it.
 */
public final class SettledColumn extends VBox {

    private final Map<Double, Double> preferred = new HashMap<>();
    private final Map<Double, Double> least = new HashMap<>();

    @Override
    public void requestLayout() {
        // Asked for before there is anything to be forgotten, too.
        if (least != null) {
            preferred.clear();
            least.clear();
        }
        super.requestLayout();
    }

    @Override
    protected double computePrefHeight(double width) {
        Double known = preferred.get(width);
        if (known == null) {
            known = super.computePrefHeight(width);
            preferred.put(width, known);
        }
        return known;
    }

    @Override
    protected double computeMinHeight(double width) {
        Double known = least.get(width);
        if (known == null) {
            known = super.computeMinHeight(width);
            least.put(width, known);
        }
        return known;
    }
}
