package roundtable.minutes;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import roundtable.book.Ids;
import roundtable.book.Rows;
import roundtable.book.TextBlock;
import roundtable.controls.Flow;
import roundtable.controls.IconButton;
import roundtable.controls.Visible;
import roundtable.words.Words;
import roundtable.workspace.Desk;

/** Beside the minutes: the texts that they use again and again, to be put in, written and set in order. */
final class BlocksPanel extends VBox {

    private final Desk desk;
    private final Consumer<String> insert;
    private final VBox lines = new VBox();
    private final Button usual;
    private final Button add;

    /**
     * The panel.
     *
     * @param insert writes a text where one was writing
     * @param close closes the panel
     */
    BlocksPanel(Desk desk, Consumer<String> insert, Runnable close) {
        this.desk = desk;
        this.insert = insert;
        Words words = desk.words();
        setId("blocks");
        getStyleClass().add("presence-panel");
        add = button("block-add", words.text("minutes.block.add"), this::add);
        usual = button("block-usual", words.text("minutes.block.usual"), this::addUsual);
        Label keys = new Label(words.text("minutes.block.keys"));
        keys.setWrapText(true);
        keys.setMinHeight(USE_PREF_SIZE);
        keys.getStyleClass().add("presence-keys");
        lines.getStyleClass().add("block-lines");
        Flow more = new Flow(add, usual);
        more.getStyleClass().add("block-more");
        ScrollPane scroll = new ScrollPane(new VBox(lines, more, keys));
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("presence-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Visible.followFocus(scroll);
        getChildren().addAll(head(words, close), scroll);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close.run();
                event.consume();
            }
        });
    }

    private static HBox head(Words words, Runnable close) {
        Label title = new Label(words.text("minutes.block"));
        title.getStyleClass().add("side-title");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(title, gap, new IconButton(Feather.X, words.text("minutes.presence.close"), close));
        head.getStyleClass().add("side-head");
        return head;
    }

    private static Button button(String name, String text, Runnable action) {
        Button button = new Button(text, new FontIcon(Feather.PLUS));
        button.setAccessibleText(text);
        button.setId(name);
        button.getStyleClass().add(Styles.FLAT);
        button.setOnAction(e -> action.run());
        return button;
    }

    /** Shows the blocks in their order; a line stays the same line. */
    void refresh() {
        List<TextBlock> blocks = Rows.textBlocks(desk.workspace().book());
        List<Node> nodes = blocks.stream().map(block -> existing(block.id())).toList();
        if (!lines.getChildren().equals(nodes)) {
            lines.getChildren().setAll(nodes);
        }
        lines.getChildren().forEach(node -> ((BlockLine) node).refresh());
        usual.setVisible(blocks.isEmpty());
        usual.setManaged(blocks.isEmpty());
    }

    private Node existing(String id) {
        return lines.getChildren().stream().filter(node -> ((BlockLine) node).id().equals(id)).findFirst()
                .orElseGet(() -> new BlockLine(desk, id, insert));
    }

    /** Goes to the first block, or to what makes one. */
    @Override
    public void requestFocus() {
        (lines.getChildren().isEmpty() ? add : lines.getChildren().getFirst()).requestFocus();
    }

    private void add() {
        desk.workspace().put("minutes.block.add", block(desk.words().text("minutes.block.new"), "", 1));
        lines.getChildren().getLast().requestFocus();
    }

    /** Some to begin with, in the user's language. */
    private void addUsual() {
        Words words = desk.words();
        desk.workspace().put("minutes.block.usual",
                block(words.text("minutes.block.agenda.title"), words.text("minutes.block.agenda.text"), 1),
                block(words.text("minutes.block.minutes.title"), words.text("minutes.block.minutes.text"), 2),
                block(words.text("minutes.block.consensus.title"), words.text("minutes.block.consensus.text"), 3),
                block(words.text("minutes.block.report.title"), words.text("minutes.block.report.text"), 4),
                block(words.text("minutes.block.later.title"), words.text("minutes.block.later.text"), 5),
                block(words.text("minutes.block.privacy.title"), words.text("minutes.block.privacy.text"), 6));
        requestFocus();
    }

    private TextBlock block(String title, String text, double behind) {
        double last = Rows.textBlocks(desk.workspace().book()).stream().mapToDouble(TextBlock::position).max().orElse(0);
        return new TextBlock(Ids.next(), title, text, last + behind);
    }
}
