package roundtable.decisions;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import roundtable.book.Body;
import roundtable.book.Book;
import roundtable.book.Decision;
import roundtable.book.Meeting;
import roundtable.book.Rows;
import roundtable.controls.ListTable;
import roundtable.rules.Agreed;
import roundtable.rules.DecisionState;
import roundtable.rules.Numbers;
import roundtable.words.Words;
import roundtable.workspace.Desk;

/** The decisions as a table: number, wording, day, how it was reached and what has become of it. */
final class DecisionTable extends ListTable<Decision> {

    private final Desk desk;

    DecisionTable(Desk desk) {
        super(desk.words(), "decisions.table", Decision::id);
        this.desk = desk;
        Words words = desk.words();
        setId("decision-table");
        setPlaceholder(new Label(words.text("decisions.none")));
        column("decisions.number", 90, Numbers.ORDER, Decision::number).whole();
        column("decisions.wording", 360, words.order(), decision -> Agreed.text(book(), decision));
        column("decisions.day", 95, Comparator.<LocalDate>naturalOrder(), decision -> Agreed.day(book(), decision),
                words::date).whole();
        column("decisions.method", 135, Comparator.<Decision.Method>naturalOrder(), Decision::method,
                words::title).groups();
        column("decisions.status", 115, Comparator.comparing(DecisionState::status).thenComparing(DecisionState::reviewDue), this::state, this::status)
                .groupsBy(decision -> words.title(state(decision).status()));
        column("decisions.body", 150, words.order(), this::body).groups().extra();
        column("decisions.meeting", 90, Numbers.ORDER, this::meeting).groups().extra();
        column("decisions.review", 110, Comparator.<LocalDate>naturalOrder(), Decision::reviewOn, words::date)
                .whole().extra();
        column("decisions.asked", 170, words.order(), this::asked).extra();
        onOpen(decision -> desk.navigator().show(decision.entry() == null ? decision.id() : decision.entry()));
    }

    /** Keys of the selected decisions as they are listed. */
    List<String> selectedKeys() {
        return selected().stream().map(Decision::id).toList();
    }

    /** What the right mouse button offers besides. */
    List<MenuItem> ways() {
        MenuItem minutes = new MenuItem(desk.words().text("decisions.show.minutes"));
        minutes.setOnAction(_ -> {
            Decision decision = getSelectionModel().getSelectedItem();
            if (decision != null && decision.entry() != null) {
                desk.navigator().show(decision.entry());
            }
        });
        return List.of(minutes);
    }

    private DecisionState state(Decision decision) {
        return DecisionState.of(book(), decision, LocalDate.now());
    }

    private String status(DecisionState state) {
        String status = desk.words().title(state.status());
        return state.reviewDue() ? desk.words().text("decisions.standing.review", status) : status;
    }

    private String asked(Decision decision) {
        return Rows.recommendations(book(), decision.id()).stream().map(each -> each.answeredOn() != null
                ? desk.words().text("decisions.asked.answered", desk.names().shortOf(each.addressee()), desk.words().date(each.answeredOn()))
                : each.sentOn() != null ? desk.words().text("decisions.asked.sent", desk.names().shortOf(each.addressee()), desk.words().date(each.sentOn()))
                : desk.words().text("decisions.asked.unsent", desk.names().shortOf(each.addressee()))).collect(Collectors.joining("; "));
    }

    private String body(Decision decision) {
        return book().find(Body.class, decision.body()).map(desk.names()::of).orElse("");
    }

    private String meeting(Decision decision) {
        return Agreed.meeting(book(), decision.entry()).map(Meeting::number).orElse("");
    }

    private Book book() {
        return desk.workspace().book();
    }
}
