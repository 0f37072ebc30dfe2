package roundtable.map;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import roundtable.book.Nullable;
import roundtable.drawing.Box;
import roundtable.drawing.Label;

/** An organisation on the map: a card with its name, a round table with room for seats, or one of the seats. */
final class OrganisationCard extends Region {

    private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");
    private static final PseudoClass FOUND = PseudoClass.getPseudoClass("found");
    private static final PseudoClass AIMED = PseudoClass.getPseudoClass("aimed");
    private static final double BAR = 5;

    private final Region bar = new Region();
    private @Nullable StanceBadge badge;
    private Box box;
    private List<Label> labels = List.of();
    private Detail detail = Detail.at(1);
    private double head;
    private boolean named = true;

    OrganisationCard() {
        setAccessibleRole(AccessibleRole.BUTTON);
        setManaged(false);
        setFocusTraversable(false);
        bar.getStyleClass().add("card-bar");
        bar.setManaged(false);
        bar.setMouseTransparent(true);
    }

    /**
     * Shows a box with its texts at a place; does only what changed.
     *
     * @param room how high the room for its own name is, in points: above the seats of a body
     */
    void show(Box next, List<Label> texts, Bounds place, double room) {
        head = room;
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
        setId("card-" + next.id());
        setStyle("-card-accent: " + next.accent() + ";");
        bar.setStyle(pattern(next.dashes()));
        bar.resizeRelocate(1, 1, BAR, Math.max(0, next.h() - 2));
        write();
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

    /** Shows as much of its texts as can be read. */
    void setDetail(Detail next) {
        boolean same = next.equals(detail) || next.whole() && detail.whole();
        detail = next;
        if (!same && box != null) {
            write();
        }
    }

    private void write() {
        getChildren().setAll(bar);
        if (asOnPaper(detail)) {
            labels.forEach(label -> getChildren().add(new ChartText(label, box.x(), box.y())));
        } else {
            BriefName name = brief(detail);
            name.setVisible(named);
            getChildren().add(name);
        }
        pin();
    }

    /** Shows the mark of a position at its upper right corner, half over the edge so that it hides no text; null for none. */
    void setBadge(@Nullable StanceBadge next) {
        getChildren().remove(badge);
        badge = next;
        pin();
    }

    private void pin() {
        if (badge != null) {
            badge.relocate(box.w() - StanceBadge.SIZE * 0.55, -StanceBadge.SIZE * 0.5);
            getChildren().remove(badge);
            getChildren().add(badge);
        }
    }

    /** Whether its short name can be read whole. */
    boolean readable(Detail at) {
        return asOnPaper(at) || brief(at).isThere();
    }

    /** A seat has no room for larger letters than it has on paper, so it shows them as soon as one can read them. */
    private boolean asOnPaper(Detail at) {
        return at.whole() || box.isSeat() && at.words();
    }

    /** Shows its short name or keeps silent, so that the seats of a body are alike. */
    void setNamed(boolean is) {
        named = is;
        getChildren().stream().filter(BriefName.class::isInstance).forEach(name -> name.setVisible(is));
    }

    private BriefName brief(Detail at) {
        Label first = labels.getFirst();
        return new BriefName(first.text(), BAR, box.w() - BAR, head, first.bold(), box.isSeat(), at);
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
                && box.body() == next.body() && box.isSeat() == next.isSeat();
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
