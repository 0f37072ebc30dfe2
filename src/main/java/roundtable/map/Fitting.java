package roundtable.map;

import javafx.geometry.Bounds;
import roundtable.controls.Cramped;
import roundtable.controls.ZoomPane;

/**
 * How the chart is brought into the window: whole, or, in a cramped window, so that it fills it and its names can be
 * read; fitting it once more shows it whole there as well.
 */
final class Fitting {

    /** After so many measures the headings of a chart that is fitted do not grow any more. */
    private static final int SETTLED = 3;
    /** So many times as large as seen whole is a chart that fills the window at most. */
    private static final double MOST = 3;

    private final ChartCanvas canvas;
    private boolean cramped;
    private boolean filled;
    private boolean looked;

    Fitting(ChartCanvas canvas) {
        this.canvas = canvas;
        Cramped.follow(canvas, is -> {
            cramped = is;
            looked = false;
        });
        canvas.widthProperty().addListener((property, before, now) -> firstLook());
        canvas.heightProperty().addListener((property, before, now) -> firstLook());
    }

    /** Shows the chart as it is looked at first. */
    void all(boolean glidingly) {
        filled = cramped;
        look(glidingly);
    }

    /** Shows the chart whole, or lets it fill a cramped window where it is seen whole already. */
    void turn() {
        filled = cramped && !filled;
        look(true);
    }

    /** Shows the marked part of the chart. */
    void marked() {
        Bounds part = Alignment.around(canvas.markedPlaces());
        filled = false;
        canvas.fit(part.isEmpty() ? canvas.sheet().whole() : part, true);
    }

    private void look(boolean glidingly) {
        Bounds whole = canvas.sheet().whole();
        // Headings beside and above the chart make it smaller, and so larger themselves, in points.
        for (int i = 0; i < SETTLED && !whole.isEmpty() && canvas.getWidth() > 0; i++) {
            whole = canvas.view(Detail.at(filled ? zoomToFill(whole) : canvas.zoomFor(whole))).whole();
        }
        if (filled) {
            fill(whole, glidingly);
        } else {
            canvas.fit(whole, glidingly);
        }
    }

    /** The beginning of the chart is in view where there is more of it than the window has room for. */
    private void fill(Bounds whole, boolean glidingly) {
        if (!whole.isEmpty() && canvas.getWidth() > 0 && canvas.getHeight() > 0) {
            double zoom = zoomToFill(whole);
            canvas.move(zoom, begin(canvas.getWidth(), whole.getWidth() * zoom) - whole.getMinX() * zoom,
                    begin(canvas.getHeight(), whole.getHeight() * zoom) - whole.getMinY() * zoom, glidingly);
        }
    }

    private static double begin(double room, double size) {
        return Math.max(ZoomPane.MARGIN, (room - size) / 2);
    }

    /** As large as the window is in one direction. */
    private double zoomToFill(Bounds whole) {
        double fitted = canvas.zoomFor(whole);
        return Math.clamp(Math.max((canvas.getWidth() - 2 * ZoomPane.MARGIN) / whole.getWidth(),
                (canvas.getHeight() - 2 * ZoomPane.MARGIN) / whole.getHeight()), fitted, Math.max(fitted, Math.min(ZoomPane.WIDEST, MOST * fitted)));
    }

    /** The chart is fitted once the window has its size. */
    private void firstLook() {
        if (!looked && canvas.getWidth() > 0 && canvas.getHeight() > 0) {
            all(false);
            looked = canvas.getScene() != null && canvas.getScene().getWindow() != null
                    && canvas.getScene().getWindow().isShowing();
        }
    }
}
