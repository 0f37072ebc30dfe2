package roundtable.actions;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import roundtable.controls.SectionHeading;
import roundtable.rules.LifeLine;
import roundtable.words.Words;

/**
 * The life of an action as a track of quarters: a dot where its status changed, a triangle where its date moved, a small
 * dot for a report, a square for the due date. The same stands below in words.
 */
final class LifeTrack extends VBox {

    private static final double SIZE = 5;

    private final Words words;

    LifeTrack(Words words, LifeLine life) {
        this.words = words;
        FlowPane track = new FlowPane();
        track.getStyleClass().add("life-track");
        life.quarters().forEach(quarter -> track.getChildren().add(quarter(quarter)));
        track.setAccessibleText(life.quarters().stream().map(this::text).filter(Objects::nonNull).collect(Collectors.joining("; ")));
        track.setId("life-track");
        Label text = new Label(track.getAccessibleText());
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        text.getStyleClass().add("life-text");
        getStyleClass().add("life");
        getChildren().addAll(new SectionHeading(words.text("actions.life")), track, text);
        setVisible(!life.quarters().isEmpty());
        setManaged(isVisible());
    }

    private VBox quarter(LifeLine.Quarter quarter) {
        HBox marks = new HBox();
        marks.getStyleClass().add("life-marks");
        quarter.marks().forEach(mark -> marks.getChildren().add(shape(mark)));
        Region line = new Region();
        line.getStyleClass().add("life-line");
        Label name = new Label(words.text("actions.life.quarter", quarter.number(), String.valueOf(quarter.year())));
        name.setMinWidth(USE_PREF_SIZE);
        VBox box = new VBox(marks, line, name);
        box.getStyleClass().add("life-quarter");
        return box;
    }

    private static Node shape(LifeLine.Mark mark) {
        Shape shape = switch (mark.kind()) {
            case AGREED, STATUS -> new Circle(SIZE);
            case REPORTED -> new Circle(SIZE / 2);
            case MOVED -> new Polygon(0, 0, 2 * SIZE, SIZE, 0, 2 * SIZE);
            case DUE -> new Rectangle(2 * SIZE, 2 * SIZE);
        };
        shape.getStyleClass().add("life-" + (mark.kind() == LifeLine.Kind.DUE ? "due" : "mark"));
        return shape;
    }

    /** A quarter in words; null where nothing happened in it. */
    private String text(LifeLine.Quarter quarter) {
        List<String> marks = quarter.marks().stream().map(this::text).toList();
        return marks.isEmpty() ? null : words.text("actions.life.in", quarter.number(), String.valueOf(quarter.year()), String.join(", ", marks));
    }

    private String text(LifeLine.Mark mark) {
        String day = words.date(mark.day());
        String moved = mark.due() == null ? null : words.text("actions.life.moved", words.date(mark.due()));
        String what = switch (mark.kind()) {
            case AGREED -> words.text("actions.life.agreed", day);
            case DUE -> words.text("actions.life.due", day);
            case STATUS -> words.text("actions.life.status", day, words.of(mark.status()));
            case REPORTED -> words.text("actions.life.reported", day);
            case MOVED -> day;
        };
        return Stream.of(what, moved).filter(Objects::nonNull).collect(Collectors.joining(" "));
    }
}
