package roundtable.map;

import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import roundtable.book.Chart;
import roundtable.book.Organisation;
import roundtable.book.Placement;
import roundtable.book.Rows;

/** What one says about the chart itself while nothing on it is marked, and what has been taken off it. */
final class ChartForm extends VBox {

    private final OpenChart open;
    private final FormFields<Chart> fields;
    private final CheckBox everything;
    private final CheckBox discussion;
    private final VBox off = new VBox();

    ChartForm(OpenChart open, MapCommands commands) {
        this.open = open;
        this.fields = new FormFields<>(open, Chart.class, "map.step.chart-change", () -> List.of(open.chart()));
        Label heading = new Label(open.words().text("map.chart"));
        heading.getStyleClass().add("form-heading");
        everything = check("map.chart.everything", "chart-everything",
                on -> edit(open.chart().withEverything(on)));
        discussion = check("map.chart.discussion", "chart-discussion",
                on -> edit(open.chart().withUnderDiscussion(on)));
        off.getStyleClass().add("line-list");
        getStyleClass().add("map-form");
        getChildren().addAll(heading,
                fields.text("map.chart.name", "chart-name", Chart::name, Chart::withName),
                fields.text("map.chart.title", "chart-title", Chart::title, Chart::withTitle),
                fields.constant("map.chart.kind", "chart-kind", Chart.Kind.class, Chart::kind, Chart::withKind),
                everything, discussion,
                fields.area("map.chart.note", "chart-note", Chart::note, Chart::withNote), off,
                new FormButtons(open.words(), commands.filter, commands.looks, commands.layout, commands.unpin, commands.kinds, commands.pdf));
    }

    /** Shows the chart as it is now. */
    void show() {
        everything.setSelected(open.chart().everything());
        discussion.setSelected(open.chart().underDiscussion());
        fields.refresh();
        List<String> gone = gone();
        off.getChildren().setAll(gone.stream().map(this::back).toList());
        if (!gone.isEmpty()) {
            Label caption = new Label(open.words().text("map.chart.off"));
            caption.getStyleClass().add("field-caption");
            off.getChildren().addFirst(caption);
        }
    }

    void commit() {
        fields.commit();
    }

    private List<String> gone() {
        List<String> shown = Rows.placements(open.book(), open.chart().id()).stream().filter(place -> !place.hidden())
                .map(Placement::organisation).toList();
        return open.chart().everything()
                ? Rows.placements(open.book(), open.chart().id()).stream().filter(Placement::hidden)
                        .map(Placement::organisation).toList()
                : open.book().all(Organisation.class).stream().map(Organisation::id)
                        .filter(id -> !shown.contains(id)).toList();
    }

    private Hyperlink back(String organisation) {
        Hyperlink link = new Hyperlink(open.words().text("map.chart.back", open.names().shortOf(organisation)));
        link.setAccessibleText(link.getText());
        link.setOnAction(event -> new Leaving(open).bringBack(List.of(organisation)));
        return link;
    }

    private void edit(Chart chart) {
        open.workspace().put("map.step.chart-change", chart);
    }

    private CheckBox check(String key, String id, java.util.function.Consumer<Boolean> set) {
        CheckBox box = new CheckBox(open.words().text(key));
        box.setId(id);
        box.setWrapText(true);
        box.setAccessibleText(open.words().text(key));
        box.setOnAction(event -> set.accept(box.isSelected()));
        return box;
    }
}
