package roundtable.shell;

import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import org.kordamp.ikonli.javafx.FontIcon;
import roundtable.words.Words;

/** One field to get anywhere: what is typed finds commands, organisations, meetings, decisions, actions and charts. */
final class Palette {

    /** Height of a line, and of what is around them, as multiples of the size of letters and of that height. */
    private static final double LINE_HEIGHT = 2.4;
    private static final double AROUND = 1.5;
    private static final int LINES = 10;
    private static final int FEWEST_LINES = 3;
    /** Pixels that stay free at the edges of the window. */
    private static final double EDGE = 36;
    private static final double TOP = 64;

    private final Words words;
    private final PaletteEntries entries;
    private final Popup popup = new Popup();
    private final TextField query = new TextField();
    private final ListView<PaletteEntry> found = new ListView<>();
    private final Label nothing = new Label();

    Palette(Words words, PaletteEntries entries) {
        this.words = words;
        this.entries = entries;
        query.setId("palette-query");
        query.setPromptText(words.text("shell.palette.prompt"));
        query.setAccessibleText(words.text("shell.palette.prompt"));
        query.textProperty().addListener((_, _, _) -> narrow());
        query.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        found.setId("palette-found");
        found.setAccessibleText(words.text("shell.palette"));
        found.setFocusTraversable(false);
        found.setPlaceholder(nothing);
        found.setCellFactory(_ -> new Line());
    }

    /** Opens the palette over a window. */
    void show(Scene scene) {
        VBox pane = new VBox(query, found);
        pane.getStyleClass().add("palette");
        pane.setMaxWidth(scene.getWidth() - 2 * EDGE);
        pane.setStyle(scene.getRoot().getStyle());
        popup.getContent().setAll(pane);
        popup.getScene().getStylesheets().setAll(scene.getStylesheets());
        popup.setAutoHide(true);
        narrow();
        // The style sheet gives the width in letters.
        pane.applyCss();
        double line = Math.ceil(LINE_HEIGHT * query.getFont().getSize());
        double room = scene.getRoot().getLayoutBounds().getHeight() - TOP - EDGE - AROUND * line;
        found.setFixedCellSize(line);
        found.setPrefHeight(line * Math.clamp((int) (room / line), FEWEST_LINES, LINES) + 2);
        double width = Math.min(pane.prefWidth(-1), pane.getMaxWidth());
        double x = scene.getWindow().getX() + scene.getX() + (scene.getWidth() - width) / 2;
        popup.show(scene.getWindow(), x, scene.getWindow().getY() + scene.getY() + TOP);
        query.requestFocus();
    }

    private void narrow() {
        found.getItems().setAll(entries.find(query.getText()));
        found.getSelectionModel().selectFirst();
        found.scrollTo(0);
        nothing.setText(words.text("shell.palette.nothing", query.getText()));
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> move(1);
            case UP -> move(-1);
            case PAGE_DOWN -> move(LINES - 1);
            case PAGE_UP -> move(1 - LINES);
            case ENTER -> go(found.getSelectionModel().getSelectedItem());
            case ESCAPE -> popup.hide();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void move(int by) {
        int last = found.getItems().size() - 1;
        if (last >= 0) {
            int index = Math.clamp(found.getSelectionModel().getSelectedIndex() + by, 0, last);
            found.getSelectionModel().clearAndSelect(index);
            found.scrollTo(Math.max(0, index - LINES / 2));
        }
    }

    private void go(PaletteEntry entry) {
        if (entry != null) {
            popup.hide();
            entry.go().run();
        }
    }

    private final class Line extends ListCell<PaletteEntry> {

        private final Label text = new Label();
        private final Label detail = new Label();
        private final FontIcon icon = new FontIcon();
        private final HBox line = new HBox(icon, text, detail);

        Line() {
            line.getStyleClass().add("palette-line");
            detail.getStyleClass().add("palette-detail");
            detail.setMinWidth(Label.USE_PREF_SIZE);
            text.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(text, Priority.ALWAYS);
            setPrefWidth(0);
            setOnMouseClicked(_ -> go(getItem()));
        }

        @Override
        protected void updateItem(PaletteEntry entry, boolean empty) {
            super.updateItem(entry, empty);
            setGraphic(empty || entry == null ? null : line);
            if (entry != null && !empty) {
                icon.setIconCode(entry.icon());
                text.setText(entry.text());
                detail.setText(entry.detail());
                setAccessibleText(entry.text() + ", " + entry.detail());
            }
        }
    }
}
