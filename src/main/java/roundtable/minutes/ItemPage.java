package roundtable.minutes;

import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import roundtable.book.AgendaItem;
import roundtable.book.Book;
import roundtable.controls.ChoiceField;
import roundtable.controls.Flow;
import roundtable.controls.LongLine;
import roundtable.controls.ParsedField;
import roundtable.controls.SearchField;
import roundtable.rules.ItemNumbers;
import roundtable.words.Words;
import roundtable.workspace.Desk;

/** The item at hand: its number and title, what it is for and how it ended, and the lines written under it. */
final class ItemPage extends VBox {

    private final Desk desk;
    private final Place place;
    private final Label number = new Label();
    private final LongLine title;
    private final ChoiceField<AgendaItem.Kind> kind;
    private final SearchField<String> presenter;
    private final ChoiceField<AgendaItem.Result> result;
    private final ParsedField<Integer> planned;
    private final OpenActions openActions;
    private final Escalations escalations;
    private final Label approved = new Label();
    private final EntryLines lines;

    ItemPage(Desk desk, Place place, EntryLines lines) {
        this.desk = desk;
        this.place = place;
        this.lines = lines;
        Words words = desk.words();
        Organisations organisations = lines.organisations();
        title = new LongLine(() -> row().map(AgendaItem::title).orElse(""), this::rename);
        title.setAccessibleText(words.text("minutes.item.title"));
        title.setId("item-title");
        title.about(() -> place.item().get());
        title.onLeave(desk.workspace()::endTyping);
        title.getStyleClass().add("item-title");
        kind = ChoiceField.of(AgendaItem.Kind.class, words, () -> row().map(AgendaItem::kind).orElse(null),
                value -> change(item -> item.withKind(value)));
        kind.setAccessibleText(words.text("minutes.item.kind"));
        presenter = new SearchField<>(organisations::choices,
                id -> id == null ? words.text("minutes.item.presenter") : organisations.brief(id),
                () -> row().map(AgendaItem::presenter).orElse(null),
                value -> change(item -> item.withPresenter(value)));
        presenter.setAccessibleText(words.text("minutes.item.presenter"));
        result = new ChoiceField<>(ItemPage::results, value -> value == null ? words.text("minutes.item.result")
                : words.title(value), () -> row().map(AgendaItem::result).orElse(null),
                value -> change(item -> item.withResult(value)));
        result.setAccessibleText(words.text("minutes.item.result"));
        result.setId("item-result");
        planned = ParsedField.number(words, () -> row().map(AgendaItem::duration).orElse(null), this::plan);
        planned.setAccessibleText(words.text("minutes.item.planned"));
        planned.setId("item-duration");
        planned.about(() -> place.item().get());
        planned.onLeave(desk.workspace()::endTyping);
        planned.setOnAction(e -> {
            planned.commit();
            lines.current().ifPresent(lines::focus);
        });
        openActions = new OpenActions(desk, place);
        escalations = new Escalations(desk, place, () -> lines.current().ifPresent(lines::focus));
        approved.setText(words.text("minutes.approved"));
        approved.setGraphic(new FontIcon(Feather.LOCK));
        approved.setWrapText(true);
        approved.setMinHeight(USE_PREF_SIZE);
        approved.setId("minutes-approved");
        approved.getStyleClass().add("minutes-approved");
        getStyleClass().add("item-page");
        getChildren().addAll(approved, heading(), fields(), escalations, openActions, lines);
    }

    private HBox heading() {
        number.getStyleClass().add("item-number");
        number.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox heading = new HBox(number, title);
        heading.getStyleClass().add("item-heading");
        return heading;
    }

    private FlowPane fields() {
        Flow fields = new Flow(kind, presenter, result, time(), title.sentence(), planned.sentence());
        fields.getStyleClass().add("item-fields");
        return fields;
    }

    private HBox time() {
        Label unit = new Label(desk.words().text("minutes.item.planned-min"));
        unit.setMinWidth(USE_PREF_SIZE);
        HBox time = new HBox(planned, unit);
        time.getStyleClass().add("item-time");
        return time;
    }

    private static java.util.List<AgendaItem.Result> results() {
        java.util.List<AgendaItem.Result> all = new java.util.ArrayList<>();
        all.add(null);
        all.addAll(java.util.List.of(AgendaItem.Result.values()));
        return all;
    }

    /** Turns to another item; what was typed under the one before must have been handed over. */
    void turn() {
        lines.turn();
        refresh();
    }

    /** Shows the item as it is in the book now. */
    void refresh() {
        Optional<AgendaItem> item = row();
        setVisible(item.isPresent());
        item.ifPresent(row -> number.setText(ItemNumbers.of(book(), row.meeting()).of(row.id())));
        title.refresh();
        title.setEditable(lines.writable());
        kind.refresh();
        presenter.refresh();
        result.refresh();
        planned.refresh();
        for (var field : java.util.List.of(kind, presenter, result, planned)) {
            field.setDisable(!lines.writable());
        }
        approved.setVisible(!lines.writable());
        approved.setManaged(!lines.writable());
        openActions.refresh();
        escalations.refresh();
        lines.refresh();
    }

    /** Goes to the choice of another body to which the item is put. */
    void escalate() {
        escalations.choose();
    }

    /** Puts the caret into the title, all of it marked, to be written over. */
    void rename() {
        title.requestFocus();
        title.selectAll();
    }

    private void rename(String typed) {
        if (typed.isBlank()) {
            title.tell(desk.words().text("minutes.item.title-empty"));
        } else {
            String id = place.item().get();
            desk.workspace().typed("minutes.item.rename", AgendaItem.class, id, i -> i.withTitle(typed.strip()));
        }
    }

    /** Goes to the planned time. */
    void plan() {
        planned.requestFocus();
        planned.selectAll();
    }

    private void plan(Integer minutes) {
        String id = place.item().get();
        desk.workspace().typed("minutes.item.plan", AgendaItem.class, id, item -> item.withDuration(minutes));
    }

    private void change(UnaryOperator<AgendaItem> edit) {
        desk.workspace().change("minutes.item.change", AgendaItem.class, place.item().get(), edit);
    }

    private Optional<AgendaItem> row() {
        return Optional.ofNullable(place.itemIn(book()));
    }

    private Book book() {
        return desk.workspace().book();
    }
}
