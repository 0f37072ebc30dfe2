package roundtable.catalogues;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import roundtable.book.Nullable;
import roundtable.book.Row;
import roundtable.controls.Command;
import roundtable.controls.CommandItem;
import roundtable.controls.Divider;
import roundtable.controls.Hint;
import roundtable.controls.Screen;
import roundtable.controls.Shown;
import roundtable.workspace.Desk;

/** What gives a map its meaning: sectors, pillars and kinds of relations, each list kept in the same way. */
public final class CataloguesScreen implements Screen {

    private static final double LIST_SHARE = 0.5;

    private final Desk desk;
    private final BorderPane root = new BorderPane();
    private final Map<Catalogue, ToggleButton> tabs = new EnumMap<>(Catalogue.class);
    private final EntryList list;
    private final Deeds deeds;
    private final VBox form = new VBox();
    private final List<Command> commands = new ArrayList<>();
    private Catalogue open = Catalogue.SECTORS;
    private @Nullable EntryForm fields;

    public CataloguesScreen(Desk desk) {
        this.desk = desk;
        list = new EntryList(desk, this::move);
        list.onChoice(this::edit);
        deeds = new Deeds(desk, list::requestFocus);
        Node bar = bar();
        ScrollPane card = new ScrollPane(form);
        card.setFitToWidth(true);
        card.getStyleClass().add("catalogue-card-pane");
        form.getStyleClass().add("catalogue-card");
        SplitPane panes = new SplitPane(list, card);
        Divider.remember(panes, "divider.catalogues", LIST_SHARE, desk.memory()::recall, desk.memory()::keep);
        root.setTop(new VBox(bar, deeds));
        root.setCenter(panes);
        root.getStyleClass().add("catalogues-screen");
        ContextMenu menu = new ContextMenu();
        commands.forEach(command -> menu.getItems().add(new CommandItem(desk.words(), command)));
        list.setContextMenu(menu);
        turn(Catalogue.SECTORS);
        Shown.follow(root, desk.workspace().bookProperty(), this::refresh);
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void reveal(String rowId) {
        Catalogue.of(desk.workspace().book().get(rowId)).ifPresent(catalogue -> {
            turn(catalogue);
            list.choose(rowId);
        });
    }

    @Override
    public List<Command> commands() {
        return List.copyOf(commands);
    }

    private Node bar() {
        FlowPane bar = new FlowPane();
        bar.getStyleClass().add("catalogue-bar");
        ToggleGroup group = new ToggleGroup();
        for (Catalogue catalogue : Catalogue.values()) {
            ToggleButton tab = new ToggleButton(title(catalogue));
            tab.setAccessibleText(tab.getText());
            tab.setId("catalogue-" + catalogue.ordinal());
            tab.setToggleGroup(group);
            tab.setOnAction(_ -> turn(catalogue));
            tabs.put(catalogue, tab);
            bar.getChildren().add(tab);
        }
        ObservableBooleanValue always = new ReadOnlyBooleanWrapper(true);
        ObservableBooleanValue some = Bindings.isNotNull(list.getSelectionModel().selectedItemProperty());
        ObservableBooleanValue listed = Bindings.and(some, list.focusedProperty());
        bar.getChildren().addAll(tool("catalogues.add", "Shortcut+Shift+N", Feather.PLUS, always, this::add),
                tool("catalogues.up", "Alt+Up", Feather.ARROW_UP, listed, () -> list.carry(-1)),
                tool("catalogues.down", "Alt+Down", Feather.ARROW_DOWN, listed, () -> list.carry(1)),
                tool("catalogues.end", null, Feather.CLOCK, some, () -> chosen(row -> deeds.end(open, row))),
                tool("catalogues.merge", "Shortcut+M", Feather.GIT_MERGE, some, () -> chosen(row -> deeds.merge(open, row))),
                tool("catalogues.delete", "Delete", Feather.TRASH_2, listed, () -> chosen(row -> deeds.delete(open, row))));
        return bar;
    }

    /** A button for a command; unlike its keys, it works from wherever one comes. */
    private Button tool(String key, String keys, Ikon icon, ObservableBooleanValue enabled, Runnable action) {
        commands.add(new Command(key, keys == null ? null : KeyCombination.valueOf(keys), icon, enabled, action));
        Button button = new Button(desk.words().text(key), new FontIcon(icon));
        button.setId(key.replace('.', '-'));
        button.setAccessibleText(desk.words().text(key));
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private String title(Catalogue catalogue) {
        return desk.words().text(switch (catalogue) {
            case SECTORS -> "catalogues.sectors";
            case PILLARS -> "catalogues.pillars";
            case KINDS -> "catalogues.kinds";
        });
    }

    private void turn(Catalogue catalogue) {
        commit();
        open = catalogue;
        tabs.get(catalogue).setSelected(true);
        list.setAccessibleText(title(catalogue));
        list.show(catalogue.entries(desk.workspace().book()));
        edit(list.chosen());
    }

    private void refresh() {
        list.show(open.entries(desk.workspace().book()));
        edit(list.chosen());
        if (fields != null) {
            fields.refresh();
        }
    }

    private void edit(@Nullable Row row) {
        if (row == null) {
            deeds.drop();
            form.getChildren().setAll(new Hint(desk.words().text("catalogues.empty")));
            fields = null;
        } else if (fields == null || !fields.isOf(row)) {
            deeds.drop();
            commit();
            fields = new EntryForm(desk, open, row);
            fields.refresh();
            form.getChildren().setAll(fields);
        }
    }

    private void commit() {
        if (fields != null) {
            fields.commit();
        }
    }

    private void chosen(Consumer<Row> deed) {
        commit();
        Row row = list.chosen();
        if (row != null) {
            deed.accept(row);
        }
    }

    private void add() {
        commit();
        Row made = open.fresh(desk.workspace().book(), desk.words().text("catalogues.new"), list.chosen());
        desk.workspace().put("catalogues.step.add", made);
        list.choose(made.id());
        fields.focusName();
    }

    private void move(Row row, int to) {
        commit();
        desk.workspace().apply("catalogues.step.move", open.moved(desk.workspace().book(), row, to));
        list.requestFocus();
    }
}
