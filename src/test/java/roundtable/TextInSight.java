package roundtable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Text;
import javafx.scene.text.TextLineInfo;
import org.kordamp.ikonli.javafx.FontIcon;
import roundtable.controls.ZoomPane;

/**
 * Walks what a window shows and lists every text that cannot be read: cut with dots, hidden at an edge that does not
 * scroll, lying over another text, parted within a word without a hyphen, or missing where something should stand. The
 * nodes are asked, not the pixels.
 */
public final class TextInSight {

    /** What is wrong with a text. */
    public enum Trouble {
        CUT, HIDDEN, OVERLAPPING, PARTED, EMPTY
    }

    /** One text that cannot be read, and the way to it from the window. */
    public record Finding(Trouble trouble, String text, String where) {

        @Override
        public String toString() {
            return trouble + " \"" + text + "\" in " + where;
        }
    }

    /** A text and the part of the scene in which it can be seen. */
    private record Seen(Text node, Bounds place) {
    }

    /** Pixels by which a letter may stand over without anybody noticing. */
    private static final double SLACK = 2;
    /** A value longer than this may be cut in its field as long as a tooltip tells it whole. */
    private static final int LONG = 24;

    private final List<Finding> findings = new ArrayList<>();
    private final List<Seen> seen = new ArrayList<>();

    private TextInSight() {
    }

    /** What cannot be read in a part of a window that is shown and laid out. */
    public static List<Finding> troubles(Parent root) {
        TextInSight walk = new TextInSight();
        walk.visit(root);
        walk.overlaps();
        return walk.findings.stream().distinct().toList();
    }

    private void visit(Node node) {
        if (!node.isVisible() || node.getOpacity() == 0 || node instanceof ScrollBar) {
            return;
        }
        switch (node) {
            case Text text when !(text instanceof FontIcon) && !text.getText().isBlank() -> {
                place(text);
                parted(text);
            }
            case Labeled labeled -> label(labeled);
            case ComboBoxBase<?> box -> emptyBox(box);
            default -> { }
        }
        if (node instanceof ZoomPane pane) {
            onSurface(pane.surface());
            pane.getChildrenUnmodifiable().stream().filter(child -> child != pane.surface()).forEach(this::visit);
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(this::visit);
        }
    }

    /** Everything on a surface that is zoomed can be moved into view, but a name must not be cut or missing there. */
    private void onSurface(Node node) {
        if (!node.isVisible() || node.getOpacity() == 0) {
            return;
        }
        if (node instanceof Text text && !(text instanceof FontIcon) && !text.getText().isBlank()) {
            if (text.getText().endsWith("\u2026") && ancestors(text).limit(4).noneMatch(TextInSight::tells)) {
                report(Trouble.CUT, text.getText(), text);
            }
        }
        if (node.getStyleClass().contains("organisation-card") && !node.getStyleClass().contains("seat-card")
                && node instanceof Parent card && !hasText(card)) {
            report(Trouble.EMPTY, Objects.requireNonNullElse(node.getAccessibleText(), ""), node);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(this::onSurface);
        }
    }

    private static boolean hasText(Parent card) {
        return texts(card).anyMatch(text -> text.isVisible() && !text.getText().isBlank());
    }

    /** Whether the mouse tells more over a node; those that are no controls keep what it says among their properties. */
    private static boolean tells(Node node) {
        return node.getProperties().values().stream().anyMatch(value -> value instanceof Tooltip tooltip
                && tooltip.getText().length() > LONG);
    }

    private void label(Labeled labeled) {
        String text = Objects.requireNonNullElse(labeled.getText(), "");
        String whole = labeled.isMnemonicParsing() ? text.replaceFirst("_(?=\\S)", "") : text;
        if (whole.isBlank()) {
            emptyLabel(labeled);
            return;
        }
        String shown = labeled.getChildrenUnmodifiable().stream()
                .filter(child -> child instanceof Text && !(child instanceof FontIcon) && child != labeled.getGraphic())
                .map(child -> ((Text) child).getText()).findFirst().orElse(whole);
        if (!shown.equals(whole) && !toldElsewhere(labeled, whole)) {
            report(Trouble.CUT, whole, labeled);
        }
    }

    /** Whether a cut text is one that may be cut and is told whole by a tooltip: in a cell, or a long value. */
    private static boolean toldElsewhere(Labeled labeled, String whole) {
        boolean box = ancestors(labeled).anyMatch(ComboBoxBase.class::isInstance);
        boolean cell = !box && ancestors(labeled).anyMatch(IndexedCell.class::isInstance);
        boolean value = whole.length() > LONG && !(labeled instanceof ButtonBase) && (box || labeled instanceof Label);
        boolean told = ancestors(labeled).limit(6).anyMatch(node -> node instanceof Control control
                && told(control.getTooltip(), whole));
        boolean longButton = labeled instanceof ButtonBase && whole.length() > LONG;
        return told && (cell || value || longButton);
    }

    private static boolean told(Tooltip tooltip, String whole) {
        return tooltip != null && tooltip.getText() != null && tooltip.getText().contains(whole.strip());
    }

    private void emptyLabel(Labeled labeled) {
        boolean due = labeled.isManaged() && labeled.getGraphic() == null && !(labeled instanceof IndexedCell);
        boolean mute = labeled instanceof ButtonBase && blank(labeled.getAccessibleText()) && ours(labeled);
        if (mute || due && labeled instanceof Label && ours(labeled)) {
            report(Trouble.EMPTY, "", labeled);
        }
    }

    private void emptyBox(ComboBoxBase<?> box) {
        boolean shows = texts(box).anyMatch(text -> text.isVisible() && !text.getText().isBlank());
        if (!shows) {
            report(Trouble.EMPTY, "", box);
        }
    }

    private static Stream<Text> texts(Parent parent) {
        return parent.getChildrenUnmodifiable().stream().flatMap(child -> child instanceof Text text
                && !(text instanceof FontIcon) ? Stream.of(text)
                : child instanceof Parent inner ? texts(inner) : Stream.empty());
    }

    /** Whether the program made this label; the skins of tables and tabs keep empty ones of their own. */
    private static boolean ours(Node node) {
        return ancestors(node.getParent()).limit(2).noneMatch(parent -> parent.getStyleClass().stream()
                .anyMatch(style -> style.contains("column-header") || style.contains("tab-") || style.equals("menu-bar")
                        || style.contains("combo-box") || style.contains("status-bar") || style.equals("menu-button")
                        || style.equals("dialog-pane") || style.equals("notification-bar")));
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    /** Follows a text outwards through everything that hides what stands over its edge. */
    private void place(Text text) {
        Bounds place = text.localToScene(text.getLayoutBounds());
        boolean typed = ancestors(text).anyMatch(node -> node instanceof TextInputControl input && scrolls(input, text));
        boolean cell = ancestors(text).anyMatch(IndexedCell.class::isInstance);
        boolean wide = false;
        for (Node edge : ancestors(text.getParent()).toList()) {
            Bounds hole = edge.getParent() == null ? edge.getLayoutBounds() : hole(edge);
            if (hole != null) {
                wide |= over(place, hole, typed || scrollsAcross(edge), typed || scrollsDown(edge));
                place = common(place, hole);
                if (place == null) {
                    break;
                }
            }
        }
        if (wide && !cell || low(text)) {
            report(Trouble.HIDDEN, text.getText(), text);
        }
        if (place != null) {
            seen.add(new Seen(text, place));
        }
    }

    /** Whether a text is higher than the line of a list or table that it stands in. */
    private static boolean low(Text text) {
        return ancestors(text).filter(IndexedCell.class::isInstance).findFirst()
                .filter(cell -> text.getLayoutBounds().getHeight() > cell.getLayoutBounds().getHeight() + SLACK).isPresent();
    }

    /** Whether a line ends within a word, as where a word is wider than its place; addresses have no other way. */
    private void parted(Text text) {
        String whole = text.getText();
        for (TextLineInfo line : text.getLayoutInfo().getTextLines(false)) {
            int end = line.end();
            if (end > 0 && end < whole.length() && Character.isLetter(whole.charAt(end - 1))
                    && Character.isLetter(whole.charAt(end)) && !address(whole, end)) {
                report(Trouble.PARTED, whole, text);
                return;
            }
        }
    }

    private static boolean address(String text, int at) {
        int from = text.substring(0, at).strip().lastIndexOf(' ') + 1;
        int blank = text.indexOf(' ', at);
        return text.substring(from, blank < 0 ? text.length() : blank).matches(".*[/\\\\@.].*\\p{L}.*");
    }

    /** A long line that is typed moves under the caret; a prompt, a day or a number does not. */
    private static boolean scrolls(TextInputControl input, Text text) {
        return text.getText().equals(input.getText()) && text.getText().length() > LONG
                || !(input instanceof javafx.scene.control.TextField);
    }

    private static boolean over(Bounds place, Bounds hole, boolean across, boolean down) {
        return !across && (place.getMinX() < hole.getMinX() - SLACK || place.getMaxX() > hole.getMaxX() + SLACK)
                || !down && (place.getMinY() < hole.getMinY() - SLACK * 2 || place.getMaxY() > hole.getMaxY() + SLACK * 2);
    }

    private static Bounds common(Bounds a, Bounds b) {
        double x = Math.max(a.getMinX(), b.getMinX());
        double y = Math.max(a.getMinY(), b.getMinY());
        double width = Math.min(a.getMaxX(), b.getMaxX()) - x;
        double height = Math.min(a.getMaxY(), b.getMaxY()) - y;
        return width <= 0 || height <= 0 ? null : new BoundingBox(x, y, width, height);
    }

    private static Bounds hole(Node edge) {
        return edge.getClip() == null ? null : edge.localToScene(edge.getClip().getBoundsInParent());
    }

    private static boolean scrollsAcross(Node edge) {
        return scrollPane(edge) instanceof ScrollPane pane ? pane.getHbarPolicy() != ScrollPane.ScrollBarPolicy.NEVER
                : edge.getStyleClass().contains("clipped-container") && bar(edge, javafx.geometry.Orientation.HORIZONTAL)
                || edge.getStyleClass().contains("table-header-row") || edge.getStyleClass().contains("column-header-background")
                || edge.getStyleClass().contains("headers-region");
    }

    private static boolean scrollsDown(Node edge) {
        return scrollPane(edge) instanceof ScrollPane pane ? pane.getVbarPolicy() != ScrollPane.ScrollBarPolicy.NEVER
                : edge.getStyleClass().contains("clipped-container");
    }

    private static ScrollPane scrollPane(Node edge) {
        return edge.getStyleClass().contains("viewport") && edge.getParent() instanceof ScrollPane pane ? pane : null;
    }

    private static boolean bar(Node clipped, javafx.geometry.Orientation way) {
        return clipped.getParent().getChildrenUnmodifiable().stream().anyMatch(node ->
                node instanceof ScrollBar bar && bar.getOrientation() == way && bar.isVisible());
    }

    private void overlaps() {
        for (int i = 0; i < seen.size(); i++) {
            for (int j = i + 1; j < seen.size(); j++) {
                Bounds common = common(seen.get(i).place(), seen.get(j).place());
                if (common != null && common.getWidth() > SLACK && common.getHeight() > SLACK * 2) {
                    report(Trouble.OVERLAPPING, seen.get(i).node().getText() + "\" and \""
                            + seen.get(j).node().getText(), seen.get(j).node());
                }
            }
        }
    }

    private void report(Trouble trouble, String text, Node node) {
        findings.add(new Finding(trouble, text.strip(), where(node)));
    }

    private static String where(Node node) {
        List<String> names = ancestors(node).map(TextInSight::name).filter(name -> !name.isEmpty()).limit(4).toList();
        return String.join(" < ", names);
    }

    private static String name(Node node) {
        return node.getId() != null ? "#" + node.getId() : String.join(".", node.getStyleClass());
    }

    private static Stream<Node> ancestors(Node node) {
        return Stream.iterate(node, Objects::nonNull, Node::getParent);
    }
}
