package roundtable.organisations;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Control;
import javafx.scene.layout.FlowPane;
import roundtable.book.Book;
import roundtable.book.Contact;
import roundtable.book.Level;
import roundtable.book.Nullable;
import roundtable.book.Organisation;
import roundtable.book.OrganisationTag;
import roundtable.book.Rows;
import roundtable.book.Service;
import roundtable.controls.Captioned;
import roundtable.controls.ChoiceField;
import roundtable.controls.FindField;
import roundtable.controls.SearchField;
import roundtable.rules.Names;
import roundtable.rules.Search;
import roundtable.rules.Valid;
import roundtable.words.Words;
import roundtable.workspace.Desk;

/** Which organisations are listed: by words, sector and level, and whether those that have ended are among them. */
final class OrganisationFilter extends FlowPane {

    private enum Standing {
        PRESENT, ENDED, ALL
    }

    private final Desk desk;
    private final Words words;
    private final Runnable changed;
    private final FindField search;
    private final SearchField<String> sector;
    private final ChoiceField<Level> level;
    private final ChoiceField<Standing> standing;
    private @Nullable String wantedSector;
    private @Nullable Level wantedLevel;
    private Standing wantedStanding = Standing.PRESENT;

    OrganisationFilter(Desk desk, Runnable changed) {
        this.desk = desk;
        this.words = desk.words();
        this.changed = changed;
        getStyleClass().add("filter-bar");
        search = new FindField(words.text("organisations.search.prompt"), changed);
        search.setId("organisation-search");
        sector = new SearchField<>(() -> SectorChoices.withNone(desk), this::sectorName, () -> wantedSector, value -> {
            wantedSector = value;
            changed.run();
        });
        sector.setId("organisation-sector-filter");
        level = new ChoiceField<>(SectorChoices::levels,
                value -> value == null ? words.text("organisations.level.all") : words.title(value),
                () -> wantedLevel, value -> {
                    wantedLevel = value;
                    changed.run();
                });
        level.setId("organisation-level-filter");
        standing = new ChoiceField<>(() -> List.of(Standing.values()), this::standingName, () -> wantedStanding,
                value -> {
                    wantedStanding = value;
                    changed.run();
                });
        standing.setId("organisation-standing-filter");
        getChildren().addAll(captioned("organisations.search", search), captioned("organisations.sector", sector),
                captioned("organisations.level", level), captioned("organisations.standing", standing));
    }

    /** The organisations wanted now, in the order of their names. */
    List<Organisation> of(Book book) {
        sector.refresh();
        String query = search.getText();
        Names names = desk.names();
        Stream<Organisation> all = query.isBlank() ? book.all(Organisation.class).stream() : found(book, query);
        Map<Organisation, String> shown = all.filter(this::wanted)
                .collect(Collectors.toMap(Function.identity(), names::of));
        return shown.keySet().stream().sorted(Comparator.comparing((Organisation each) -> shown.get(each),
                words.order()).thenComparing(Organisation::id)).toList();
    }

    /** Whether organisations that have ended can be among those listed. */
    boolean showsEnded() {
        return wantedStanding != Standing.PRESENT;
    }

    /** Whether a row is left out now. */
    boolean hides(String organisation) {
        return of(desk.workspace().book()).stream().noneMatch(each -> each.id().equals(organisation));
    }

    void focusSearch() {
        search.enter();
    }

    /** Lists everything, so that a row asked for is among it. */
    void clear() {
        wantedSector = null;
        wantedLevel = null;
        wantedStanding = Standing.ALL;
        search.clear();
        sector.refresh();
        level.refresh();
        standing.refresh();
        changed.run();
    }

    private Stream<Organisation> found(Book book, String query) {
        List<Organisation> byName = Search.organisations(book, query);
        return Stream.concat(byName.stream(), book.all(Organisation.class).stream()
                .filter(each -> Search.finds(query, texts(book, each)))).distinct();
    }

    /** What else people look for: tags, contacts and services. */
    private static String[] texts(Book book, Organisation each) {
        return Stream.of(Rows.tags(book, each.id()).stream().map(OrganisationTag::text),
                Rows.contacts(book, each.id()).stream().map(Contact::function),
                Rows.contacts(book, each.id()).stream().map(Contact::person),
                Rows.services(book, each.id()).stream().map(Service::name)).flatMap(texts -> texts)
                .toArray(String[]::new);
    }

    private boolean wanted(Organisation each) {
        boolean present = Valid.on(null, each.until(), LocalDate.now());
        return (wantedSector == null || wantedSector.equals(each.sector()))
                && (wantedLevel == null || wantedLevel == each.level())
                && (wantedStanding == Standing.ALL || present == (wantedStanding == Standing.PRESENT));
    }

    private String sectorName(@Nullable String id) {
        return id == null ? words.text("organisations.sector.all") : SectorChoices.name(desk, id);
    }

    private String standingName(Standing value) {
        return words.text(switch (value) {
            case PRESENT -> "organisations.standing.present";
            case ENDED -> "organisations.standing.ended";
            case ALL -> "organisations.standing.all";
        });
    }

    private Captioned captioned(String key, Control field) {
        return new Captioned(words.text(key), field);
    }
}
