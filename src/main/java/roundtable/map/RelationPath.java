package roundtable.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.shape.Circle;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.QuadCurveTo;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.shape.StrokeLineCap;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import roundtable.book.Confidentiality;
import roundtable.drawing.Label;
import roundtable.drawing.Line;
import roundtable.drawing.LineShape;
import roundtable.drawing.Point;

/** A relation on the map: a line in the colour and dash of its kind, with its heads and what it says. */
final class RelationPath extends Group {

    private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");
    private static final double TOUCH = 14;
    private static final double CORNER = 6;
    private static final int LOCK = 11;
    /** How far from its beginning a line carries the lock, in points. */
    private static final double ALONG = 22;

    private final Path touch = new Path();
    private final Path stroke = new Path();
    private final Group heads = new Group();
    private final Group words = new Group();
    private Line line;
    private boolean readable = true;
    private List<Label> labels = List.of();
    private List<Point2D> points = List.of();
    private double dx;
    private double dy;

    RelationPath() {
        setAccessibleRole(AccessibleRole.BUTTON);
        setFocusTraversable(false);
        setManaged(false);
        getStyleClass().add("relation-path");
        touch.setStrokeWidth(TOUCH);
        touch.getStyleClass().add("relation-touch");
        stroke.getStyleClass().add("relation-stroke");
        stroke.setStrokeLineCap(StrokeLineCap.BUTT);
        stroke.setMouseTransparent(true);
        heads.setMouseTransparent(true);
        getChildren().addAll(touch, stroke, heads);
        words.getStyleClass().add("relation-words");
        words.setMouseTransparent(true);
        words.opacityProperty().bind(opacityProperty());
        visibleProperty().addListener((property, was, is) -> speak(true));
    }

    Line line() {
        return line;
    }

    /** Shows a line with its texts, moved from the drawing's own place; does only what changed. */
    void show(Line next, List<Label> texts, double left, double top) {
        dx = left;
        dy = top;
        List<Point2D> place = next.points().stream().map(p -> new Point2D(p.x() + dx, p.y() + dy)).toList();
        boolean same = line != null && place.equals(points) && sameLook(next) && labels.equals(texts);
        line = next;
        labels = texts;
        shift(0, 0);
        if (same) {
            return;
        }
        setId("line-" + next.id());
        setStyle("-relation-colour: " + next.colour() + ";");
        words.setStyle(getStyle());
        stroke.setStrokeWidth(next.width());
        stroke.getStrokeDashArray().setAll(Arrays.stream(next.dashes()).boxed().toList());
        draw(place);
        words.getChildren().clear();
        speak(true);
    }

    /** What it says, for the layer above all lines, so that no other line runs over it. */
    Group words() {
        return words;
    }

    private void speak(boolean inPlace) {
        words.setVisible(inPlace && readable && isVisible());
        if (words.isVisible() && words.getChildren().isEmpty()) {
            // On a large chart seen from afar nobody reads them, and making them would take a good part of the time.
            labels.forEach(this::word);
        }
    }

    /** Says what it says only where one can read it. */
    void setDetail(Detail detail) {
        readable = detail.words();
        speak(true);
    }

    /** Shows the line straight between two points while one of its boxes is being dragged. */
    void pull(Point2D from, Point2D to) {
        trail(List.of(from, to));
    }

    /** Shows only the line itself along other corners, without heads, which would take longer than a frame to make anew. */
    private void trail(List<Point2D> place) {
        points = place;
        heads.setVisible(false);
        stroke.getElements().setAll(rounded(place));
        touch.getElements().clear();
        speak(false);
    }

    /** Shows the line along other corners, in points of the drawing, while it is bent or a box of it is dragged. */
    void follow(List<Point> corners) {
        trail(corners.stream().map(p -> new Point2D(p.x() + dx, p.y() + dy)).toList());
    }

    /** Moves the line as it is together with both its boxes. */
    void shift(double dx, double dy) {
        setTranslateX(dx);
        setTranslateY(dy);
        words.setTranslateX(dx);
        words.setTranslateY(dy);
    }

    /** Puts the line back where the drawing has it, after a drag that came to nothing. */
    void restore() {
        shift(0, 0);
        draw(line.points().stream().map(p -> new Point2D(p.x() + dx, p.y() + dy)).toList());
        speak(true);
    }

    List<Point2D> points() {
        return points;
    }

    void setMarked(boolean marked) {
        pseudoClassStateChanged(MARKED, marked);
    }

    private boolean sameLook(Line next) {
        return line.colour().equals(next.colour()) && line.dash() == next.dash() && line.width() == next.width()
                && line.startHead() == next.startHead() && line.endHead() == next.endHead()
                && line.informal() == next.informal() && line.confidentiality() == next.confidentiality();
    }

    private void draw(List<Point2D> place) {
        points = place;
        heads.setVisible(true);
        heads.getChildren().clear();
        if (place.size() < 2) {
            return;
        }
        LineShape shape = LineShape.of(line.withPoints(place.stream().map(p -> new Point(p.getX(), p.getY())).toList()));
        stroke.getElements().setAll(rounded(shape.stroke().stream().map(p -> new Point2D(p.x(), p.y())).toList()));
        touch.getElements().setAll(rounded(place));
        shape.heads().forEach(this::head);
        shape.rings().forEach(middle -> mark(new Circle(middle.x(), middle.y(), LineShape.RING), true));
        if (line.confidentiality() != Confidentiality.PUBLIC) {
            lock(place.getFirst(), place.get(1).subtract(place.getFirst()));
        }
    }

    /** Says near the beginning of the line that not everybody may see it; not where the line says something else. */
    private void lock(Point2D first, Point2D way) {
        Point2D along = first.add(way.normalize().multiply(Math.min(ALONG, way.magnitude() / 2)));
        Point2D at = labels.stream().anyMatch(label -> said(label, along))
                ? first.add(way.normalize().multiply(LOCK / 2.0 + 1)) : along;
        Circle ground = new Circle(at.getX(), at.getY(), LOCK * 0.75);
        ground.getStyleClass().add("relation-words-ground");
        FontIcon lock = new FontIcon(Feather.LOCK);
        lock.getStyleClass().add("relation-lock");
        lock.setX(at.getX() - LOCK / 2.0);
        lock.setY(at.getY() + LOCK * 0.4);
        heads.getChildren().addAll(ground, lock);
    }

    private boolean said(Label label, Point2D at) {
        return new javafx.geometry.BoundingBox(label.x() + dx - LOCK, label.y() + dy - LOCK, label.w() + 2 * LOCK,
                label.h() + 2 * LOCK).contains(at);
    }

    private void head(List<Point> corners) {
        mark(new Polygon(corners.stream().flatMapToDouble(p -> DoubleStream.of(p.x(), p.y())).toArray()),
                line.informal());
    }

    private void mark(Shape shape, boolean open) {
        shape.getStyleClass().addAll("relation-head", open ? "open" : "filled");
        heads.getChildren().add(shape);
    }

    private static PathElement to(Point2D point, boolean start) {
        return start ? new MoveTo(point.getX(), point.getY()) : new LineTo(point.getX(), point.getY());
    }

    private static List<PathElement> rounded(List<Point2D> corners) {
        List<PathElement> path = new ArrayList<>();
        path.add(to(corners.getFirst(), true));
        for (int i = 1; i < corners.size() - 1; i++) {
            Point2D corner = corners.get(i);
            Point2D in = towards(corner, corners.get(i - 1));
            Point2D out = towards(corner, corners.get(i + 1));
            path.add(to(in, false));
            path.add(new QuadCurveTo(corner.getX(), corner.getY(), out.getX(), out.getY()));
        }
        path.add(to(corners.getLast(), false));
        return path;
    }

    private static Point2D towards(Point2D corner, Point2D other) {
        double distance = corner.distance(other);
        return distance < 0.1 ? corner
                : corner.add(other.subtract(corner).multiply(Math.min(CORNER, distance / 2) / distance));
    }

    private void word(Label label) {
        Rectangle ground = new Rectangle(label.x() + dx - 2, label.y() + dy - 1, label.w() + 4, label.h() + 2);
        ground.getStyleClass().add("relation-words-ground");
        words.getChildren().addAll(ground, new ChartText(label, -dx, -dy));
    }
}
