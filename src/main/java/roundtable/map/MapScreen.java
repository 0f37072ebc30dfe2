package roundtable.map;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import roundtable.book.Bend;
import roundtable.book.Chart;
import roundtable.book.ChartFilter;
import roundtable.book.Decoration;
import roundtable.book.Placement;
import roundtable.book.RelationKind;
import roundtable.book.Row;
import roundtable.book.Seat;
import roundtable.controls.Command;
import roundtable.controls.Cramped;
import roundtable.controls.EmptyState;
import roundtable.controls.Screen;
import roundtable.controls.SideWidth;
import roundtable.workspace.Desk;

/** The map: who is there and who has to do with whom, drawn by hand and by typing, on as many charts as are wanted. */
public final class MapScreen implements Screen, MapParts {

    private final OpenChart open;
    private final ChartCanvas canvas;
    private final QuickLine quick;
    private final FindField find;
    private final ChartTabs tabs;
    private final MapCommands commands;
    private final Positions positions;
    private final MessageLine message = new MessageLine();
    private final FilterPanel filter;
    private final LooksPanel looks;
    private final Beside beside;
    private final ChartTables tables;
    private final ChartPasting pasting;
    private final ToggleButton showTables;
    private final BorderPane root = new BorderPane();

    public MapScreen(Desk desk) {
        open = new OpenChart(desk);
        canvas = new ChartCanvas(open);
        positions = new Positions(open, canvas);
        MapActions actions = new MapActions(open, canvas, message);
        commands = new MapCommands(open, canvas, actions);
        NameEditor names = new NameEditor(canvas, open, actions.drafting(), message::say);
        pasting = new ChartPasting(open, actions.drafting(), message, canvas::requestFocus);
        quick = new QuickLine(open, canvas, actions.drafting());
        find = new FindField(open, canvas);
        tabs = new ChartTabs(open);
        tables = new ChartTables(open, this::leaveTables);
        showTables = MapBar.toggle("map-show-table", open.words().text("map.command.table"), Feather.GRID);
        showTables.setSelected(false);
        showTables.setOnAction(event -> turn(showTables.isSelected()));
        Branching branching = new Branching(open, names, actions::connect);
        actions.use(names, branching, this);
        ConnectHandle handle = new ConnectHandle(canvas, actions::connect, names::createAfter, branching::from);
        new CanvasMouse(canvas, open, actions.arranging(), names, new ChartMenus(canvas, open, commands, names), handle,
                actions.pen());
        new CanvasKeys(canvas, open, actions.arranging(), names, actions.pen(), branching,
                quick::begin);
        root.sceneProperty().flatMap(_ -> root.visibleProperty()).orElse(false)
                .addListener((_, _, seen) -> open.setSeen(seen));
        Filtering filtering = new Filtering(open);
        filter = new FilterPanel(open, filtering, commands, this::leavePanel);
        looks = new LooksPanel(open, this::leavePanel);
        beside = new Beside(new Inspector(open, canvas, commands), this::look, filter, looks);
        build(new LegendPanel(open, filtering, positions.seenProperty()), actions.pen());
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void reveal(String rowId) {
        open.setSeen(true);
        Row row = open.book().get(rowId);
        switch (row) {
            case Chart chart -> open.chartIdProperty().set(chart.id());
            case ChartFilter condition -> open.chartIdProperty().set(condition.chart());
            case Decoration rule -> open.chartIdProperty().set(rule.chart());
            case Placement placement -> {
                open.chartIdProperty().set(placement.chart());
                // Cards that go back together stay marked, so that another way to arrange them can be tried.
                if (!open.markedOrganisations().contains(placement.organisation())) {
                    mark(placement.organisation());
                }
            }
            case Bend bend -> {
                open.chartIdProperty().set(bend.chart());
                mark(bend.relation());
            }
            case Seat seat -> mark(seat.organisation());
            case null, default -> mark(rowId);
        }
    }

    @Override
    public boolean shows(String rowId) {
        return open.sheet().shows(rowId) || open.sheet().boxOf(rowId).isPresent();
    }

    @Override
    public List<Command> commands() {
        return commands.all();
    }

    @Override
    public void add() {
        quick.begin("");
    }

    @Override
    public void find() {
        find.begin();
    }

    @Override
    public void newChart() {
        tabs.create();
    }

    @Override
    public void table() {
        turn(!tables.isVisible());
    }

    private void turn(boolean toTables) {
        showTables.setSelected(toTables);
        canvas.setVisible(!toTables);
        if (toTables) {
            tables.begin();
        } else {
            tables.setVisible(false);
            look();
        }
    }

    private void look() {
        open.selection().current().ifPresentOrElse(canvas::lookAt, canvas::requestFocus);
    }

    private void leavePanel() {
        beside.close();
    }

    @Override
    public void filter() {
        beside.turn(filter);
    }

    @Override
    public void looks() {
        beside.turn(looks);
    }

    private void leaveTables(String id) {
        if (!id.isEmpty()) {
            open.selection().only(id);
        }
        turn(false);
    }

    @Override
    public void paste(String text) {
        pasting.show(text);
    }

    @Override
    public void kinds() {
        open.desk().navigator().open(RelationKind.class);
    }

    private void mark(String rowId) {
        String id = open.sheet().boxOf(rowId).map(roundtable.drawing.Box::id).orElse(rowId);
        if (open.sheet().shows(id)) {
            open.selection().only(id);
            canvas.lookAt(id);
        } else if (open.sheet().drawing().part() != null && open.book().get(rowId) != null) {
            message.say(open.words().count("map.said.filtered", 1));
        }
    }

    @Override
    public void positions() {
        positions.shownProperty().set(!positions.shownProperty().get());
    }

    private void build(LegendPanel legend, LinePen pen) {
        ToggleButton showLegend = MapBar.toggle("map-show-legend", open.words().text("map.legend"), Feather.LIST);
        ToggleButton showPanel = MapBar.toggle("map-show-panel", open.words().text("map.panel"), Feather.SIDEBAR);
        ToggleButton showPositions = MapBar.toggle("map-show-positions", open.words().text("map.positions"), Feather.FLAG);
        showPositions.setSelected(false);
        showPositions.selectedProperty().bindBidirectional(positions.shownProperty());
        positions.shownProperty().addListener((_, _, is) -> message.say(is ? open.words().text("map.positions.shown") : ""));
        EmptyState empty = new EmptyState(Feather.SHARE_2, open.words().text("map.empty"),
                open.words().text("map.empty.do"), this::add);
        empty.setId("map-empty");
        EmptyState nothing = new EmptyState(Feather.FILTER, open.words().text("map.filter.nothing"),
                open.words().text("map.filter.clear"), commands.clearFilter::fire);
        nothing.setId("map-filtered");
        List.of(empty, nothing).forEach(each -> each.setMaxSize(StackPane.USE_PREF_SIZE, StackPane.USE_PREF_SIZE));
        StackPane picture = new StackPane(canvas, tables, empty, nothing, message, pasting);
        StackPane.setAlignment(message, Pos.BOTTOM_CENTER);
        picture.setMinSize(0, 0);
        showLegend.selectedProperty().addListener((property, was, is) -> legend.setWanted(is));
        showPanel.selectedProperty().bindBidirectional(beside.detailsProperty());
        // What is about the chart gives its room to the chart, until it is asked for.
        Cramped.fold(root, List.of(showLegend.selectedProperty(), showPanel.selectedProperty()));
        open.sheetProperty().addListener((property, was, is) -> offer(empty, nothing));
        offer(empty, nothing);
        root.setId("map-screen");
        root.getStyleClass().add("map-screen");
        VBox top = new VBox(tabs, new MapBar(open, commands, quick, find, pen, tabs, showTables, showPositions, showLegend, showPanel),
                new FilterLine(open, commands, message::say));
        // The hint of the line to type in lies over the chart.
        top.setViewOrder(-1);
        root.setTop(top);
        root.setCenter(picture);
        // The keys go from the chart into the panel about it before they go to the legend.
        SideWidth.own(beside, root, "side.map", open.desk().memory()::recall, open.desk().memory()::keep);
        root.setRight(beside);
        root.setBottom(legend);
    }

    /** Where nothing is to be seen, the next step is said: to type, or to take the filter away. */
    private void offer(EmptyState empty, EmptyState filtered) {
        boolean none = open.sheet().boxes().isEmpty();
        boolean part = open.sheet().drawing().part() != null;
        empty.setVisible(none && !part && open.drawnAtOnce());
        filtered.setVisible(none && part);
    }
}
