package roundtable.organisations;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import roundtable.book.Book;
import roundtable.book.Direction;
import roundtable.book.Relation;
import roundtable.book.RelationKind;
import roundtable.book.Rows;
import roundtable.controls.SectionHeading;
import roundtable.workspace.Desk;

/** The relations of an organisation, a line each, which leads to where it is drawn. */
final class RelationsPart extends VBox implements CardPart {

    private final Desk desk;
    private final String organisation;
    private final VBox lines = new VBox();
    private List<String> shown;

    RelationsPart(Desk desk, String organisation) {
        this.desk = desk;
        this.organisation = organisation;
        SectionHeading heading = new SectionHeading(desk.words().text("organisations.relations"));
        lines.getStyleClass().add("link-lines");
        getStyleClass().add("part-list");
        getChildren().addAll(heading, lines);
        refresh();
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void refresh() {
        Book book = desk.workspace().book();
        List<Relation> relations = new ArrayList<>(Rows.relationsFrom(book, organisation));
        relations.addAll(Rows.relationsTo(book, organisation));
        List<String> now = relations.stream().map(this::text).toList();
        if (!now.equals(shown)) {
            shown = now;
            lines.getChildren().setAll(relations.stream().map(this::line).toList());
            if (now.isEmpty()) {
                Label none = new Label(desk.words().text("organisations.relations.none"));
                none.setWrapText(true);
                none.getStyleClass().add("field-note");
                lines.getChildren().add(none);
            }
        }
    }

    @Override
    public void commit() {
        // Nothing is typed here.
    }

    private Hyperlink line(Relation relation) {
        Hyperlink line = new Hyperlink(text(relation));
        line.setWrapText(true);
        line.setAccessibleText(desk.words().text("organisations.relation.show", text(relation)));
        line.setOnAction(event -> desk.navigator().show(relation.id()));
        return line;
    }

    private String text(Relation relation) {
        boolean out = relation.source().equals(organisation);
        String arrow = relation.direction() == Direction.BOTH ? "↔" : relation.direction() == Direction.NONE ? "–"
                : out ? "→" : "←";
        String kind = desk.workspace().book().find(RelationKind.class, relation.kind()).map(desk.names()::of)
                .orElse("");
        String until = relation.until() == null ? null
                : desk.words().text("organisations.until.short", desk.words().date(relation.until()));
        return Stream.of(arrow + " " + desk.names().shortOf(out ? relation.target() : relation.source()), kind,
                relation.label(), until).filter(text -> text != null).collect(Collectors.joining(" · "));
    }
}
