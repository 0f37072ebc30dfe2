package roundtable.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import roundtable.book.Decoration;

/** The panel in which one says what the chart makes of colour, size, border, badge and letters; seen at once on the chart. */
final class LooksPanel extends SidePanel {

    private final OpenChart open;
    private final Decorating decorating;
    private final MenuButton add;
    private final Label none;
    private final VBox rules = new VBox();
    private final Map<String, LookRule> shown = new HashMap<>();

    LooksPanel(OpenChart open, Runnable leave) {
        super(open.words(), "map-looks", "map.looks", leave);
        this.open = open;
        this.decorating = new Decorating(open);
        Label about = sentence("map.looks.about");
        none = sentence("map.looks.none");
        none.managedProperty().bind(none.visibleProperty());
        add = new MenuButton(open.words().text("map.looks.add"), new FontIcon(Feather.PLUS));
        add.setId("looks-add");
        add.setAccessibleText(open.words().text("map.looks.add"));
        Arrays.stream(Decorating.Preset.values()).forEach(preset -> add.getItems().add(item(preset)));
        rules.getStyleClass().add("map-form-part");
        add(about, add, none, rules);
        open.sheetProperty().addListener((property, was, is) -> refresh());
    }

    @Override
    void begin() {
        refresh();
        add.requestFocus();
    }

    private Label sentence(String key) {
        Label sentence = new Label(open.words().text(key));
        sentence.setWrapText(true);
        sentence.getStyleClass().add("panel-about");
        return sentence;
    }

    private MenuItem item(Decorating.Preset preset) {
        MenuItem item = new MenuItem(open.words().text(switch (preset) {
            case SIZE_LINES -> "map.looks.size-lines";
            case BORDER_MEMBERS -> "map.looks.border-members";
            case BADGE_OVERDUE -> "map.looks.badge-overdue";
            case BADGE_OPEN -> "map.looks.badge-open";
            case COLOUR_PILLAR -> "map.looks.colour-pillar";
            case COLOUR_LEVEL -> "map.looks.colour-level";
            case LETTERS_SECTOR -> "map.looks.letters-sector";
            case LETTERS_KIND -> "map.looks.letters-kind";
            case OWN -> "map.looks.own";
        }));
        item.setId("looks-" + preset.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        item.setOnAction(event -> {
            String id = decorating.add(preset);
            refresh();
            // A file that can only be read takes no rule, and says so.
            Optional.ofNullable(shown.get(id)).ifPresent(LookRule::begin);
        });
        return item;
    }

    private void refresh() {
        if (!isVisible()) {
            return;
        }
        List<Decoration> now = decorating.rules();
        shown.keySet().retainAll(now.stream().map(Decoration::id).toList());
        List<Node> rows = new ArrayList<>();
        for (Decoration rule : now) {
            LookRule row = shown.computeIfAbsent(rule.id(), id -> new LookRule(open, decorating, id));
            row.refresh();
            rows.add(row);
        }
        if (!rules.getChildren().equals(rows)) {
            Node focused = getScene() == null ? null : getScene().getFocusOwner();
            boolean inside = rows.stream().anyMatch(row -> ((LookRule) row).has(focused));
            rules.getChildren().setAll(rows);
            if (inside) {
                focused.requestFocus();
            }
        }
        none.setVisible(now.isEmpty());
    }
}
