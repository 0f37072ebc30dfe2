package roundtable.map;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import roundtable.controls.Draft;
import roundtable.controls.Suggestions;

/**
 * The line in which the chart is drawn at talking speed: a name and Enter makes an organisation, and
 * "Police &gt; DCR : weekly call [informal]" makes a line together with the ends that are still missing.
 */
final class QuickLine extends VBox {

    private static final double HINT_GAP = 3;
    private static final double HINT_WIDTH = 640;

    private final OpenChart open;
    private final ChartCanvas canvas;
    private final TypedLine typed;
    private final TextField field = new TextField();
    private final Label hint = new Label();
    private final Suggestions<String> names = new Suggestions<>(name -> name);
    private boolean chosen;
    private boolean asked;

    QuickLine(OpenChart open, ChartCanvas canvas, Drafting drafting) {
        this.open = open;
        this.canvas = canvas;
        this.typed = new TypedLine(open, drafting);
        field.setId("quick-line");
        field.setPromptText(open.words().text("map.quick.prompt"));
        field.setAccessibleText(open.words().text("map.quick"));
        field.setAccessibleHelp(open.words().text("map.quick.help"));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        Draft.of(field);
        field.textProperty().addListener((property, was, is) -> changed());
        field.focusedProperty().addListener((property, was, is) -> changed());
        hint.setId("quick-hint");
        hint.getStyleClass().add("quick-hint");
        hint.setWrapText(true);
        // Under the line and over the chart, so that the chart does not move while one types.
        hint.setManaged(false);
        hint.visibleProperty().bind(field.focusedProperty().or(field.textProperty().isNotEmpty()));
        getStyleClass().add("quick-line");
        getChildren().addAll(field, hint);
        changed();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        double width = Math.min(hint.prefWidth(-1), Math.max(HINT_WIDTH, field.getWidth()));
        hint.resizeRelocate(0, field.getHeight() + HINT_GAP, width, hint.prefHeight(width));
    }

    /** Goes to the line and begins it with letters that were typed on the chart. */
    void begin(String letters) {
        if (!letters.isEmpty()) {
            field.setText(letters);
        }
        field.requestFocus();
        field.end();
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !chosen) {
            names.hide();
            event.consume();
            enter(event.isShiftDown() ? TypedLine.Alike.NEW : asked ? TypedLine.Alike.MEANT : TypedLine.Alike.ASK);
        } else if (event.getCode() == KeyCode.DOWN && names.isShowing() && !chosen) {
            // The first arrow turns to the list; until then Enter takes the line as it was typed.
            chosen = true;
            event.consume();
        } else if (!names.use(event) && event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            leave();
        }
    }

    private void enter(TypedLine.Alike alike) {
        TypedLine.Outcome outcome = typed.enter(field.getText(), alike);
        asked = outcome.asks();
        if (outcome.done()) {
            field.clear();
            open.selection().only(outcome.marked());
            open.sheet().place(outcome.marked()).ifPresent(place -> canvas.reveal(place, true));
        }
        hint.setText(outcome.sentence());
        hint.pseudoClassStateChanged(atlantafx.base.theme.Styles.STATE_DANGER,
                !outcome.done() && !outcome.asks());
    }

    private void leave() {
        if (field.getText().isEmpty()) {
            open.selection().current().ifPresentOrElse(canvas::lookAt, canvas::requestFocus);
        } else {
            field.clear();
        }
    }

    private void changed() {
        chosen = false;
        asked = false;
        hint.pseudoClassStateChanged(atlantafx.base.theme.Styles.STATE_DANGER, false);
        String text = field.getText();
        if (!text.isBlank()) {
            hint.setText(typed.preview(text));
        } else if (!field.isFocused() || hint.getText().isEmpty()) {
            hint.setText(open.words().text("map.quick.hint"));
        }
        LineCompletion completion = LineCompletion.of(open, text);
        if (!field.isFocused() || completion.offers().isEmpty()) {
            names.hide();
        } else {
            names.show(field, field.getLayoutBounds(), completion.offers(), choice -> {
                field.setText(completion.with(choice));
                field.end();
            });
        }
    }
}
