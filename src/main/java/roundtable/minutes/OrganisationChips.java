package roundtable.minutes;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import roundtable.book.Row;
import roundtable.controls.Flow;
import roundtable.controls.SearchField;
import roundtable.workspace.Desk;

/**
 * Some organisations beside each other, each to be taken out by a click, and a field to add one.
 *
 * @param <R> the row that says that an organisation is one of them
 */
final class OrganisationChips<R extends Row> extends Flow {

    /**
     * What is said.
     *
     * @param id of the field, for tests
     * @param remove what taking out an organisation of a name is called
     */
    record Said(String id, String caption, String add, Function<String, String> remove) {
    }

    private final Desk desk;
    private final Organisations organisations;
    private final Said said;
    private final Supplier<List<R>> rows;
    private final Function<R, String> organisation;
    private final Consumer<R> remove;
    private final SearchField<String> field;
    private List<R> shown = List.of();

    /**
     * Organisations that are not shown yet.
     *
     * @param rows those there are now
     * @param organisation the key of that of a row
     * @param choices the keys of those that may be added
     */
    OrganisationChips(Desk desk, Organisations organisations, Said said, Supplier<List<R>> rows, Function<R, String> organisation,
            Consumer<R> remove, Supplier<List<String>> choices, Consumer<String> add) {
        this.desk = desk;
        this.organisations = organisations;
        this.said = said;
        this.rows = rows;
        this.organisation = organisation;
        this.remove = remove;
        field = new SearchField<>(choices, key -> key == null ? said.add() : organisations.text(key), () -> null,
                key -> add(key, add));
        field.setAccessibleText(said.add());
        field.setId(said.id());
        Label caption = new Label(said.caption());
        caption.getStyleClass().add("field-caption");
        getStyleClass().add("partners");
        getChildren().addAll(caption, field);
    }

    void refresh() {
        List<R> now = rows.get();
        if (!now.equals(shown)) {
            shown = now;
            getChildren().remove(1, getChildren().size() - 1);
            getChildren().addAll(1, now.stream().map(this::chip).toList());
        }
        field.refresh();
    }

    private Button chip(R row) {
        String told = said.remove().apply(desk.names().of(organisation.apply(row)));
        Button chip = new Button(organisations.brief(organisation.apply(row)), new FontIcon(Feather.X));
        chip.setAccessibleText(told);
        chip.setTooltip(new Tooltip(told));
        chip.getStyleClass().addAll("partner", Styles.SMALL);
        chip.setOnAction(_ -> remove.accept(row));
        return chip;
    }

    private void add(String key, Consumer<String> add) {
        if (key != null && shown.stream().noneMatch(row -> organisation.apply(row).equals(key))) {
            add.accept(key);
        }
        field.refresh();
    }
}
