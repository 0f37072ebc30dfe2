package roundtable.controls;

import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;

/** Keeps what stands in a line whose Enter is still to come: after a power cut it is there again. */
public final class Draft {

    private final TextInputControl line;
    private final Supplier<String> row;
    private final Supplier<String> usual;
    private final Idle pause = new Idle(Idle.TYPING, this::keep);
    private Waiting texts;
    private String shown;

    private Draft(TextInputControl line, Supplier<String> row, Supplier<String> usual) {
        this.line = line;
        this.row = row;
        this.usual = usual;
        this.shown = row.get();
        line.textProperty().addListener((o, was, is) -> typed());
        line.sceneProperty().addListener((o, was, is) -> enter(is));
    }

    /** Keeps the text of a line that has an id and is about no row, such as the line for new names. */
    public static Draft of(TextInputControl line) {
        return new Draft(line, () -> "", () -> "");
    }

    /** Keeps the text of a line that has an id, for each row it is about; null while it is about none. */
    public static Draft of(TextInputControl line, Supplier<String> row) {
        return new Draft(line, row, () -> "");
    }

    /** As {@link #of(TextInputControl, Supplier)}, for a line that begins with a text, which need not be kept. */
    public static Draft of(TextInputControl line, Supplier<String> row, Supplier<String> usual) {
        return new Draft(line, row, usual);
    }

    /** Shows what was typed for the row that the line is about now, and nothing when nothing was. */
    public void turn() {
        if (pause.running()) {
            keep();
        }
        shown = null;
        line.clear();
        bring();
    }

    /** A screen that is put away still keeps what was typed in it before. */
    private void enter(Scene entered) {
        if (entered != null) {
            texts = Waiting.in(entered);
            bring();
        }
    }

    private void typed() {
        if (isNothing()) {
            keep();
        } else {
            pause.restart();
        }
    }

    private void keep() {
        pause.stop();
        if (texts == null || shown == null) {
            return;
        }
        if (isNothing()) {
            texts.forget(shown, line.getId());
        } else {
            texts.keep(new Waiting.Text(shown, line.getId(), line.getText(), "", ""));
        }
    }

    private boolean isNothing() {
        return line.getText().isBlank() || line.getText().equals(usual.get());
    }

    private void bring() {
        shown = row.get();
        if (texts != null && shown != null && line.getText().isBlank()) {
            texts.at(shown, line.getId(), "").ifPresent(text -> line.setText(text.typed()));
        }
    }
}
