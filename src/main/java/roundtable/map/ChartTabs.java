package roundtable.map;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import roundtable.book.Chart;
import roundtable.book.Ids;
import roundtable.book.Row;
import roundtable.book.RowType;
import roundtable.book.Rows;

/** The charts of the file, one tab each: to turn to, to add, to copy and to delete. */
final class ChartTabs extends HBox {

    private final OpenChart open;
    private final TabPane tabs = new TabPane();
    private boolean refreshing;

    ChartTabs(OpenChart open) {
        this.open = open;
        tabs.setId("chart-tabs");
        tabs.setAccessibleText(open.words().text("map.charts"));
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.getSelectionModel().selectedItemProperty().addListener((property, was, tab) -> turnTo(tab));
        Button more = new Button(null, new FontIcon(Feather.PLUS));
        more.setId("chart-new");
        more.setAccessibleText(open.words().text("map.command.new-chart"));
        more.setTooltip(new Tooltip(open.words().text("map.command.new-chart")));
        more.getStyleClass().addAll("button-icon", "flat");
        more.setOnAction(event -> create());
        getStyleClass().add("chart-tab-row");
        HBox.setHgrow(tabs, Priority.ALWAYS);
        tabs.setMinWidth(0);
        getChildren().addAll(tabs, more);
        open.sheetProperty().addListener((property, was, is) -> refresh());
        refresh();
    }

    /** A new chart beside the others, shown at once. */
    void create() {
        Chart now = open.chart();
        Chart chart = new Chart(Ids.next(), open.words().text("map.chart.new"), now.kind(), true, null, null, false,
                now.position() + 1);
        open.workspace().put("map.step.chart", open.withChart(List.of(last(chart))));
        open.chartIdProperty().set(chart.id());
    }

    /** A copy of a chart with its places, its filter and its looks. */
    private void copy(Chart chart) {
        Chart made = last(chart.withId(Ids.next()).withName(open.words().text("map.chart.copy", chart.name())));
        List<Row> parts = open.book().partsOf(chart).stream().map(part -> copied(part, made.id())).toList();
        open.workspace().put("map.step.chart", open.withChart(Stream.concat(Stream.<Row>of(made), parts.stream()).toList()));
        open.chartIdProperty().set(made.id());
    }

    private static Row copied(Row part, String chart) {
        RowType<Row> type = RowType.of(part);
        return type.with(type.with(part, "id", Ids.next()), "chart", chart);
    }

    private Chart last(Chart chart) {
        return chart.withPosition(Rows.charts(open.book()).stream().mapToDouble(Chart::position).max().orElse(1) + 1);
    }

    private void delete(Chart chart) {
        open.workspace().remove("map.step.chart-delete", List.of(chart));
    }

    private void refresh() {
        refreshing = true;
        List<Chart> charts = Rows.charts(open.book());
        List<Chart> shown = charts.isEmpty() ? List.of(open.chart()) : charts;
        List<String> ids = shown.stream().map(Chart::id).toList();
        if (!tabs.getTabs().stream().map(Tab::getUserData).toList().equals(ids)) {
            tabs.getTabs().setAll(shown.stream().map(this::tab).toList());
        }
        for (int i = 0; i < shown.size(); i++) {
            Tab tab = tabs.getTabs().get(i);
            tab.setText(shown.get(i).name());
            tab.getContextMenu().getItems().getLast().setDisable(charts.size() < 2);
            if (shown.get(i).id().equals(open.chart().id())) {
                tabs.getSelectionModel().select(tab);
            }
        }
        refreshing = false;
    }

    private Tab tab(Chart chart) {
        Tab tab = new Tab(chart.name());
        tab.setId("chart-" + chart.id());
        tab.setUserData(chart.id());
        tab.setContextMenu(new ContextMenu(item("map.menu.copy", Feather.COPY, () -> now(chart.id(), this::copy)),
                item("map.menu.chart-delete", Feather.TRASH_2, () -> now(chart.id(), this::delete))));
        return tab;
    }

    private void now(String id, java.util.function.Consumer<Chart> then) {
        open.book().find(Chart.class, id).or(() -> java.util.Optional.of(open.chart())).ifPresent(then);
    }

    private MenuItem item(String key, Feather icon, Runnable action) {
        MenuItem item = new MenuItem(open.words().text(key), new FontIcon(icon));
        item.setOnAction(event -> action.run());
        return item;
    }

    private void turnTo(Tab tab) {
        if (!refreshing && tab != null && !Objects.equals(tab.getUserData(), open.chart().id())) {
            open.chartIdProperty().set((String) tab.getUserData());
        }
    }
}
