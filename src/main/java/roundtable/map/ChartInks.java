package roundtable.map;

import java.util.HashMap;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Path;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import roundtable.drawing.Badge;
import roundtable.drawing.Box;

/** The colours of the look for what is painted: samples of cards and lines that nobody sees, dressed by the style sheet. */
final class ChartInks extends Group {

    private final Map<String, Region> cards = new HashMap<>();
    private final Map<String, Path> strokes = new HashMap<>();
    private final Map<String, Text> words = new HashMap<>();
    private final Text text = dressed(new Text(), "chart-text");
    private final Text quiet = dressed(new Text(), "chart-text", "chart-mark");
    private final Rectangle ground = dressed(new Rectangle(), "relation-words-ground");
    private final Rectangle frame = dressed(new Rectangle(), "rule-border");
    private final Polygon badge = dressed(new Polygon(), "badge-outline", "rule-outline");
    private final Polygon letters = dressed(new Polygon(), "badge-outline", "letters-outline");
    private final FontIcon lock = new FontIcon(Feather.LOCK);

    /**
     * Colours of the present look.
     *
     * @param changed what to do when the look has changed
     */
    ChartInks(Runnable changed) {
        setManaged(false);
        setMouseTransparent(true);
        // A node that is not visible would not be dressed.
        setOpacity(0);
        lock.getStyleClass().add("relation-lock");
        ground.fillProperty().addListener((_, _, _) -> changed.run());
        text.fillProperty().addListener((_, _, _) -> changed.run());
        letters.fillProperty().addListener((_, _, _) -> changed.run());
    }

    /** Has the samples dressed, which a chart that is not painted does without. */
    void dress() {
        if (getChildren().isEmpty()) {
            getChildren().addAll(text, quiet, ground, frame, badge, letters, lock);
            applyCss();
        }
    }

    private static <N extends Node> N dressed(N sample, String... classes) {
        sample.getStyleClass().addAll(classes);
        return sample;
    }

    /** A card of the kind of a box, with its grounds and border. */
    Region card(Box box, boolean marked, boolean found) {
        String kind = box.isSeat() ? "seat-card" : box.body() ? "body-card" : "plain-card";
        return cards.computeIfAbsent(kind + marked + found, _ -> {
            Region card = dressed(new Region(), "organisation-card", kind);
            card.pseudoClassStateChanged(PseudoClass.getPseudoClass("marked"), marked);
            card.pseudoClassStateChanged(PseudoClass.getPseudoClass("found"), found);
            card.setStyle("-card-accent: transparent;");
            getChildren().add(card);
            card.applyCss();
            return card;
        });
    }

    /** The colour of a line on the screen, which is brighter on dark ground. */
    Paint stroke(String colour) {
        Path known = strokes.get(colour);
        if (known == null) {
            dress(colour);
            known = strokes.get(colour);
        }
        return known.getStroke();
    }

    Paint words(String colour) {
        stroke(colour);
        return words.get(colour).getFill();
    }

    private void dress(String colour) {
        Path stroke = dressed(new Path(), "relation-stroke");
        Text said = dressed(new Text(), "chart-text", "chart-line");
        Group sample = dressed(new Group(stroke, said), "relation-words");
        sample.setStyle("-relation-colour: " + colour + ";");
        getChildren().add(sample);
        sample.applyCss();
        strokes.put(colour, stroke);
        words.put(colour, said);
    }

    Paint text(boolean muted) {
        return (muted ? quiet : text).getFill();
    }

    Paint ground() {
        return ground.getFill();
    }

    Paint frame() {
        return frame.getStroke();
    }

    Polygon badge(Badge.Shape shape) {
        return shape == Badge.Shape.LETTERS ? letters : badge;
    }

    FontIcon lock() {
        return lock;
    }
}
