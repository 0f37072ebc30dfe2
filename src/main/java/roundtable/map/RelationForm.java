package roundtable.map;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import roundtable.book.Confidentiality;
import roundtable.book.Direction;
import roundtable.book.Relation;
import roundtable.book.RelationKind;
import roundtable.controls.FieldRow;

/** What one says about the marked lines: kind, direction, strength, days, note and who may know. */
final class RelationForm extends VBox {

    private final OpenChart open;
    private final FormFields<Relation> fields;
    private final Label heading = new Label();
    private final RelationSources sources;
    private List<String> ids = List.of();

    RelationForm(OpenChart open, MapCommands commands) {
        this.open = open;
        this.fields = new FormFields<>(open, Relation.class, "map.step.relation-change",
                () -> ids.stream().flatMap(id -> open.book().find(Relation.class, id).stream()).toList());
        this.sources = new RelationSources(open);
        heading.setWrapText(true);
        heading.getStyleClass().add("form-heading");
        getStyleClass().add("map-form");
        getChildren().addAll(heading, kind(),
                direction(),
                row(strength(), fields.constant("map.relation.formality", "relation-formality",
                        Relation.Formality.class, Relation::formality, Relation::withFormality)),
                fields.text("map.relation.label", "relation-label", Relation::label, Relation::withLabel),
                row(fields.day("map.relation.since", "relation-since", Relation::since, Relation::withSince),
                        fields.day("map.relation.until", "relation-until", Relation::until, Relation::withUntil)),
                fields.area("map.relation.note", "relation-note", Relation::note, Relation::withNote),
                fields.constant("map.relation.confidentiality", "relation-confidentiality", Confidentiality.class,
                        Relation::confidentiality, Relation::withConfidentiality), sources,
                new FormButtons(open.words(), commands.end, commands.delete));
    }

    /** Turns to lines, or shows them as they are now. */
    void show(List<String> relations) {
        if (!relations.equals(ids)) {
            fields.commit();
            ids = relations;
        }
        heading.setText(relations.size() == 1 ? ends() : open.words().count("map.lines", relations.size()));
        fields.refresh();
        sources.show(relations);
    }

    void commit() {
        fields.commit();
        sources.commit();
    }

    private String ends() {
        return open.book().find(Relation.class, ids.getFirst()).map(r -> open.words().text("map.relation.ends",
                open.names().shortOf(r.source()), open.names().shortOf(r.target()))).orElse("");
    }

    private javafx.scene.Node kind() {
        return fields.choice("map.relation.kind", "relation-kind", this::kinds,
                id -> id == null ? "" : open.book().find(RelationKind.class, id).map(open.names()::of).orElse(""),
                Relation::kind, (relation, id) -> id == null ? relation : relation.withKind(id));
    }

    /** The kinds in use, and those that marked lines still have. */
    private List<String> kinds() {
        return Stream.concat(open.kindsInUse().stream().map(RelationKind::id),
                fields.together().rows().stream().map(Relation::kind)).distinct().toList();
    }

    private javafx.scene.Node strength() {
        return fields.choice("map.relation.strength", "relation-strength", () -> Arrays.asList(null, 1, 2, 3),
                this::strength, Relation::strength, Relation::withStrength);
    }

    private String strength(Integer strength) {
        return switch (strength) {
            case null -> open.words().text("map.strength.none");
            case 1 -> open.words().text("map.strength.weak");
            case 2 -> open.words().text("map.strength.medium");
            default -> open.words().text("map.strength.strong");
        };
    }

    private javafx.scene.Node direction() {
        javafx.scene.Node field = fields.constant("map.relation.direction", "relation-direction", Direction.class,
                Relation::direction, Relation::withDirection);
        HBox row = new HBox(field, turn());
        row.getStyleClass().add("form-row");
        HBox.setHgrow(field, javafx.scene.layout.Priority.ALWAYS);
        return row;
    }

    private javafx.scene.Node turn() {
        Button turn = new Button(null, new FontIcon(Feather.REPEAT));
        turn.setTooltip(new Tooltip(open.words().text("map.menu.turn")));
        turn.setId("relation-turn");
        turn.setAccessibleText(open.words().text("map.menu.turn"));
        turn.setOnAction(event -> Turning.turn(open, ids));
        VBox box = new VBox(turn);
        box.setAlignment(javafx.geometry.Pos.BOTTOM_LEFT);
        return box;
    }

    static FieldRow row(javafx.scene.Node... nodes) {
        return new FieldRow(nodes);
    }
}
