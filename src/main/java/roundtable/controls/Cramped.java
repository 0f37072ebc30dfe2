package roundtable.controls;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/**
 * Whether a window has little room for its letters, as a small one has with large text. What one does not need all the
 * time then folds away, so that there is room for what one works with.
 */
public final class Cramped {

    private static final PseudoClass CRAMPED = PseudoClass.getPseudoClass("cramped");
    /** Room that everything finds place in, as multiples of the size of letters. */
    private static final double WIDE = 56;
    private static final double HIGH = 31;

    private final Pane window;
    private final Label ruler = new Label();
    private final BooleanProperty is = new SimpleBooleanProperty();

    private Cramped(Pane window) {
        this.window = window;
    }

    /** Watches the size of what fills a window and of its letters; style sheets know it as {@code :cramped}. */
    public static void watch(Pane window) {
        Cramped cramped = new Cramped(window);
        cramped.ruler.setManaged(false);
        cramped.ruler.setMouseTransparent(true);
        window.getChildren().add(cramped.ruler);
        window.getProperties().put(Cramped.class, cramped);
        window.widthProperty().addListener((_, _, _) -> cramped.measure());
        window.heightProperty().addListener((_, _, _) -> cramped.measure());
        cramped.ruler.fontProperty().addListener((_, _, _) -> cramped.measure());
        cramped.is.addListener((_, _, now) -> window.pseudoClassStateChanged(CRAMPED, now));
    }

    /** Tells a part of a window at once whether that is cramped, and again whenever this changes. */
    public static void follow(Node part, Consumer<Boolean> told) {
        ObservableValue<Boolean> is = part.sceneProperty().flatMap(Scene::rootProperty).flatMap(Cramped::of).orElse(false);
        is.addListener((_, _, now) -> told.accept(now));
        told.accept(is.getValue());
    }

    /**
     * Folds parts of a window away when it becomes cramped, and shows those again when it has room. What the user
     * opened or folded meanwhile stays as the user wants it.
     *
     * @param shown whether each part is shown
     */
    public static void fold(Node in, List<BooleanProperty> shown) {
        Set<BooleanProperty> folded = new HashSet<>();
        shown.forEach(each -> each.addListener((_, _, _) -> folded.remove(each)));
        follow(in, is -> shown.forEach(each -> {
            if (is && each.get()) {
                each.set(false);
                folded.add(each);
            } else if (!is && folded.contains(each)) {
                each.set(true);
            }
        }));
    }

    private static ObservableValue<Boolean> of(Parent root) {
        return root.getProperties().get(Cramped.class) instanceof Cramped cramped ? cramped.is
                : new SimpleBooleanProperty(false);
    }

    private void measure() {
        if (window.getWidth() > 0 && window.getHeight() > 0) {
            double letter = ruler.getFont().getSize();
            is.set(window.getWidth() < WIDE * letter || window.getHeight() < HIGH * letter);
        }
    }
}
