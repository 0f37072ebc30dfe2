package roundtable.controls;

import atlantafx.base.controls.CustomTextField;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The line above a list to find something in it: narrows the list while one types; the cross or Escape empties it. */
public final class FindField extends CustomTextField {

    /** An empty line; the prompt says what it looks in and is never cut. */
    public FindField(String prompt, Runnable changed) {
        setPromptText(prompt);
        setAccessibleText(prompt);
        setTooltip(new Tooltip(prompt));
        getStyleClass().add("find-line");
        setLeft(new FontIcon(Feather.SEARCH));
        FontIcon cross = new FontIcon(Feather.X);
        cross.setCursor(Cursor.HAND);
        cross.setOnMouseClicked(_ -> clear());
        cross.visibleProperty().bind(textProperty().isNotEmpty());
        setRight(cross);
        textProperty().addListener((_, _, _) -> changed.run());
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !getText().isEmpty()) {
                clear();
                event.consume();
            }
        });
    }

    /** Goes to the line; what stands in it is written over by what is typed. */
    public void enter() {
        requestFocus();
        selectAll();
    }

    @Override
    protected double computeMinWidth(double height) {
        return LineWidth.of(this, getPromptText(), width(getLeft()) + width(getRight()));
    }

    private static double width(Node end) {
        return end.prefWidth(-1) * 2;
    }
}
