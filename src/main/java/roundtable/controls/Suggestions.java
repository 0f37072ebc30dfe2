package roundtable.controls;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;

/**
 * A short list under the place where one types, out of which one thing is taken by Enter, Tab or click. Nothing is
 * taken by itself: Escape or typing on leaves the text as it is. The field keeps the focus.
 *
 * @param <T> what can be taken
 */
public final class Suggestions<T> {

    private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");

    private final Popup popup = new Popup();
    private final VBox list = new VBox();
    private final Function<T, String> text;
    private List<T> offered = List.of();
    private Consumer<T> take = choice -> { };
    private int marked;

    /** A list that is not shown yet, whose choices read as a function says. */
    public Suggestions(Function<T, String> text) {
        this.text = text;
        list.getStyleClass().add("suggestions");
        list.setId("suggestions");
        popup.getContent().add(list);
        popup.setAutoHide(true);
        popup.setHideOnEscape(false);
    }

    /**
     * Shows choices under a place, the first one marked.
     *
     * @param place where, in the coordinates of the field, such as the bounds of the caret
     */
    public void show(Node field, Bounds place, List<T> choices, Consumer<T> then) {
        offered = List.copyOf(choices);
        take = then;
        marked = 0;
        list.getChildren().setAll(choices.stream().map(this::line).toList());
        mark(0);
        if (!choices.isEmpty()) {
            Beside.show(popup, list, field, place);
        }
    }

    public void hide() {
        popup.hide();
    }

    public boolean isShowing() {
        return popup.isShowing();
    }

    /** Uses a key pressed in the field for the list, when it is shown; says whether the key was used. */
    public boolean use(KeyEvent event) {
        if (!isShowing() || event.isAltDown() || event.isShortcutDown()) {
            return false;
        }
        KeyCode code = event.getCode();
        switch (code) {
            case DOWN -> mark(marked + 1);
            case UP -> mark(marked - 1);
            case ENTER, TAB -> choose(marked);
            case ESCAPE -> hide();
            default -> {
                return false;
            }
        }
        event.consume();
        return true;
    }

    private Label line(T choice) {
        Label line = new Label(text.apply(choice));
        line.getStyleClass().add("suggestion");
        line.setMaxWidth(Double.MAX_VALUE);
        line.setOnMouseEntered(e -> mark(list.getChildren().indexOf(line)));
        line.setOnMouseClicked(e -> choose(list.getChildren().indexOf(line)));
        return line;
    }

    private void mark(int index) {
        marked = Math.floorMod(index, Math.max(1, offered.size()));
        for (int i = 0; i < list.getChildren().size(); i++) {
            list.getChildren().get(i).pseudoClassStateChanged(MARKED, i == marked);
        }
    }

    private void choose(int index) {
        hide();
        take.accept(offered.get(index));
    }
}
