package roundtable.map;

import atlantafx.base.theme.Styles;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import roundtable.book.Ids;
import roundtable.book.Nullable;
import roundtable.book.Rows;
import roundtable.book.Source;
import roundtable.controls.AddLine;
import roundtable.controls.Draft;
import roundtable.rules.SourceProblems;

/** The public pages that the marked line rests on, each opened by a click, and a field to add one. */
final class RelationSources extends VBox {

    private static final String CHANGE = "map.step.source-change";

    private final OpenChart open;
    private final VBox lines = new VBox();
    private final AddLine add;
    private final Draft draft;
    private @Nullable String relation;
    private @Nullable String edited;
    private List<Source> shown = List.of();
    private @Nullable FormFields<Source> fields;

    RelationSources(OpenChart open) {
        this.open = open;
        Label heading = new Label(open.words().text("map.sources"));
        heading.getStyleClass().add("field-caption");
        add = new AddLine("relation-source-add", open.words().text("map.source.add"), this::add);
        add.refuse(text -> SourceProblems.isAddress(text) ? Optional.empty()
                : Optional.of(open.words().text("rules.source.address")));
        draft = Draft.of(add, () -> relation);
        lines.getStyleClass().add("line-list");
        getStyleClass().add("relation-sources");
        getChildren().addAll(heading, lines, add, add.sentence());
    }

    /** Turns to a line, or shows its sources as they are now; several lines show none. */
    void show(List<String> relations) {
        String next = relations.size() == 1 ? relations.getFirst() : null;
        if (!Objects.equals(relation, next)) {
            commit();
            edited = null;
            shown = List.of();
            lines.getChildren().clear();
        }
        if (!Objects.equals(relation, next)) {
            relation = next;
            draft.turn();
        }
        setVisible(relation != null);
        setManaged(relation != null);
        List<Source> now = relation == null ? List.of() : Rows.sources(open.book(), relation);
        if (fields != null) {
            fields.refresh();
        }
        if (!now.equals(shown) && (fields == null || !ids(now).equals(ids(shown)))) {
            build(now);
        }
        shown = now;
    }

    void commit() {
        add.commit();
        if (fields != null) {
            fields.commit();
        }
    }

    private void build(List<Source> sources) {
        fields = null;
        List<javafx.scene.Node> nodes = new ArrayList<>();
        for (Source source : sources) {
            nodes.add(line(source));
            if (source.id().equals(edited)) {
                nodes.add(form(source.id()));
            }
        }
        lines.getChildren().setAll(nodes);
    }

    private HBox line(Source source) {
        String text = source.seen() == null ? source.title()
                : source.title() + " · " + open.words().date(source.seen());
        Hyperlink page = new Hyperlink(text);
        page.setWrapText(true);
        page.setAccessibleText(open.words().text("map.source.open", text));
        page.setTooltip(new Tooltip(source.address()));
        page.setOnAction(event -> open.desk().pages().web(source.address()));
        HBox.setHgrow(page, Priority.ALWAYS);
        page.setMaxWidth(Double.MAX_VALUE);
        ToggleButton edit = new ToggleButton(null, new FontIcon(Feather.EDIT_2));
        named(edit, "map.source.edit");
        edit.setSelected(source.id().equals(edited));
        edit.setOnAction(event -> edit(edit.isSelected() ? source.id() : null));
        return new HBox(page, button("map.source.copy", Feather.COPY, () -> copy(source.address())), edit,
                button("map.source.remove", Feather.TRASH_2, () -> remove(source)));
    }

    private VBox form(String id) {
        fields = new FormFields<>(open, Source.class, CHANGE, () -> open.book().find(Source.class, id).stream().toList());
        VBox form = new VBox(fields.text("map.source.title", "relation-source-title", Source::title, Source::withTitle),
                fields.text("map.source.address", "relation-source-address", Source::address, Source::withAddress),
                fields.day("map.source.seen", "relation-source-seen", Source::seen, Source::withSeen));
        form.getStyleClass().add("map-form");
        return form;
    }

    private void add(String address) {
        open.workspace().put("map.step.source-add", new Source(Ids.next(), null, relation, null,
                SourceProblems.site(address), address, LocalDate.now()));
    }

    private void edit(@Nullable String source) {
        if (fields != null) {
            fields.commit();
        }
        edited = source;
        build(Rows.sources(open.book(), relation));
    }

    private void remove(Source source) {
        open.workspace().remove("map.step.source-delete", List.of(source));
    }

    private static void copy(String address) {
        ClipboardContent content = new ClipboardContent();
        content.putString(address);
        Clipboard.getSystemClipboard().setContent(content);
    }

    private Button button(String key, Feather icon, Runnable action) {
        Button button = new Button(null, new FontIcon(icon));
        button.setOnAction(event -> action.run());
        return named(button, key);
    }

    private <B extends ButtonBase> B named(B button, String key) {
        button.setAccessibleText(open.words().text(key));
        button.setTooltip(new Tooltip(open.words().text(key)));
        button.setId(key.replace('.', '-'));
        button.getStyleClass().addAll(Styles.FLAT, Styles.SMALL);
        return button;
    }

    private static List<String> ids(List<Source> sources) {
        return sources.stream().map(Source::id).toList();
    }
}
