package roundtable.organisations;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.scene.Node;
import roundtable.book.Book;
import roundtable.book.Ids;
import roundtable.book.Level;
import roundtable.book.Organisation;
import roundtable.book.OrganisationTag;
import roundtable.book.Rows;
import roundtable.book.Sector;
import roundtable.controls.Picker;
import roundtable.rules.Folding;
import roundtable.rules.Search;
import roundtable.words.Words;
import roundtable.workspace.Desk;

/** Gives the selected organisations a sector, a level or a tag, all at once. */
final class Classing {

    private static final String NONE = "";

    private final Desk desk;
    private final Supplier<List<String>> selected;
    private final Node under;
    private final Picker<String> sectors;
    private final Picker<String> levels;
    private final Picker<String> tags;

    /**
     * The lists to choose from.
     *
     * @param selected keys of the organisations
     * @param under below which node the lists open
     */
    Classing(Desk desk, Supplier<List<String>> selected, Node under) {
        this.desk = desk;
        this.selected = selected;
        this.under = under;
        this.sectors = new Picker<>(this::sectorText, (typed, text) -> Search.finds(typed, text));
        this.levels = new Picker<>(name -> name.equals(NONE) ? words().text("organisations.level.none")
                : words().title(Level.valueOf(name)), (typed, text) -> Search.finds(typed, text));
        this.tags = new Picker<String>(tag -> known().contains(tag) ? tag : words().text("organisations.tag.new", tag),
                (typed, text) -> Search.finds(typed, text)).making(tag -> tag);
    }

    void askSector() {
        List<String> organisations = selected.get();
        if (!organisations.isEmpty()) {
            sectors.show(under, words().count("organisations.sector.choose", organisations.size()),
                    Stream.concat(SectorChoices.all(desk).stream(), Stream.of(NONE)).toList(),
                    id -> change("organisations.sector.change", organisations,
                            each -> each.withSector(id.equals(NONE) ? null : id)));
        }
    }

    void askLevel() {
        List<String> organisations = selected.get();
        if (!organisations.isEmpty()) {
            levels.show(under, words().count("organisations.level.choose", organisations.size()),
                    Stream.concat(Stream.of(Level.values()).map(Level::name), Stream.of(NONE)).toList(),
                    name -> change("organisations.level.change", organisations,
                            each -> each.withLevel(name.equals(NONE) ? null : Level.valueOf(name))));
        }
    }

    /** Gives all of them a tag; those that have it already keep it. */
    void askTag() {
        List<String> organisations = selected.get();
        if (!organisations.isEmpty()) {
            tags.show(under, words().count("organisations.tag.choose", organisations.size()), known(),
                    tag -> desk.workspace().put("organisations.tag.added", organisations.stream()
                            .filter(id -> Rows.tags(book(), id).stream().noneMatch(row -> Folding.same(row.text(), tag)))
                            .map(id -> new OrganisationTag(Ids.next(), id, tag)).toList()));
        }
    }

    private List<String> known() {
        return book().all(OrganisationTag.class).stream().map(OrganisationTag::text).distinct()
                .sorted(words().order()).toList();
    }

    private Book book() {
        return desk.workspace().book();
    }

    private void change(String label, List<String> organisations, UnaryOperator<Organisation> edit) {
        desk.workspace().put(label, organisations.stream()
                .map(id -> book().get(Organisation.class, id)).filter(Objects::nonNull).map(edit)
                .toList());
    }

    private String sectorText(String id) {
        if (id.equals(NONE)) {
            return words().text("organisations.sector.none");
        }
        String pillar = book().find(Sector.class, id).map(Sector::pillar).orElse(null);
        String name = SectorChoices.name(desk, id);
        return pillar == null ? name
                : words().text("organisations.sector.of", name, SectorChoices.pillarName(desk, pillar));
    }

    private Words words() {
        return desk.words();
    }
}
