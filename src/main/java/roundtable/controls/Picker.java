package roundtable.controls;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;

/**
 * A small list that opens over the window to find one thing in by typing: Enter or a click takes it, Escape takes
 * nothing, and either way one is back where one was.
 *
 * @param <T> what is taken
 */
public final class Picker<T> {

    private static final int LINES = 9;
    /** Height of a line, as a multiple of the size of its letters. */
    private static final double LINE_HEIGHT = 2.3;
    /** Above and below the lines. */
    private static final double AROUND = 4;

    private final Popup popup = new Popup();
    private final TextField search = new TextField();
    private final ListView<T> list = new ListView<>();
    private final VBox pane = new VBox(search, list);
    private final Function<T, String> text;
    private final BiPredicate<String, String> finds;
    private List<T> choices = List.of();
    private Consumer<T> take = choice -> { };
    private Function<String, T> fresh = typed -> null;

    /**
     * A list that is not shown yet.
     *
     * @param text how a choice reads
     * @param finds whether something typed finds a choice that reads so
     */
    public Picker(Function<T, String> text, BiPredicate<String, String> finds) {
        this.text = text;
        this.finds = finds;
        pane.getStyleClass().add("picker");
        search.setId("picker-search");
        list.setId("picker-list");
        list.setFocusTraversable(false);
        list.fixedCellSizeProperty().bind(search.fontProperty().map(font -> Math.ceil(LINE_HEIGHT * font.getSize())));
        list.setCellFactory(view -> new Line());
        search.textProperty().addListener((o, was, is) -> narrow());
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        popup.getContent().add(pane);
        popup.setAutoHide(true);
    }

    /** Offers something new of what was typed, behind what is found; null for what cannot be made. */
    public Picker<T> making(Function<String, T> made) {
        fresh = made;
        return this;
    }

    /** Shows choices under a node; the title tells what is asked for. */
    public void show(Node under, String title, List<T> offered, Consumer<T> then) {
        choices = List.copyOf(offered);
        take = then;
        search.setPromptText(title);
        search.setAccessibleText(title);
        list.setAccessibleText(title);
        search.clear();
        narrow();
        list.prefHeightProperty().bind(list.fixedCellSizeProperty().multiply(Math.clamp(choices.size(), 1, LINES))
                .add(AROUND));
        Beside.show(popup, pane, under, under.getLayoutBounds());
        search.requestFocus();
    }

    private void narrow() {
        String typed = search.getText();
        List<T> found = new ArrayList<>(choices.stream()
                .filter(choice -> typed.isBlank() || finds.test(typed, text.apply(choice))).toList());
        T made = typed.isBlank() ? null : fresh.apply(typed.strip());
        if (made != null && !found.contains(made)) {
            found.add(made);
        }
        list.getItems().setAll(found);
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> move(1);
            case UP -> move(-1);
            case ENTER, TAB -> choose(list.getSelectionModel().getSelectedItem());
            case ESCAPE -> popup.hide();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void move(int by) {
        int count = list.getItems().size();
        if (count > 0) {
            int index = Math.floorMod(list.getSelectionModel().getSelectedIndex() + by, count);
            list.getSelectionModel().clearAndSelect(index);
            list.scrollTo(Math.max(0, index - LINES / 2));
        }
    }

    private void choose(T choice) {
        if (choice != null) {
            popup.hide();
            take.accept(choice);
        }
    }

    private final class Line extends ListCell<T> {

        Line() {
            setOnMouseClicked(event -> choose(getItem()));
            // A long name ends in dots and is told whole by its tooltip; the list does not scroll to the side.
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(T item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty || item == null ? null : text.apply(item));
            setTooltip(getText() == null ? null : new Tooltip(getText()));
        }
    }
}
