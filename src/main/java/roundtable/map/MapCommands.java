package roundtable.map;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import roundtable.controls.Command;

/** Everything that can be done on the map, once: for menus, buttons, keys and the palette. */
final class MapCommands {

    private final OpenChart open;
    private final ChartCanvas canvas;
    private final List<Command> all = new ArrayList<>();
    private final ObservableBooleanValue always = new ReadOnlyBooleanWrapper(true);

    final Command add;
    final Command connect;
    final Command pen;
    final Command branch;
    final Command copy;
    final Command paste;
    final Command rename;
    final Command find;
    final Command layout;
    final Command afresh;
    final Command unpin;
    final Command hide;
    final Command end;
    final Command delete;
    final Command fit;
    final Command actual;
    final Command zoomIn;
    final Command zoomOut;
    final Command pdf;
    final Command newChart;
    final Command filter;
    final Command clearFilter;
    final Command looks;
    final Command kinds;
    final Command card;
    final Command page;
    final Command bend;
    final Command unbend;
    final List<Command> aligns;

    MapCommands(OpenChart open, ChartCanvas canvas, MapActions actions) {
        this.open = open;
        this.canvas = canvas;
        add = make("map.command.add", "Insert", Feather.PLUS, always, actions::add);
        connect = make("map.command.connect", "Shortcut+J", Feather.GIT_COMMIT, marked(2), actions::connect);
        pen = make("map.command.pen", "Shortcut+D", Feather.EDIT_3, always, actions::draw);
        make("map.command.pen-kind", "Alt+1", null, always, () -> actions.pen().take(0));
        branch = make("map.command.branch", "Alt+Shift+Right", Feather.CORNER_DOWN_RIGHT, within(marked(1)), actions::branch);
        rename = make("map.command.rename", "F2", Feather.EDIT_2, marked(1), actions::rename);
        find = make("map.command.find", "Shortcut+F", Feather.SEARCH, always, actions::find);
        layout = make("map.command.layout", "Shortcut+L", Feather.LAYOUT, always, actions.arranging()::layOut);
        afresh = make("map.command.layout-afresh", "Shortcut+Shift+L", Feather.REFRESH_CW, always, actions.arranging()::layOutAfresh);
        unpin = make("map.command.unpin", "Shortcut+U", Feather.UNLOCK, always, actions.arranging()::release);
        hide = make("map.command.hide", "Delete", Feather.EYE_OFF, within(any()), actions::hideOrDelete);
        end = make("map.command.end", null, Feather.CLOCK, any(), actions::end);
        delete = make("map.command.delete", "Shift+Delete", Feather.TRASH_2, within(any()), actions::delete);
        card = make("map.command.card", null, Feather.CREDIT_CARD, marked(1), actions::card);
        page = make("map.command.page", null, Feather.FILE_TEXT, marked(1), actions::page);
        views(actions);
        walks(actions);
        copy = make("map.command.copy", "Shortcut+C", Feather.COPY, within(any()), actions::copy);
        paste = make("map.command.paste", "Shortcut+V", Feather.CLIPBOARD, within(always), actions::paste);
        places(actions);
        bend = make("map.command.bend", "Shortcut+B", Feather.CORNER_UP_RIGHT, line(), actions::bend);
        unbend = make("map.command.unbend", "Shortcut+Shift+B", Feather.ROTATE_CCW, bent(), actions::unbend);
        aligns = aligns(actions.arranging());
        fit = make("map.command.fit", null, Feather.MAXIMIZE, always, canvas.fitting()::turn);
        make("map.command.fit-marked", null, Feather.CROSSHAIR, any(), canvas.fitting()::marked);
        actual = make("map.command.actual", null, Feather.SQUARE, always, canvas::actualSize);
        zoomIn = make("map.command.zoom-in", null, Feather.ZOOM_IN, always, canvas::zoomIn);
        zoomOut = make("map.command.zoom-out", null, Feather.ZOOM_OUT, always, canvas::zoomOut);
        pdf = make("map.command.pdf", "Shortcut+P", Feather.PRINTER, always, actions::pdf);
        newChart = make("map.command.new-chart", null, Feather.FILE_PLUS, always, actions::newChart);
        filter = make("map.command.filter", "Shortcut+Shift+F", Feather.FILTER, always, actions::filter);
        clearFilter = make("map.command.filter-clear", "Shortcut+Shift+X", Feather.X, filtered(), actions::clearFilter);
        looks = make("map.command.looks", "Shortcut+Shift+K", Feather.DROPLET, always, actions::looks);
        make("map.command.positions", "Shortcut+Shift+P", Feather.FLAG, always, actions::positions);
        kinds = make("map.command.kinds", null, Feather.SLIDERS, always, actions::kinds);
    }

    private void views(MapActions actions) {
        make("map.command.pages", null, Feather.FILE_TEXT, shown(), actions::pages);
        make("map.command.table", "Shortcut+T", Feather.GRID, always, actions::table);
    }

    private void walks(MapActions actions) {
        make("map.command.walk", "Shortcut+Right", null, within(always), () -> actions.press(KeyCode.RIGHT, true, false));
        make("map.command.along", "Alt+Right", null, within(always), () -> actions.press(KeyCode.RIGHT, false, true));
        make("map.command.line", "Page Down", null, within(always), () -> actions.press(KeyCode.PAGE_DOWN, false, false));
        make("map.command.all", "Shortcut+A", Feather.CHECK_SQUARE, within(always), actions::markAll);
    }

    private void places(MapActions actions) {
        make("map.command.bring", null, Feather.EYE, always, actions::bringAllBack);
        rooms(actions.arranging());
        lanes(actions.arranging());
    }

    private void rooms(Arranging arranging) {
        make("map.command.room", "Shortcut+Alt+Right", Feather.MAXIMIZE_2, within(marked(1)),
                () -> arranging.room(true, Arranging.ROOM));
        make("map.command.room-less", "Shortcut+Alt+Left", Feather.MINIMIZE_2, within(marked(1)),
                () -> arranging.room(true, -Arranging.ROOM));
        make("map.command.room-down", "Shortcut+Alt+Down", null, within(marked(1)),
                () -> arranging.room(false, Arranging.ROOM));
        make("map.command.room-up", "Shortcut+Alt+Up", null, within(marked(1)),
                () -> arranging.room(false, -Arranging.ROOM));
    }

    private void lanes(Arranging arranging) {
        make("map.command.lane-left", "Shortcut+Alt+Shift+Left", Feather.CHEVRONS_LEFT, within(marked(1)), () -> arranging.laneBy(-1));
        make("map.command.lane-right", "Shortcut+Alt+Shift+Right", Feather.CHEVRONS_RIGHT, within(marked(1)), () -> arranging.laneBy(1));
    }

    private List<Command> aligns(Arranging arranging) {
        return List.of(align("map.command.left", Feather.ALIGN_LEFT, Alignment.LEFT, arranging),
                align("map.command.centre", Feather.ALIGN_CENTER, Alignment.CENTRE, arranging),
                align("map.command.right", Feather.ALIGN_RIGHT, Alignment.RIGHT, arranging),
                align("map.command.top", Feather.ARROW_UP, Alignment.TOP, arranging),
                align("map.command.middle", Feather.MINUS, Alignment.MIDDLE, arranging),
                align("map.command.bottom", Feather.ARROW_DOWN, Alignment.BOTTOM, arranging),
                align("map.command.across", Feather.MORE_HORIZONTAL, Alignment.ACROSS, arranging),
                align("map.command.down", Feather.MORE_VERTICAL, Alignment.DOWN, arranging));
    }

    List<Command> all() {
        return List.copyOf(all);
    }

    private Command align(String key, Ikon icon, Alignment alignment, Arranging arranging) {
        return make(key, null, icon, marked(alignment.needs()), () -> arranging.align(alignment));
    }

    private Command make(String key, String keys, Ikon icon, ObservableBooleanValue enabled, Runnable action) {
        Command command = new Command(key, keys == null ? null : KeyCombination.valueOf(keys), icon, enabled, action);
        all.add(command);
        return command;
    }

    private BooleanBinding any() {
        return Bindings.createBooleanBinding(() -> !open.selection().isEmpty(), open.selection().markedProperty());
    }

    private BooleanBinding shown() {
        return Bindings.createBooleanBinding(() -> !open.sheet().boxes().isEmpty(), open.sheetProperty());
    }

    private BooleanBinding filtered() {
        return Bindings.createBooleanBinding(() -> open.sheet().drawing().part() != null, open.sheetProperty());
    }

    /** With so many cards marked, or more. */
    private BooleanBinding marked(int cards) {
        return Bindings.createBooleanBinding(() -> open.markedOrganisations().size() >= cards,
                open.selection().markedProperty(), open.sheetProperty());
    }

    /** With one line marked and nothing else. */
    private BooleanBinding line() {
        return Bindings.createBooleanBinding(() -> open.selection().marked().size() == 1 && open.markedRelations().size() == 1,
                open.selection().markedProperty(), open.sheetProperty());
    }

    /** With a line marked that has bends. */
    private BooleanBinding bent() {
        return Bindings.createBooleanBinding(() -> open.markedRelations().stream().anyMatch(id -> !BentWay.of(open, id).isEmpty()),
                open.selection().markedProperty(), open.sheetProperty());
    }

    /** Only while the chart has the keys, because in a text these keys mean letters. */
    private ObservableBooleanValue within(ObservableBooleanValue enabled) {
        return Bindings.and(canvas.focusWithinProperty(), enabled);
    }
}
