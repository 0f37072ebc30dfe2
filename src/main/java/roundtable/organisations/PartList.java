package roundtable.organisations;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import roundtable.book.Nullable;
import roundtable.book.Row;
import roundtable.controls.AddLine;
import roundtable.controls.Draft;
import roundtable.controls.SectionHeading;
import roundtable.workspace.Desk;

/** What an organisation has several of, such as contacts: a line each, which opens to be edited, and a line to add. */
final class PartList<R extends Row> extends VBox implements CardPart {

    /**
     * What is listed.
     *
     * @param id beginning of the names of its controls
     * @param heading its heading in the words
     * @param prompt what the line to add one asks for
     * @param added what adding one is called
     * @param removed what deleting one is called
     * @param rows the rows as they are now
     * @param make a new row of what was typed
     * @param summary the line that stands for one
     * @param fields what is edited when the line is open
     */
    record Kind<R extends Row>(String id, String heading, String prompt, String added, String removed,
            Supplier<List<R>> rows, Function<String, R> make, Function<R, String> summary,
            Function<R, CardPart> fields) {
    }

    /**
     * An order that the user decides.
     *
     * @param moved what changing it is called
     */
    record Order<R extends Row>(String moved, Function<R, Double> position, BiFunction<R, Double, R> at) {
    }

    private final Desk desk;
    private final Kind<R> kind;
    private final PartLines<R> lines;
    private final AddLine add;
    private final boolean opens;
    private @Nullable Order<R> order;

    /** A list; a new part opens at once when there is more to say about it. */
    PartList(Desk desk, Kind<R> kind, boolean opens) {
        this.desk = desk;
        this.kind = kind;
        this.opens = opens;
        add = new AddLine(kind.id() + "-add", desk.words().text(kind.prompt()), this::add);
        SectionHeading heading = new SectionHeading(desk.words().text(kind.heading()));
        lines = new PartLines<>(desk, kind);
        getStyleClass().add("part-list");
        getChildren().addAll(heading, lines, add, add.sentence());
        refresh();
    }

    /** Gives the sentence why what was typed cannot be added; it stays in the line. */
    void refuse(Function<String, Optional<String>> why) {
        add.refuse(why);
    }

    /** Says what it lists the parts of: half a part waits there for its author. */
    PartList<R> about(String row) {
        Draft.of(add, () -> row);
        return this;
    }

    /** Lets Alt+Up and Alt+Down carry a line past its neighbour. */
    PartList<R> ordered(Order<R> by) {
        order = by;
        lines.addEventHandler(KeyEvent.KEY_PRESSED, this::carry);
        return this;
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void refresh() {
        lines.refresh();
    }

    @Override
    public void commit() {
        add.commit();
        lines.commit();
    }

    /** Opens the line of a row, if it is one of these; says whether it is. */
    boolean reveal(String rowId) {
        return lines.reveal(rowId);
    }

    private void carry(KeyEvent event) {
        boolean vertical = event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN;
        if (vertical && event.isAltDown() && !event.isShortcutDown()) {
            lines.active().ifPresent(line -> carry(line, event.getCode() == KeyCode.UP ? -1 : 1));
            event.consume();
        }
    }

    private void carry(PartLine<R> line, int by) {
        commit();
        List<R> rows = kind.rows().get();
        int from = lines.indexOf(line);
        int to = from + by;
        if (to >= 0 && to < rows.size()) {
            R one = rows.get(from);
            R other = rows.get(to);
            Node at = getScene().getFocusOwner();
            desk.workspace().put(order.moved(), order.at().apply(one, order.position().apply(other)),
                    order.at().apply(other, order.position().apply(one)));
            at.requestFocus();
        }
    }

    private void add(String text) {
        R row = kind.make().apply(text);
        boolean here = add.isFocused();
        desk.workspace().put(kind.added(), row);
        PartLine<R> line = lines.line(row.id());
        if (opens && here && line != null) {
            line.openNew();
        }
    }
}
