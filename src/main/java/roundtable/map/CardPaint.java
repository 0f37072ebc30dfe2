package roundtable.map;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.BorderStroke;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Polygon;
import javafx.scene.text.TextAlignment;
import roundtable.drawing.Badge;
import roundtable.drawing.Box;
import roundtable.drawing.Label;
import roundtable.drawing.Point;
import roundtable.drawing.Rect;

/** Paints the cards of a large chart as {@link OrganisationCard} shows them; seen from afar only what one can make out. */
final class CardPaint {

    /** Pixels over its edges that a card may need, for what hangs there or for its name. */
    static final double REACH = 60;

    /** Below so many pixels for a point round corners, shadows and patterns are specks. */
    private static final double SPECKS = 0.35;

    private final GraphicsContext g;
    private final ChartInks inks;
    private final double scale;

    CardPaint(GraphicsContext g, ChartInks inks, double scale) {
        this.g = g;
        this.inks = inks;
        this.scale = scale;
    }

    void card(Box box, List<Label> labels, FarView view, boolean marked, boolean found) {
        boolean paper = view.detail().whole() || box.isSeat() && view.detail().words();
        FarView.Named far = paper ? null : view.of(box).orElse(null);
        Rect card = far == null ? new Rect(box.x(), box.y(), box.w(), box.h()) : far.card().moved(box.x(), box.y());
        ground(box, card, marked, found);
        bar(box, card);
        if (paper) {
            labels.forEach(label -> text(g, label, inks.text(label.role() == Label.Role.MARK)));
        } else if (far != null) {
            name(far, box);
        }
        if (scale >= SPECKS) {
            frame(box.frame(), card);
            box.badges().stream().filter(badge -> paper || badge.shape() != Badge.Shape.LETTERS)
                    .forEach(badge -> badge(badge, card.right() - box.right(), card.bottom() - box.bottom()));
        }
    }

    private void ground(Box box, Rect card, boolean marked, boolean found) {
        Region sample = inks.card(box, marked, found);
        boolean near = scale >= SPECKS;
        List<BackgroundFill> fills = sample.getBackground() == null ? List.of() : sample.getBackground().getFills();
        for (BackgroundFill fill : near || fills.isEmpty() ? fills : fills.subList(fills.size() - 1, fills.size())) {
            Insets in = fill.getInsets();
            double round = near ? 2 * fill.getRadii().getTopLeftHorizontalRadius() : 0;
            g.setFill(fill.getFill());
            g.fillRoundRect(card.x() + in.getLeft(), card.y() + in.getTop(), card.w() - in.getLeft() - in.getRight(),
                    card.h() - in.getTop() - in.getBottom(), round, round);
        }
        if (sample.getBorder() != null) {
            BorderStroke border = sample.getBorder().getStrokes().getFirst();
            // Seen from afar too an edge is one line of pixels.
            double width = Math.max(border.getWidths().getTop(), 0.8 / scale);
            double round = near ? 2 * border.getRadii().getTopLeftHorizontalRadius() - width : 0;
            g.setStroke(box.body() && !marked ? Color.web(box.accent()) : border.getTopStroke());
            g.setLineWidth(width);
            g.strokeRoundRect(card.x() + width / 2, card.y() + width / 2, card.w() - width, card.h() - width, round, round);
        }
    }

    private void bar(Box box, Rect card) {
        double[] dashes = scale >= SPECKS ? box.dashes() : new double[0];
        double bottom = card.bottom() - 1;
        g.setFill(Color.web(box.accent()));
        if (dashes.length == 0) {
            g.fillRect(card.x() + 1, card.y() + 1, FarView.BAR, card.h() - 2);
        }
        int part = 0;
        for (double y = card.y() + 1; dashes.length > 0 && y < bottom; y += dashes[part++ % dashes.length]) {
            if (part % 2 == 0) {
                g.fillRect(card.x() + 1, y, FarView.BAR, Math.min(dashes[part % dashes.length], bottom - y));
            }
        }
    }

    private void name(FarView.Named far, Box box) {
        FarName name = far.name();
        double step = name.size() * FarName.LEADING;
        g.setFill(inks.text(false));
        g.setTextBaseline(VPos.CENTER);
        g.setTextAlign(TextAlignment.LEFT);
        for (int i = 0; i < name.lines().size(); i++) {
            g.setFont(ChartFonts.of(name.lines().get(i), name.size(), name.bold()));
            g.fillText(name.lines().get(i), box.x() + far.x(), box.y() + far.y() + (i + 0.5) * step);
        }
    }

    /** A text of the drawing where it stands on paper. */
    static void text(GraphicsContext g, Label label, Paint ink) {
        g.setFill(ink);
        g.setTextBaseline(VPos.BASELINE);
        g.setTextAlign(label.centred() ? TextAlignment.CENTER : TextAlignment.LEFT);
        for (int i = 0; i < label.lines().size(); i++) {
            g.setFont(ChartFonts.of(label.lines().get(i), label.size(), label.bold()));
            g.fillText(label.lines().get(i), label.x() + (label.centred() ? label.w() / 2 : 0), label.baseline(i));
        }
    }

    private void frame(Box.Frame frame, Rect card) {
        if (frame == Box.Frame.PLAIN) {
            return;
        }
        g.setStroke(inks.frame());
        g.setLineWidth(frame.width());
        g.setLineDashes(frame.dashes());
        g.strokeRoundRect(card.x(), card.y(), card.w(), card.h(), 10, 10);
        g.setLineDashes((double[]) null);
        if (frame == Box.Frame.DOUBLE && card.h() > 3 * Box.Frame.SECOND) {
            Rect inner = card.grown(-Box.Frame.SECOND);
            g.strokeRoundRect(inner.x(), inner.y(), inner.w(), inner.h(), 4, 4);
        }
    }

    private void badge(Badge badge, double dx, double dy) {
        Polygon sample = inks.badge(badge.shape());
        double[] xs = badge.outline().stream().mapToDouble(Point::x).map(x -> x + dx).toArray();
        double[] ys = badge.outline().stream().mapToDouble(Point::y).map(y -> y + dy).toArray();
        g.setFill(sample.getFill());
        g.fillPolygon(xs, ys, xs.length);
        g.setStroke(sample.getStroke());
        g.setLineWidth(sample.getStrokeWidth());
        g.strokePolygon(xs, ys, xs.length);
        g.setFill(inks.text(false));
        g.setFont(ChartFonts.of(badge.text(), Badge.SIZE, true));
        g.setTextBaseline(VPos.BASELINE);
        g.setTextAlign(TextAlignment.CENTER);
        g.fillText(badge.text(), badge.x() + dx + badge.w() / 2, badge.baseline() + dy);
    }
}
