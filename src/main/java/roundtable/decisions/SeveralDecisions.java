package roundtable.decisions;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import roundtable.book.Book;
import roundtable.book.Decision;
import roundtable.controls.Picker;
import roundtable.rules.Search;
import roundtable.workspace.Desk;

/** Says of the selected decisions what has become of them, all at once. */
final class SeveralDecisions {

    private final Desk desk;
    private final Supplier<List<String>> selected;
    private final Node under;
    private final Picker<Decision.Status> statuses;

    /**
     * The list to choose from.
     *
     * @param selected keys of the decisions
     * @param under below which node the list opens
     */
    SeveralDecisions(Desk desk, Supplier<List<String>> selected, Node under) {
        this.desk = desk;
        this.selected = selected;
        this.under = under;
        this.statuses = new Picker<>(desk.words()::title, (typed, text) -> Search.finds(typed, text));
    }

    void askStatus() {
        List<String> decisions = selected.get();
        if (!decisions.isEmpty()) {
            statuses.show(under, desk.words().count("decisions.status.choose", decisions.size()),
                    List.of(Decision.Status.values()), status -> change(decisions, status));
        }
    }

    private void change(List<String> decisions, Decision.Status status) {
        Book book = desk.workspace().book();
        desk.workspace().put("decisions.status.change", decisions.stream()
                .filter(id -> book.get(Decision.class, id) != null)
                .map(id -> FateForm.event(book, id, LocalDate.now(), status, null, null)).toList());
    }
}
