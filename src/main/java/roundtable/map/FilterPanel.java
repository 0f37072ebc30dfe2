package roundtable.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import roundtable.book.ChartFilter;
import roundtable.book.ChartFilter.By;
import roundtable.book.Level;
import roundtable.book.Nullable;
import roundtable.book.Organisation;
import roundtable.book.Relation;
import roundtable.book.RelationKind;
import roundtable.book.Rows;
import roundtable.book.Sector;
import roundtable.controls.Captioned;
import roundtable.controls.ChoiceField;
import roundtable.controls.CommitField;
import roundtable.rules.Pillars;

/** The panel in which one chooses what the chart shows: each choice is to be seen at once and is one step. */
final class FilterPanel extends SidePanel {

    private final OpenChart open;
    private final Filtering filtering;
    private final CommitField text;
    private final ChoiceField<By> linked;
    private final List<Part> parts;

    FilterPanel(OpenChart open, Filtering filtering, MapCommands commands, Runnable leave) {
        super(open.words(), "map-filter", "map.filter", leave);
        this.open = open;
        this.filtering = filtering;
        text = new CommitField(this::text, this::keep);
        text.setId("filter-text");
        text.onLeave(open.workspace()::endTyping);
        linked = new ChoiceField<>(() -> Arrays.asList(null, By.LINKED, By.UNLINKED), this::name,
                () -> Stream.of(By.LINKED, By.UNLINKED).filter(by -> filtering.has(Filtering.condition(by))).findFirst().orElse(null),
                by -> filtering.only(by == null ? null : Filtering.condition(by), By.LINKED, By.UNLINKED));
        linked.setId("filter-linked");
        parts = List.of(new Part("map.filter.levels", this::levels), new Part("map.filter.sectors", this::sectors),
                new Part("map.filter.pillars", this::pillars), new Part("map.filter.kinds", this::kinds));
        Label about = new Label(open.words().text("map.filter.about"));
        about.setWrapText(true);
        about.getStyleClass().add("panel-about");
        add(about, new Captioned(open.words().text("map.filter.text"), text),
                new Captioned(open.words().text("map.filter.linked"), linked));
        parts.forEach(this::add);
        add(new FormButtons(open.words(), commands.clearFilter));
        open.sheetProperty().addListener((property, was, is) -> refresh());
    }

    @Override
    void begin() {
        refresh();
        text.requestFocus();
    }

    private void refresh() {
        if (isVisible()) {
            text.refresh();
            linked.refresh();
            parts.forEach(Part::refresh);
        }
    }

    private @Nullable String text() {
        return filtering.part().conditions().stream().map(ChartFilter::text).filter(Objects::nonNull).findFirst().orElse(null);
    }

    private void keep(String typed) {
        String said = CommitField.orNull(typed);
        if (filtering.underWay() || !Objects.equals(said, text())) {
            filtering.text(said);
        }
    }

    private String name(By by) {
        return open.words().text(by == null ? "map.filter.linked.all" : by == By.LINKED ? "map.filter.linked.with"
                : "map.filter.linked.without");
    }

    /** A thing that can be ticked. */
    private record Choice(String name, ChartFilter condition, boolean shownByTick) {
    }

    private List<Choice> levels() {
        return some(Arrays.asList(Level.values()), Organisation::level, level -> open.words().of(level),
                level -> Filtering.condition(By.LEVEL).withLevel(level));
    }

    private List<Choice> sectors() {
        return some(Rows.sectors(open.book()), o -> open.book().get(Sector.class, o.sector()), open.names()::of,
                sector -> Filtering.condition(By.SECTOR).withSector(sector == null ? null : sector.id()));
    }

    private List<Choice> pillars() {
        return some(Rows.pillars(open.book()), o -> Pillars.of(open.book(), o).orElse(null), open.names()::of,
                pillar -> Filtering.condition(By.PILLAR).withPillar(pillar == null ? null : pillar.id()));
    }

    private List<Choice> kinds() {
        List<String> used = open.book().all(Relation.class).stream().map(Relation::kind).distinct().toList();
        return Rows.relationKinds(open.book()).stream().filter(kind -> used.contains(kind.id()))
                .map((RelationKind kind) -> new Choice(open.names().of(kind), Filtering.without(kind.id()), false)).toList();
    }

    /** What organisations have or the filter names; "none given" last where some have none. */
    private <V> List<Choice> some(List<V> all, Function<Organisation, V> get,
            Function<V, String> name, Function<V, ChartFilter> condition) {
        List<V> used = new ArrayList<>();
        open.book().all(Organisation.class).stream().map(get).distinct().forEach(used::add);
        List<Choice> choices = new ArrayList<>(all.stream()
                .filter(each -> used.contains(each) || filtering.has(condition.apply(each)))
                .map(each -> new Choice(name.apply(each), condition.apply(each), true)).toList());
        if (used.contains(null) && !choices.isEmpty() || filtering.has(condition.apply(null))) {
            choices.add(new Choice(open.words().text("map.filter.none"), condition.apply(null), true));
        }
        return choices;
    }

    /** The boxes to tick of one sort, under their caption. */
    private final class Part extends VBox {

        private final Supplier<List<Choice>> choices;
        private final String caption;
        private List<Choice> shown = List.of();

        Part(String caption, Supplier<List<Choice>> choices) {
            this.choices = choices;
            this.caption = open.words().text(caption);
            getStyleClass().add("line-list");
        }

        void refresh() {
            List<Choice> now = choices.get();
            if (!now.equals(shown)) {
                shown = now;
                Label heading = new Label(caption);
                heading.getStyleClass().add("field-caption");
                getChildren().setAll(heading);
                now.forEach(choice -> getChildren().add(box(choice)));
                setVisible(!now.isEmpty());
                setManaged(!now.isEmpty());
            }
            for (int i = 0; i < shown.size(); i++) {
                ((CheckBox) getChildren().get(i + 1)).setSelected(
                        filtering.has(shown.get(i).condition()) == shown.get(i).shownByTick());
            }
        }

        private CheckBox box(Choice choice) {
            CheckBox box = new CheckBox(choice.name());
            box.setAccessibleText(caption + ": " + choice.name());
            box.setWrapText(true);
            box.setOnAction(event -> filtering.set(choice.condition(), box.isSelected() == choice.shownByTick()));
            return box;
        }
    }
}
