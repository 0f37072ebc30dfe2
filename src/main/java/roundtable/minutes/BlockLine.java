package roundtable.minutes;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import roundtable.book.Book;
import roundtable.book.Rows;
import roundtable.book.TextBlock;
import roundtable.controls.CommitArea;
import roundtable.controls.CommitField;
import roundtable.controls.Flow;
import roundtable.controls.IconButton;
import roundtable.rules.AgendaOrder;
import roundtable.words.Words;
import roundtable.workspace.Desk;

/** A text block: its title, its text, and what can be done with it. */
final class BlockLine extends VBox {

    private final Desk desk;
    private final String id;
    private final CommitField title;
    private final CommitArea text;

    /**
     * The line of a text block.
     *
     * @param insert writes a text where one was writing
     */
    BlockLine(Desk desk, String id, Consumer<String> insert) {
        this.desk = desk;
        this.id = id;
        Words words = desk.words();
        title = new CommitField(() -> row().map(TextBlock::title).orElse(""), this::rename);
        title.setAccessibleText(words.text("minutes.block.title"));
        title.setPromptText(words.text("minutes.block.title"));
        title.setId("block-title");
        title.about(() -> id);
        title.onLeave(desk.workspace()::endTyping);
        text = new CommitArea(() -> row().map(TextBlock::text).orElse(""), typed -> typed(block -> block.withText(typed.strip())));
        text.setAccessibleText(words.text("minutes.block.text"));
        text.setPromptText(words.text("minutes.block.text"));
        text.setId("block-text");
        text.about(() -> id);
        text.onLeave(desk.workspace()::endTyping);
        IconButton use = new IconButton(Feather.CORNER_DOWN_LEFT, words.text("minutes.block.insert"),
                () -> row().ifPresent(block -> insert.accept(block.text())));
        use.setId("block-insert");
        Flow ways = new Flow(use, new IconButton(Feather.ARROW_UP, words.text("minutes.block.up"), () -> move(-1)),
                new IconButton(Feather.ARROW_DOWN, words.text("minutes.block.down"), () -> move(1)),
                new IconButton(Feather.TRASH_2, words.text("minutes.block.remove"), () -> row().ifPresent(block ->
                        desk.workspace().remove("minutes.block.remove", List.of(block)))));
        getStyleClass().add("block-line");
        getChildren().addAll(title, title.sentence(), text, text.sentence(), ways);
    }

    String id() {
        return id;
    }

    void refresh() {
        title.refresh();
        text.refresh();
    }

    @Override
    public void requestFocus() {
        title.requestFocus();
    }

    private void rename(String typed) {
        if (typed.isBlank()) {
            title.tell(desk.words().text("minutes.block.title-empty"));
        } else {
            typed(block -> block.withTitle(typed.strip()));
        }
    }

    private void typed(UnaryOperator<TextBlock> edit) {
        desk.workspace().typed("minutes.block.change", TextBlock.class, id, edit);
    }

    private void move(int by) {
        List<TextBlock> all = Rows.textBlocks(book());
        int to = row().map(all::indexOf).orElse(-1) + by;
        if (row().isPresent() && to >= 0 && to < all.size()) {
            Double near = all.get(to).position();
            Double far = to + by >= 0 && to + by < all.size() ? (Double) all.get(to + by).position() : null;
            double position = by < 0 ? AgendaOrder.between(far, near) : AgendaOrder.between(near, far);
            desk.workspace().change("minutes.block.move", TextBlock.class, id, block -> block.withPosition(position));
        }
    }

    private Optional<TextBlock> row() {
        return book().find(TextBlock.class, id);
    }

    private Book book() {
        return desk.workspace().book();
    }
}
