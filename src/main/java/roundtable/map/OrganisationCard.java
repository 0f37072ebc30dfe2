package roundtable.map;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import roundtable.book.Nullable;
import roundtable.drawing.Badge;
import roundtable.drawing.Box;
import roundtable.drawing.Label;
import roundtable.drawing.Rect;

/** An organisation on the map: a card with its name, a round table with room for seats, or one of the seats. */
final class OrganisationCard extends Region {

    private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");
    private static final PseudoClass FOUND = PseudoClass.getPseudoClass("found");
    private static final PseudoClass AIMED = PseudoClass.getPseudoClass("aimed");

    private final Region bar = new Region();
    private final Region grown = new Region();
    private final Tooltip whole = new Tooltip();
    private @Nullable StanceBadge badge;
    private Box box;
    private List<Label> labels = List.of();
    private boolean written;
    private boolean onPaper = true;
    private @Nullable FarView.Named far;

    OrganisationCard() {
        setAccessibleRole(AccessibleRole.BUTTON);
        setManaged(false);
        setFocusTraversable(false);
        bar.getStyleClass().add("card-bar");
        bar.setManaged(false);
        bar.setMouseTransparent(true);
        grown.setManaged(false);
        grown.setMouseTransparent(true);
    }

    /** Shows a box at a place; does only what changed. Its texts come with the next view. */
    void show(Box next, List<Label> texts, Bounds place) {
        resizeRelocate(place.getMinX(), place.getMinY(), place.getWidth(), place.getHeight());
        if (box != null && sameLook(next) && sameTexts(next, texts)) {
            box = next;
            labels = texts;
            return;
        }
        box = next;
        labels = texts;
        getStyleClass().setAll("organisation-card",
                next.isSeat() ? "seat-card" : next.body() ? "body-card" : "plain-card");
        grown.getStyleClass().setAll("grown-card", next.body() ? "body-card" : "plain-card");
        setId("card-" + next.id());
        setStyle("-card-accent: " + next.accent() + ";");
        bar.setStyle(pattern(next.dashes()));
        written = false;
    }

    /** The bar as a ground that repeats strokes and gaps downwards; nothing of its own for a whole bar. */
    private static String pattern(double[] dashes) {
        double length = Arrays.stream(dashes).sum();
        if (length == 0) {
            return null;
        }
        StringBuilder stops = new StringBuilder();
        double at = 0;
        for (int i = 0; i < dashes.length; i++) {
            String colour = i % 2 == 0 ? "-card-accent" : "transparent";
            double end = at + dashes[i];
            stops.append(String.format(Locale.ROOT, ", %s %.2f%%, %s %.2f%%", colour, 100 * at / length, colour, 100 * end / length));
            at = end;
        }
        return String.format(Locale.ROOT, "-fx-background-color: linear-gradient(from 0px 0px to 0px %.2fpx, repeat%s);", length, stops);
    }

    /** Shows as much of its texts as can be read; far away it may be larger than on paper. */
    void setView(FarView view) {
        FarView.Named next = view.of(box).orElse(null);
        // A seat has no room for larger letters than it has on paper, so it shows them as soon as one can read them.
        boolean paper = view.detail().whole() || box.isSeat() && view.detail().words();
        if (!written || paper != onPaper || !Objects.equals(next, far)) {
            onPaper = paper;
            far = next;
            write();
        }
    }

    private void write() {
        written = true;
        Rect card = far == null || onPaper ? new Rect(0, 0, box.w(), box.h()) : far.card();
        boolean larger = card.w() > box.w() || card.h() > box.h();
        grown.resizeRelocate(card.x(), card.y(), card.w(), card.h());
        bar.resizeRelocate(card.x() + 1, card.y() + 1, FarView.BAR, Math.max(0, card.h() - 2));
        getChildren().setAll(larger ? List.of(grown, bar) : List.of(bar));
        if (onPaper) {
            labels.forEach(label -> getChildren().add(new ChartText(label, box.x(), box.y())));
        } else if (far != null) {
            getChildren().add(new BriefName(far.name(), far.x(), far.y()));
        }
        rules(card);
        tellWhole();
        pin();
    }

    /** A name that is not told whole is told by the mouse. */
    private void tellWhole() {
        Tooltip.uninstall(this, whole);
        boolean begun = onPaper ? labels.stream().anyMatch(Label::isCut) : far != null && !far.name().whole();
        if (begun) {
            whole.setText(box.name());
            Tooltip.install(this, whole);
        }
    }

    /** Shows the mark of a position at its upper right corner, half over the edge so that it hides no text; null for none. */
    void setBadge(@Nullable StanceBadge next) {
        getChildren().remove(badge);
        badge = next;
        pin();
    }

    boolean hasBadge() {
        return badge != null;
    }

    private void pin() {
        if (badge != null) {
            badge.relocate(box.w() - StanceBadge.SIZE * 0.55, -StanceBadge.SIZE * 0.5);
            getChildren().remove(badge);
            getChildren().add(badge);
        }
    }

    /** Where it stands on the surface, without what hangs over its edges. */
    Bounds place() {
        return new BoundingBox(getLayoutX() + getTranslateX(), getLayoutY() + getTranslateY(), getWidth(), getHeight());
    }

    Box box() {
        return box;
    }

    void setMarked(boolean marked) {
        pseudoClassStateChanged(MARKED, marked);
    }

    /** Whether it is among what the user is looking for. */
    void setFound(boolean found) {
        pseudoClassStateChanged(FOUND, found);
    }

    /** Whether a line that is being drawn would end here. */
    void setAimed(boolean aimed) {
        pseudoClassStateChanged(AIMED, aimed);
    }

    private boolean sameLook(Box next) {
        return box.w() == next.w() && box.h() == next.h() && box.accent().equals(next.accent()) && box.dash() == next.dash()
                && box.body() == next.body() && box.isSeat() == next.isSeat() && box.frame() == next.frame()
                && badges(box).equals(badges(next));
    }

    /** What the rules of the chart say: a border and badges about the card as large as it is seen, letters where one can read. */
    private void rules(Rect card) {
        if (box.frame() != Box.Frame.PLAIN) {
            BorderMark border = new BorderMark(box.frame(), card.w(), card.h());
            border.setLayoutX(card.x());
            border.setLayoutY(card.y());
            getChildren().add(border);
        }
        box.badges().stream().filter(mark -> onPaper || mark.shape() != Badge.Shape.LETTERS).forEach(mark -> getChildren()
                .add(new BadgeMark(mark, box.right() - card.right(), box.bottom() - card.bottom())));
    }

    private static List<Badge> badges(Box box) {
        return box.badges().stream().map(badge -> new Badge(badge.text(), badge.shape(), 0, 0, badge.w(), badge.h())).toList();
    }

    private boolean sameTexts(Box next, List<Label> texts) {
        if (labels.size() != texts.size()) {
            return false;
        }
        for (int i = 0; i < texts.size(); i++) {
            Label was = labels.get(i);
            Label is = texts.get(i);
            if (!was.lines().equals(is.lines()) || was.role() != is.role()
                    || Math.abs(was.y() - box.y() - is.y() + next.y()) > 0.01
                    || Math.abs(was.x() - box.x() - is.x() + next.x()) > 0.01) {
                return false;
            }
        }
        return true;
    }
}
