package roundtable.catalogues;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.ObjIntConsumer;
import javafx.scene.control.ListView;
import roundtable.book.Nullable;
import roundtable.book.Row;
import roundtable.workspace.Desk;

/** The entries of a catalogue in their order, which is drawn with the mouse or carried with Alt and the arrows. */
final class EntryList extends ListView<Row> {

    private final ObjIntConsumer<Row> move;
    private @Nullable Row held;
    private boolean renewing;

    /**
     * An empty list.
     *
     * @param move puts an entry at a place in the list
     */
    EntryList(Desk desk, ObjIntConsumer<Row> move) {
        this.move = move;
        setId("catalogue-list");
        getStyleClass().add("catalogue-list");
        setCellFactory(_ -> new EntryCell(desk, new EntryCell.Carrying() {
            @Override
            public void taken(Row entry) {
                held = entry;
            }

            @Override
            public void put(int index) {
                if (held != null) {
                    move.accept(held, index);
                }
            }
        }));
    }

    /** Shows entries; the chosen one stays chosen, or the one that took its place. */
    void show(List<Row> entries) {
        Row chosen = chosen();
        int at = getSelectionModel().getSelectedIndex();
        if (!entries.equals(getItems())) {
            renewing = true;
            getItems().setAll(entries);
            if (chosen == null || !choose(chosen.id())) {
                getSelectionModel().clearAndSelect(Math.clamp(at, 0, Math.max(0, entries.size() - 1)));
            }
            renewing = false;
        }
        refresh();
    }

    /** What happens with an entry that the user chooses; not while the list only shows the same entries anew. */
    void onChoice(Consumer<Row> then) {
        getSelectionModel().selectedItemProperty().addListener((_, _, row) -> {
            if (!renewing) {
                then.accept(row);
            }
        });
    }

    /** Chooses the entry with a key; says whether it is there. */
    boolean choose(String id) {
        for (int i = 0; i < getItems().size(); i++) {
            if (getItems().get(i).id().equals(id)) {
                getSelectionModel().clearAndSelect(i);
                scrollTo(Math.max(0, i - 3));
                return true;
            }
        }
        return false;
    }

    @Nullable Row chosen() {
        return getSelectionModel().getSelectedItem();
    }

    /** Carries the chosen entry past its neighbour. */
    void carry(int by) {
        int to = getSelectionModel().getSelectedIndex() + by;
        if (chosen() != null && to >= 0 && to < getItems().size()) {
            move.accept(chosen(), to);
        }
    }
}
