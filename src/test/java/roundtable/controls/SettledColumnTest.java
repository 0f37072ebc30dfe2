package roundtable.controls;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

/** A long list is measured once for a width, and again as soon as one of its lines changes. */
class SettledColumnTest {

    private int measured;
    private double height = 20;

    /** A line whose height depends on its width, as that of a text that wraps does. */
    private final Region line = new Region() {
        @Override
        public Orientation getContentBias() {
            return Orientation.HORIZONTAL;
        }

        @Override
        protected double computePrefHeight(double width) {
            measured++;
            return height;
        }
    };

    @Test
    void aLineIsMeasuredAgainOnlyWhenItChanges() {
        SettledColumn column = new SettledColumn();
        column.getChildren().add(line);
        assertEquals(20, column.prefHeight(300));
        int once = measured;
        assertEquals(20, column.prefHeight(300));
        assertEquals(once, measured);
        height = 40;
        line.requestLayout();
        assertEquals(40, column.prefHeight(300));
        assertEquals(40, column.prefHeight(280));
    }
}
