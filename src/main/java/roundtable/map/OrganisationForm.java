package roundtable.map;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import roundtable.book.Ids;
import roundtable.book.Level;
import roundtable.book.Organisation;
import roundtable.book.OrganisationName;
import roundtable.book.OrganisationTag;
import roundtable.book.Rows;
import roundtable.book.Sector;
import roundtable.controls.AddLine;
import roundtable.controls.Captioned;
import roundtable.drawing.Line;
import roundtable.rules.Folding;
import roundtable.rules.Valid;

/** What one says about the marked organisations, and the lines that the one has. */
final class OrganisationForm extends VBox {

    private final OpenChart open;
    private final ChartCanvas canvas;
    private final FormFields<Organisation> fields;
    private final Label heading = new Label();
    private final VBox names;
    private final VBox lines = new VBox();
    private final Label tags = new Label();
    private final AddLine tag;
    private List<String> ids = List.of();

    OrganisationForm(OpenChart open, ChartCanvas canvas, MapCommands commands) {
        this.open = open;
        this.canvas = canvas;
        this.fields = new FormFields<>(open, Organisation.class, "map.step.organisation-change",
                () -> ids.stream().flatMap(id -> open.book().find(Organisation.class, id).stream()).toList(),
                new HeldLanes(open)::with);
        heading.setWrapText(true);
        heading.getStyleClass().add("form-heading");
        names = new VBox(fields.area("map.organisation.name", "organisation-name", Organisation::name,
                        Organisation::withName),
                fields.text("map.organisation.short-name", "organisation-short", Organisation::shortName,
                        Organisation::withShortName));
        names.getStyleClass().add("map-form-part");
        lines.getStyleClass().add("line-list");
        tag = new AddLine("organisation-tag", open.words().text("map.organisation.tag"), this::tag);
        tags.setWrapText(true);
        getStyleClass().add("map-form");
        getChildren().addAll(heading, names, sector(),
                fields.choice("map.organisation.level", "organisation-level",
                        () -> Stream.concat(Stream.of((Level) null), Arrays.stream(Level.values())).toList(),
                        level -> level == null ? open.words().text("map.none") : open.words().title(level),
                        Organisation::level, Organisation::withLevel),
                fields.ending("map.organisation.until", "organisation-until", Organisation::until, Organisation::withUntil),
                new Captioned(open.words().text("map.organisation.tags"), tag), tags,
                lines, new FormButtons(open.words(), commands.card, commands.unpin, commands.hide, commands.end,
                        commands.delete));
    }

    /** Turns to organisations, or shows them as they are now. */
    void show(List<String> organisations) {
        if (!organisations.equals(ids)) {
            commit();
            ids = organisations;
        }
        boolean one = ids.size() == 1;
        heading.setText(one ? open.names().of(ids.getFirst()) : open.words().count("map.organisations", ids.size()));
        names.setVisible(one);
        names.setManaged(one);
        fields.refresh();
        String known = String.join(" · ", tags());
        tags.setText(known);
        tags.setVisible(!known.isEmpty());
        tags.setManaged(!known.isEmpty());
        List<Hyperlink> links = one ? links(ids.getFirst()) : new ArrayList<>();
        lines.getChildren().setAll(links);
    }

    void commit() {
        tag.commit();
        fields.commit();
    }

    /** The tags that all of them have. */
    private List<String> tags() {
        return ids.stream().findFirst().map(id -> Rows.tags(open.book(), id)).orElse(List.of()).stream()
                .map(OrganisationTag::text).filter(text -> ids.stream().allMatch(id -> has(id, text))).toList();
    }

    private boolean has(String organisation, String text) {
        return Rows.tags(open.book(), organisation).stream().anyMatch(row -> Folding.same(row.text(), text));
    }

    /** Gives all of them a tag; those that have it keep it. */
    private void tag(String text) {
        open.workspace().put("map.step.tag", ids.stream().filter(id -> !has(id, text))
                .map(id -> new OrganisationTag(Ids.next(), id, text)).toList());
        fields.refresh();
    }

    private javafx.scene.Node sector() {
        return fields.choice("map.organisation.sector", "organisation-sector",
                () -> Stream.concat(Stream.of((String) null), Rows.sectors(open.book()).stream()
                        .filter(sector -> Valid.on(null, sector.until(), LocalDate.now())).map(Sector::id)).toList(),
                id -> open.book().find(Sector.class, id).map(open.names()::of).orElse(open.words().text("map.none")),
                Organisation::sector, Organisation::withSector);
    }

    /** Each line of the card as a link, and the other names the organisation has. */
    private List<Hyperlink> links(String organisation) {
        List<Hyperlink> links = new ArrayList<>();
        open.sheet().boxOf(organisation).ifPresent(box -> open.sheet().linesAt(box.id()).forEach(line ->
                links.add(link(line, box.id()))));
        for (OrganisationName name : Rows.names(open.book(), organisation)) {
            Hyperlink other = new Hyperlink(open.words().text("map.organisation.other", name.name()));
            other.setAccessibleText(other.getText());
            other.setOnAction(event -> open.desk().navigator().show(organisation));
            links.add(other);
        }
        return links;
    }

    private Hyperlink link(Line line, String box) {
        String other = open.sheet().box(Sheet.other(line, box)) == null ? ""
                : open.sheet().box(Sheet.other(line, box)).name();
        Hyperlink link = new Hyperlink(open.words().text(line.from().equals(box) ? "map.line.out" : "map.line.in",
                line.kind(), other));
        link.setAccessibleText(link.getText());
        link.setWrapText(true);
        link.setOnAction(event -> {
            open.selection().only(line.id());
            canvas.lookAt(line.id());
        });
        return link;
    }
}
