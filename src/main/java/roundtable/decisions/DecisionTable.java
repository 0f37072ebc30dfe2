package roundtable.decisions;

import java.time.LocalDate;
import java.util.Comparator;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import roundtable.book.Book;
import roundtable.book.Decision;
import roundtable.controls.ListTable;
import roundtable.rules.Agreed;
import roundtable.rules.Numbers;
import roundtable.words.Words;
import roundtable.workspace.Desk;

/** The decisions as a table: number, wording, day, how it was reached and what has become of it. */
final class DecisionTable extends ListTable<Decision> {

    DecisionTable(Desk desk) {
        super(desk.words().text("decisions.table"), Decision::id);
        Words words = desk.words();
        setId("decision-table");
        setPlaceholder(new Label(words.text("decisions.none")));
        column(words.text("decisions.number"), 85, Numbers.ORDER, Decision::number);
        column(words.text("decisions.wording"), 360, words.order(), decision -> Agreed.text(book(desk), decision));
        column(words.text("decisions.day"), 95, Comparator.<LocalDate>naturalOrder(),
                decision -> Agreed.day(book(desk), decision), words::date);
        column(words.text("decisions.method"), 135, Comparator.<Decision.Method>naturalOrder(), Decision::method,
                words::title);
        column(words.text("decisions.status"), 115, Comparator.<Decision.Status>naturalOrder(), Decision::status,
                words::title);
        MenuItem minutes = new MenuItem(words.text("decisions.show.minutes"));
        minutes.setOnAction(_ -> {
            Decision decision = getSelectionModel().getSelectedItem();
            if (decision != null && decision.entry() != null) {
                desk.navigator().show(decision.entry());
            }
        });
        setContextMenu(new ContextMenu(minutes));
        onOpen(decision -> desk.navigator().show(decision.entry() == null ? decision.id() : decision.entry()));
    }

    private static Book book(Desk desk) {
        return desk.workspace().book();
    }
}
