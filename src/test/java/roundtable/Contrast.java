package roundtable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.effect.DropShadow;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.BorderStroke;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import org.kordamp.ikonli.javafx.FontIcon;

/** The contrast of what a window shows, by the rules of WCAG 2.2 and from the colours its nodes really have. */
public final class Contrast {

    /** What letters need, and what large letters, symbols and the marks of the focus need. */
    public static final double TEXT = 4.5;
    public static final double LARGE = 3;

    private static final double LARGE_SIZE = 24;
    private static final double LARGE_BOLD = 18.66;
    /** Colours are shown in whole steps; a ratio may miss its aim by less than one of them. */
    private static final double SLACK = 0.02;

    private Contrast() {
    }

    /** Every text in a part of a window that is too faint on its ground, a line each. */
    public static List<String> faint(Parent root) {
        List<String> found = new ArrayList<>();
        visit(root, found);
        return found;
    }

    private static void visit(Node node, List<String> found) {
        if (!node.isVisible() || node.getOpacity() == 0 || node.isDisabled()) {
            return;
        }
        if (node instanceof Text text && !text.getText().isBlank() && text.getFill() instanceof Color letters) {
            Color ground = ground(text);
            double ratio = ratio(over(letters, ground), ground);
            double needed = text instanceof FontIcon || large(text) ? LARGE : TEXT;
            if (ratio < needed - SLACK) {
                found.add("%.2f (%s on %s) \"%s\" in %s".formatted(ratio, hex(letters), hex(ground),
                        text instanceof FontIcon icon ? icon.getIconLiteral() : text.getText(), where(text)));
            }
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> visit(child, found));
        }
    }

    private static boolean large(Text text) {
        boolean bold = text.getFont().getStyle().contains("Bold");
        return text.getFont().getSize() >= (bold ? LARGE_BOLD : LARGE_SIZE);
    }

    /** The colour under a node: the fills of all it lies in, from the outermost inwards. */
    public static Color ground(Node node) {
        List<Region> around = new ArrayList<>();
        for (Node each = node.getParent(); each != null; each = each.getParent()) {
            if (each instanceof Region region && region.getBackground() != null) {
                around.addFirst(region);
            }
        }
        Color ground = Color.WHITE;
        for (Region region : around) {
            for (BackgroundFill fill : region.getBackground().getFills()) {
                ground = over(colour(fill.getFill()), ground);
            }
        }
        return ground;
    }

    /** All colours with which a node and its parts are filled and bordered: what the focus may change. */
    public static List<Color> marks(Node node) {
        List<Color> marks = new ArrayList<>(own(node));
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> marks.addAll(marks(child)));
        }
        return marks;
    }

    /** As marks, without those of its parts. */
    public static List<Color> own(Node node) {
        List<Color> marks = new ArrayList<>();
        if (node instanceof Region region && region.getBackground() != null) {
            region.getBackground().getFills().forEach(fill -> marks.add(colour(fill.getFill())));
        }
        if (node instanceof Region region && region.getBorder() != null) {
            region.getBorder().getStrokes().forEach(stroke -> marks.add(colour(stroke)));
        }
        if (node instanceof Shape shape) {
            marks.add(colour(shape.getStroke()));
            marks.add(colour(shape.getFill()));
        }
        if (node.getEffect() instanceof DropShadow shadow) {
            marks.add(shadow.getColor());
        }
        return marks;
    }

    private static Color colour(BorderStroke stroke) {
        return Stream.of(stroke.getTopStroke(), stroke.getBottomStroke(), stroke.getLeftStroke(), stroke.getRightStroke())
                .filter(Objects::nonNull).map(Contrast::colour).max((a, b) -> Double.compare(a.getOpacity(), b.getOpacity()))
                .orElse(Color.TRANSPARENT);
    }

    private static Color colour(Paint paint) {
        return switch (paint) {
            case Color colour -> colour;
            case LinearGradient gradient -> gradient.getStops().getLast().getColor();
            case null, default -> Color.TRANSPARENT;
        };
    }

    /** A colour that lets through what is under it, on a ground that does not. */
    public static Color over(Color colour, Color ground) {
        double a = colour.getOpacity();
        return new Color(colour.getRed() * a + ground.getRed() * (1 - a), colour.getGreen() * a + ground.getGreen() * (1 - a),
                colour.getBlue() * a + ground.getBlue() * (1 - a), 1);
    }

    /** From 1 for equal colours to 21 for black on white. */
    public static double ratio(Color one, Color other) {
        double a = light(one);
        double b = light(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double light(Color colour) {
        return 0.2126 * linear(colour.getRed()) + 0.7152 * linear(colour.getGreen()) + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    private static String hex(Color colour) {
        return "#%02x%02x%02x".formatted(Math.round(colour.getRed() * 255), Math.round(colour.getGreen() * 255),
                Math.round(colour.getBlue() * 255));
    }

    /** The way to a node from the window, its nearest names first. */
    public static String where(Node node) {
        return String.join(" < ", Stream.iterate(node, Objects::nonNull, Node::getParent)
                .map(each -> each.getId() != null ? "#" + each.getId() : String.join(".", each.getStyleClass()))
                .filter(name -> !name.isEmpty()).limit(4).toList());
    }
}
