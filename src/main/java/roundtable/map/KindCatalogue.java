package roundtable.map;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import roundtable.book.Direction;
import roundtable.book.Ids;
import roundtable.book.RelationKind;
import roundtable.book.Rows;

/** The list of what lines may mean: to add to, rename, recolour, put in order, and end. */
final class KindCatalogue extends VBox {

    private static final String FIRST_COLOUR = "#3f4550";

    private final OpenChart open;
    private final VBox list = new VBox();
    private final Runnable back;
    private List<String> shown = List.of();

    /**
     * The list.
     *
     * @param back where the keys go when it is closed
     */
    KindCatalogue(OpenChart open, Runnable back) {
        this.open = open;
        this.back = back;
        setId("kind-catalogue");
        getStyleClass().add("kind-catalogue");
        Label heading = new Label(open.words().text("map.kinds"));
        heading.getStyleClass().add("form-heading");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox top = new HBox(heading, gap, button("kind-add", "map.kinds.add", Feather.PLUS, this::add),
                button("kind-close", "map.kinds.close", Feather.X, this::close));
        top.getStyleClass().add("form-row");
        list.getStyleClass().add("kind-list");
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(top, scroll);
        setMaxSize(860, 560);
        setVisible(false);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close();
                event.consume();
            }
        });
        open.workspace().bookProperty().addListener((property, was, is) -> refresh());
    }

    void show() {
        setVisible(true);
        refresh();
        list.getChildren().stream().findFirst().ifPresent(row -> ((KindRow) row).focusName());
    }

    /** Keeps what is being typed in it. */
    void commit() {
        list.getChildren().forEach(row -> ((KindRow) row).commit());
    }

    private void close() {
        commit();
        setVisible(false);
        back.run();
    }

    private void add() {
        List<RelationKind> kinds = Rows.relationKinds(open.book());
        double position = kinds.isEmpty() ? 1 : kinds.getLast().position() + 1;
        RelationKind made = new RelationKind(Ids.next(), null, open.words().text("map.kinds.new"), FIRST_COLOUR,
                RelationKind.Dash.SOLID, Direction.FORWARD, position, null);
        open.workspace().put("map.step.kind-add", made);
        ((KindRow) list.getChildren().getLast()).focusName();
    }

    private void refresh() {
        if (!isVisible()) {
            return;
        }
        List<String> now = Rows.relationKinds(open.book()).stream().map(RelationKind::id).toList();
        if (!now.equals(shown)) {
            shown = now;
            list.getChildren().setAll(now.stream().map(id -> new KindRow(open, id)).toList());
        }
        list.getChildren().forEach(row -> ((KindRow) row).refresh());
    }

    private Button button(String id, String key, Feather icon, Runnable action) {
        Button button = new Button(open.words().text(key), new FontIcon(icon));
        button.setId(id);
        button.setAccessibleText(open.words().text(key));
        button.setOnAction(event -> action.run());
        return button;
    }
}
