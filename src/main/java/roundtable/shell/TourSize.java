package roundtable.shell;

import java.util.List;

/** A size of the window in pixels in which the tour takes its pictures. */
record TourSize(int width, int height) {

    /** A small laptop and a projector. */
    static final List<TourSize> ALL = List.of(new TourSize(1280, 720), new TourSize(1920, 1080));
}
