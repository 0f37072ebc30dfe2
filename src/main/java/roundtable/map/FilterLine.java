package roundtable.map;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import roundtable.book.Book;
import roundtable.book.Organisation;
import roundtable.book.Relation;
import roundtable.book.Row;
import roundtable.controls.Command;
import roundtable.controls.Keys;

/** The line above a chart that shows a part of the file only: which part, and the way back to all of it. */
final class FilterLine extends HBox {

    private final OpenChart open;
    private final Consumer<String> say;
    private final Label sentence = new Label();
    private Set<String> known;

    /**
     * A line about the filter of the open chart.
     *
     * @param say tells that something which was just made cannot be seen
     */
    FilterLine(OpenChart open, MapCommands commands, Consumer<String> say) {
        this.open = open;
        this.say = say;
        setId("filter-line");
        getStyleClass().add("filter-line");
        sentence.setId("filter-sentence");
        sentence.setGraphic(new FontIcon(Feather.FILTER));
        sentence.setMinWidth(0);
        Tooltip whole = new Tooltip();
        whole.textProperty().bind(sentence.textProperty());
        sentence.setTooltip(whole);
        HBox.setHgrow(sentence, Priority.SOMETIMES);
        getChildren().addAll(sentence, button(commands.filter, "filter-change", "map.filter.change"),
                button(commands.clearFilter, "filter-clear", "map.filter.clear"));
        managedProperty().bind(visibleProperty());
        known = ids(open.book());
        open.sheetProperty().addListener((property, was, is) -> refresh());
        refresh();
    }

    private Button button(Command command, String id, String key) {
        Button button = new Button(open.words().text(key), new FontIcon(command.icon()));
        button.setAccessibleText(open.words().text(command.key()));
        button.setId(id);
        button.getStyleClass().addAll("flat", "small");
        button.setMinWidth(USE_PREF_SIZE);
        button.setTooltip(new Tooltip(open.words().text(command.key()) + "  " + Keys.text(command.keys(), open.words())));
        button.setOnAction(event -> command.fire());
        return button;
    }

    private void refresh() {
        String part = open.sheet().drawing().part();
        setVisible(part != null);
        sentence.setText(part == null ? "" : part);
        sentence.setAccessibleText(sentence.getText());
        tellWhatIsHidden(part != null);
    }

    /** What somebody has just added and the filter hides would otherwise seem to be lost. */
    private void tellWhatIsHidden(boolean filtered) {
        Set<String> now = ids(open.book());
        if (filtered && now.size() > known.size()) {
            List<String> hidden = now.stream().filter(id -> !known.contains(id) && hides(id)).toList();
            if (!hidden.isEmpty()) {
                say.accept(open.words().count("map.said.filtered", hidden.size()));
            }
        }
        known = now;
    }

    private boolean hides(String id) {
        return !open.sheet().shows(id) && (open.book().get(Relation.class, id) != null
                || open.places().of(id).map(place -> !place.hidden()).orElse(open.chart().everything()));
    }

    private static Set<String> ids(Book book) {
        Set<String> ids = new HashSet<>();
        book.all(Organisation.class).stream().map(Row::id).forEach(ids::add);
        book.all(Relation.class).stream().map(Row::id).forEach(ids::add);
        return ids;
    }
}
