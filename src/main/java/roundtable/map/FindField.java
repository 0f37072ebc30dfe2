package roundtable.map;

import java.util.List;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import roundtable.book.Organisation;
import roundtable.drawing.Box;
import roundtable.rules.Folding;

/** The search on the chart: marks every card that fits while one types, and goes from one to the next with Enter. */
final class FindField extends HBox {

    private final OpenChart open;
    private final ChartCanvas canvas;
    private final TextField field = new TextField();
    private final Label count = new Label();
    private List<String> hits = List.of();
    private int at;

    FindField(OpenChart open, ChartCanvas canvas) {
        this.open = open;
        this.canvas = canvas;
        field.setId("map-find");
        field.setPromptText(open.words().text("map.find"));
        field.setAccessibleText(open.words().text("map.find"));
        field.setPrefColumnCount(14);
        field.textProperty().addListener((property, was, is) -> search(is));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        count.setId("map-find-count");
        count.setManaged(false);
        count.getStyleClass().add("find-count");
        getStyleClass().add("find-field");
        getChildren().addAll(field, count);
    }

    void begin() {
        field.requestFocus();
        field.selectAll();
    }

    private void search(String text) {
        String part = Folding.fold(text);
        hits = part.isEmpty() ? List.of() : open.sheet().readingOrder().stream()
                .filter(id -> fits(open.sheet().box(id), part)).toList();
        at = 0;
        canvas.setFound(Set.copyOf(hits));
        show();
    }

    private boolean fits(Box box, String part) {
        Organisation row = open.book().get(Organisation.class, box.organisation());
        return Folding.fold(box.name()).contains(part) || row != null && (Folding.fold(row.name()).contains(part)
                || row.shortName() != null && Folding.fold(row.shortName()).contains(part));
    }

    private void show() {
        boolean empty = field.getText().isBlank();
        count.setManaged(!empty);
        count.setText(empty ? "" : hits.isEmpty() ? open.words().text("map.find.none")
                : open.words().text("map.find.count", at + 1, hits.size()));
        if (!hits.isEmpty()) {
            open.selection().only(hits.get(at));
            open.sheet().place(hits.get(at)).ifPresent(place -> canvas.reveal(place, true));
        }
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !hits.isEmpty()) {
            at = Math.floorMod(at + (event.isShiftDown() ? -1 : 1), hits.size());
            show();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            field.clear();
            open.selection().current().ifPresentOrElse(canvas::lookAt, canvas::requestFocus);
        } else {
            return;
        }
        event.consume();
    }
}
