package roundtable.controls;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/**
 * Text of several lines that keeps itself as {@link CommitField} does and is always as high as its text. Ctrl+Enter
 * hands over at once; Tab moves on to the next field, because a form is walked through by keys.
 */
public class CommitArea extends TextArea implements Typed {

    private static final double CARET_ROOM = 4;

    private final Typing typing;
    private final Text ruler = new Text();

    /** An area on a text; a getter that gives null means no text. */
    public CommitArea(Supplier<String> get, Consumer<String> set) {
        typing = new Typing(this, get, set);
        getStyleClass().add("commit-area");
        setWrapText(true);
        setPrefRowCount(1);
        setMinHeight(USE_PREF_SIZE);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    @Override
    public final Typing typing() {
        return typing;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        if (width <= 0 || getSkin() == null) {
            return super.computePrefHeight(width);
        }
        Insets around = padding();
        ruler.setFont(getFont());
        ruler.setWrappingWidth(Math.max(1, width - around.getLeft() - around.getRight()));
        String text = getText() == null || getText().isEmpty() ? " " : getText();
        // An empty last line counts, and setting an equal text costs nothing: the ruler measures again only for news.
        ruler.setText(text.endsWith("\n") ? text + " " : text);
        return Math.ceil(ruler.getLayoutBounds().getHeight() + around.getTop() + around.getBottom()) + CARET_ROOM;
    }

    private Insets padding() {
        Insets own = getInsets();
        Node content = lookup(".content");
        Insets inner = content instanceof Region region ? region.getInsets() : Insets.EMPTY;
        return new Insets(own.getTop() + inner.getTop(), own.getRight() + inner.getRight(),
                own.getBottom() + inner.getBottom(), own.getLeft() + inner.getLeft());
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            commit();
            event.consume();
        } else if (event.getCode() == KeyCode.TAB && !event.isShortcutDown() && !event.isAltDown()) {
            event.consume();
            requestFocusTraversal(event.isShiftDown() ? javafx.scene.TraversalDirection.PREVIOUS
                    : javafx.scene.TraversalDirection.NEXT);
        }
    }
}
