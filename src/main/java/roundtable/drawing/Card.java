package roundtable.drawing;

import java.util.List;

/**
 * An organisation's box before it has a place: its size and what stands in it, measured from its own top left corner.
 *
 * @param box at 0, 0
 * @param labels of the box and its seats
 */
record Card(Box box, List<Box> seats, List<Label> labels) {

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
