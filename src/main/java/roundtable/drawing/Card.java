package roundtable.drawing;

import java.util.List;
import roundtable.book.Nullable;

/**
 * An organisation's box before it has a place: its size and what stands in it, measured from its own top left corner.
 *
 * @param box at 0, 0
 * @param labels of the box and its seats
 * @param smaller the same where there is no room for one that a rule of the chart makes larger; null for the smallest
 */
record Card(Box box, List<Box> seats, List<Label> labels, @Nullable Card smaller) {

    String id() {
        return box.id();
    }

    double w() {
        return box.w();
    }

    double h() {
        return box.h();
    }
}
