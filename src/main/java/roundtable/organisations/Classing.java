package roundtable.organisations;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.scene.Node;
import roundtable.book.Level;
import roundtable.book.Organisation;
import roundtable.book.Sector;
import roundtable.controls.Picker;
import roundtable.rules.Search;
import roundtable.words.Words;
import roundtable.workspace.Desk;

/** Gives the selected organisations a sector or a level, all at once. */
final class Classing {

    private static final String NONE = "";

    private final Desk desk;
    private final Supplier<List<String>> selected;
    private final Node under;
    private final Picker<String> sectors;
    private final Picker<String> levels;

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

    private void change(String label, List<String> organisations, UnaryOperator<Organisation> edit) {
        desk.workspace().put(label, organisations.stream()
                .map(id -> desk.workspace().book().get(Organisation.class, id)).filter(Objects::nonNull).map(edit)
                .toList());
    }

    private String sectorText(String id) {
        if (id.equals(NONE)) {
            return words().text("organisations.sector.none");
        }
        String pillar = desk.workspace().book().find(Sector.class, id).map(Sector::pillar).orElse(null);
        String name = SectorChoices.name(desk, id);
        return pillar == null ? name
                : words().text("organisations.sector.of", name, SectorChoices.pillarName(desk, pillar));
    }

    private Words words() {
        return desk.words();
    }
}
