package roundtable.actions;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;
import roundtable.book.Action;
import roundtable.controls.Captioned;
import roundtable.controls.CommitArea;
import roundtable.workspace.Desk;

/** What the long form asks about an action besides: indicator, baseline, target, resources, funding; folded at first. */
final class LongForm extends TitledPane {

    private final Desk desk;
    private final Supplier<String> id;
    private final VBox fields = new VBox();
    private final List<Runnable> refreshes = new ArrayList<>();

    LongForm(Desk desk, Supplier<String> id) {
        this.desk = desk;
        this.id = id;
        fields.getStyleClass().add("long-form-fields");
        field("actions.indicator", "action-indicator", Action::indicator, Action::withIndicator);
        field("actions.baseline", "action-baseline", Action::baseline, Action::withBaseline);
        field("actions.target", "action-target", Action::target, Action::withTarget);
        field("actions.resources", "action-resources", Action::resources, Action::withResources);
        field("actions.funding", "action-funding", Action::funding, Action::withFunding);
        setText(desk.words().text("actions.long"));
        setContent(fields);
        setExpanded(false);
        setAnimated(false);
        setId("action-long");
        getStyleClass().add("long-form");
    }

    /** Shows the action as it is now. */
    void refresh() {
        refreshes.forEach(Runnable::run);
    }

    private void field(String key, String name, Function<Action, String> get, BiFunction<Action, String, Action> set) {
        CommitArea area = new CommitArea(() -> desk.workspace().book().find(Action.class, id.get()).map(get).orElse(""),
                text -> desk.workspace().typed("actions.long.change", Action.class, id.get(), action -> set.apply(action, text.isBlank() ? null : text)));
        area.about(id);
        area.onLeave(desk.workspace()::endTyping);
        area.setId(name);
        refreshes.add(area::refresh);
        fields.getChildren().add(new Captioned(desk.words().text(key), area));
    }
}
