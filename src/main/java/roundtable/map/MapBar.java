package roundtable.map;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Separator;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import roundtable.book.RelationKind;
import roundtable.controls.ChoiceField;
import roundtable.controls.Command;
import roundtable.controls.Cramped;
import roundtable.controls.Keys;

/** The row above the chart: the line to type in, the kind of the next line, and the tools. */
final class MapBar extends FlowPane {

    /** Pixels that the line to type in needs to stand beside the tools; otherwise it has a row of its own. */
    private static final double LINE = 300;

    private final OpenChart open;
    private final QuickLine quick;

    MapBar(OpenChart open, MapCommands commands, QuickLine quick, FindField find, LinePen pen,
            ChartTabs tabs, ToggleButton... shown) {
        this.open = open;
        this.quick = quick;
        getStyleClass().add("map-bar");
        ChoiceField<RelationKind> kind = kind(pen);
        open.sheetProperty().addListener((property, was, is) -> kind.refresh());
        getChildren().addAll(quick, kind, pen(commands.pen, pen), new Separator(Orientation.VERTICAL), tool(commands.layout),
                aligns(commands.aligns), tool(commands.filter), tool(commands.looks), tool(commands.fit), tool(commands.pdf),
                new Separator(Orientation.VERTICAL));
        getChildren().addAll(shown);
        Cramped.follow(this, is -> place(find, tabs, shown[0], is));
    }

    /** In a cramped window the field to find something stands beside the charts, where there is room for it. */
    private void place(FindField find, ChartTabs tabs, Node before, boolean cramped) {
        getChildren().remove(find);
        tabs.getChildren().remove(find);
        if (cramped) {
            tabs.getChildren().add(tabs.getChildren().size() - 1, find);
        } else {
            getChildren().add(getChildren().indexOf(before), find);
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        share(width < 0 ? getWidth() : width);
        return super.computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        share(getWidth());
        super.layoutChildren();
    }

    /** Gives the line to type in what the tools leave of a row, or a row of its own. */
    private void share(double width) {
        double row = width - snappedLeftInset() - snappedRightInset() - 1;
        double rest = row - getManagedChildren().stream().filter(tool -> tool != quick)
                .mapToDouble(tool -> Math.ceil(tool.prefWidth(-1)) + getHgap()).sum();
        quick.setPrefWidth(Math.max(1, Math.floor(rest >= LINE ? rest : row)));
    }

    /** The kind that new lines get, chosen once for many lines. */
    private ChoiceField<RelationKind> kind(LinePen pen) {
        ChoiceField<RelationKind> field = new ChoiceField<>(open::kindsInUse,
                kind -> kind == null ? open.words().text("map.none") : open.names().of(kind), open::kindOfNewLine,
                kind -> {
                    open.newKindProperty().set(kind == null ? null : kind.id());
                    pen.take();
                });
        field.setId("new-line-kind");
        field.setAccessibleText(open.words().text("map.new-kind"));
        field.setTooltip(new Tooltip(open.words().text("map.new-kind")));
        field.setCellFactory(list -> new KindCell(open));
        field.setButtonCell(new KindCell(open));
        return field;
    }

    private MenuButton aligns(List<Command> aligns) {
        MenuButton button = new MenuButton(null, new FontIcon(Feather.ALIGN_LEFT));
        button.setId("map-align");
        button.setAccessibleText(open.words().text("map.menu.align"));
        button.setTooltip(new Tooltip(open.words().text("map.menu.align")));
        aligns.forEach(command -> {
            MenuItem item = new MenuItem(open.words().text(command.key()), new FontIcon(command.icon()));
            item.disableProperty().bind(javafx.beans.binding.Bindings.not(
                    javafx.beans.binding.Bindings.createBooleanBinding(command.enabled()::get, command.enabled())));
            item.setOnAction(event -> command.fire());
            button.getItems().add(item);
        });
        return button;
    }

    private Button tool(Command command) {
        Button button = new Button(null, new FontIcon(command.icon()));
        String name = open.words().text(command.key());
        button.setId(command.key().replace('.', '-'));
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(command.keys() == null ? name : name + "  " + Keys.text(command.keys(), open.words())));
        button.getStyleClass().addAll("button-icon");
        button.setOnAction(event -> command.fire());
        return button;
    }

    private ToggleButton pen(Command command, LinePen pen) {
        ToggleButton button = toggle("map-pen", open.words().text(command.key()), Feather.EDIT_3);
        button.getTooltip().setText(button.getAccessibleText() + "  " + Keys.text(command.keys(), open.words()));
        button.setSelected(false);
        pen.heldProperty().addListener((_, _, is) -> button.setSelected(is));
        button.setOnAction(event -> command.fire());
        return button;
    }

    /** A button that shows or hides a part of the screen. */
    static ToggleButton toggle(String id, String text, Feather icon) {
        ToggleButton button = new ToggleButton(null, new FontIcon(icon));
        button.setId(id);
        button.setAccessibleText(text);
        button.setTooltip(new Tooltip(text));
        button.getStyleClass().add("button-icon");
        button.setSelected(true);
        return button;
    }
}
