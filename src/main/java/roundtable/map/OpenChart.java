package roundtable.map;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import roundtable.book.Action;
import roundtable.book.ActionEvent;
import roundtable.book.Bend;
import roundtable.book.Body;
import roundtable.book.Book;
import roundtable.book.Chart;
import roundtable.book.ChartFilter;
import roundtable.book.Decoration;
import roundtable.book.Document;
import roundtable.book.Ids;
import roundtable.book.Nullable;
import roundtable.book.Organisation;
import roundtable.book.OrganisationName;
import roundtable.book.OrganisationTag;
import roundtable.book.Pillar;
import roundtable.book.Placement;
import roundtable.book.Relation;
import roundtable.book.RelationKind;
import roundtable.book.Row;
import roundtable.book.Rows;
import roundtable.book.Seat;
import roundtable.book.Source;
import roundtable.book.Sector;
import roundtable.drawing.ChartDrawing;
import roundtable.drawing.FontWidths;
import roundtable.drawing.TextWidth;
import roundtable.rules.Names;
import roundtable.rules.Valid;
import roundtable.words.Words;
import roundtable.workspace.Desk;
import roundtable.workspace.Workspace;

/** The chart the screen shows at the moment: its sheet, what is marked on it, and how the user looks at it. */
final class OpenChart {

    private static final int AT_ONCE = 120;
    private static final int LAID_OUT_AT_ONCE = 15;
    private static final List<Class<? extends Row>> INPUTS = List.of(Document.class, Chart.class, Placement.class, Bend.class,
            ChartFilter.class, Decoration.class, Organisation.class, OrganisationName.class, OrganisationTag.class,
            Relation.class, RelationKind.class, Sector.class, Pillar.class, Body.class, Seat.class, Source.class,
            Action.class, ActionEvent.class);
    private static final String USUAL_KIND = "exchanges_information";

    private final Desk desk;
    private final TextWidth widths = new FontWidths();
    private final Selection selection = new Selection();
    private final ObjectProperty<String> chartId = new SimpleObjectProperty<>(this, "chartId");
    private final ReadOnlyObjectWrapper<Sheet> sheet = new ReadOnlyObjectWrapper<>(this, "sheet");
    private final ObjectProperty<String> newKind = new SimpleObjectProperty<>(this, "newKind");
    private final String firstChart = Ids.next();
    private List<List<? extends Row>> drawn = List.of();
    private boolean seen = true;
    private volatile Places places;

    OpenChart(Desk desk) {
        this.desk = desk;
        draw();
        desk.workspace().bookProperty().addListener((property, before, now) -> refresh());
        chartId.addListener((property, before, now) -> draw());
    }

    Desk desk() {
        return desk;
    }

    Words words() {
        return desk.words();
    }

    Workspace workspace() {
        return desk.workspace();
    }

    Book book() {
        return desk.workspace().book();
    }

    Names names() {
        return desk.names();
    }

    Selection selection() {
        return selection;
    }

    TextWidth widths() {
        return widths;
    }

    /** Which chart is shown; the first one when the key names none. */
    ObjectProperty<String> chartIdProperty() {
        return chartId;
    }

    /** The drawing as it is now; changes with the book and with the chart. */
    ReadOnlyObjectProperty<Sheet> sheetProperty() {
        return sheet.getReadOnlyProperty();
    }

    Sheet sheet() {
        return sheet.get();
    }

    /** The relation kind of the next line that is drawn. */
    ObjectProperty<String> newKindProperty() {
        return newKind;
    }

    /** The chart that is shown. A file without charts shows one that becomes a row with the first change to it. */
    Chart chart() {
        return chartIn(book());
    }

    private Chart chartIn(Book book) {
        return book.find(Chart.class, chartId.get()).or(() -> Rows.charts(book).stream().findFirst())
                .orElseGet(() -> new Chart(firstChart, words().text("map.chart.first"), Chart.Kind.ORGANISATION, true,
                        null, null, false, 1));
    }

    Places places() {
        Places known = places;
        if (known == null || !known.areOf(book(), chart().id())) {
            known = new Places(book(), chart().id());
            places = known;
        }
        return known;
    }

    /**
     * Rows to put about this chart, the chart itself included when it is not a row yet. The first change to a chart
     * also keeps the places in which its boxes are seen, so that none of them moves by itself afterwards.
     */
    List<Row> withChart(List<? extends Row> rows) {
        List<Row> all = new ArrayList<>(rows);
        Set<String> placed = rows.stream().filter(Placement.class::isInstance).map(row -> ((Placement) row).organisation())
                .collect(Collectors.toSet());
        all.addAll(places().settled(sheet()).stream().filter(place -> !placed.contains(place.organisation())).toList());
        if (book().get(Chart.class, chart().id()) == null) {
            all.addFirst(chart());
        }
        return all;
    }

    /** How the chart would look in another book. */
    Sheet sheetOf(Book other) {
        return new Sheet(ChartDrawing.of(other, chartIn(other),
                new Names(other, words().language(), null, words()::text), widths));
    }

    /** The organisations behind the marked boxes. */
    List<String> markedOrganisations() {
        return sheet().organisations(selection.marked());
    }

    List<String> markedRelations() {
        return selection.marked().stream().filter(id -> sheet().line(id) != null
                && book().get(Relation.class, id) != null).toList();
    }

    Optional<Organisation> currentOrganisation() {
        return selection.current().map(sheet()::box).flatMap(box -> book().find(Organisation.class, box.organisation()));
    }

    /** The kinds that new relations may have. */
    List<RelationKind> kindsInUse() {
        return Rows.relationKinds(book()).stream().filter(kind -> Valid.on(null, kind.until(), LocalDate.now())).toList();
    }

    /** The kind of the next line: the chosen one, else the usual one, else the first. */
    @Nullable RelationKind kindOfNewLine() {
        List<RelationKind> kinds = kindsInUse();
        return kinds.stream().filter(kind -> kind.id().equals(newKind.get())).findFirst()
                .or(() -> kinds.stream().filter(kind -> USUAL_KIND.equals(kind.code())).findFirst())
                .or(() -> kinds.stream().findFirst()).orElse(null);
    }

    /** Whether anybody sees the chart; while nobody does, it is not drawn again. */
    void setSeen(boolean seen) {
        this.seen = seen;
        refresh();
    }

    /** Draws again what has changed since the chart was drawn, if it is seen and anything on it has. */
    void refresh() {
        if (seen && !same(drawn, inputs(book()))) {
            draw();
        }
    }

    /** Whether the chart is small enough to be drawn while one waits; one without places has to be laid out first. */
    boolean drawnAtOnce() {
        boolean placed = book().all(Placement.class).stream().anyMatch(place -> place.chart().equals(chart().id()) && place.x() != null);
        return book().all(Organisation.class).size() <= (placed ? AT_ONCE : LAID_OUT_AT_ONCE);
    }

    /** A small chart is drawn at once; a large one in the background, so that keys and mouse never wait for it. */
    private void draw() {
        drawn = inputs(book());
        if (drawnAtOnce()) {
            show(sheetOf(book()));
            return;
        }
        if (sheet() == null) {
            show(sheetOf(Book.EMPTY));
        }
        List<List<? extends Row>> mine = drawn;
        Book book = book();
        Chart chart = chart();
        Names names = names();
        desk.jobs().run("map.drawing.running", () -> new Sheet(ChartDrawing.of(book, chart, names, widths)), made -> {
            if (mine == drawn) {
                show(made);
            }
        });
    }

    private void show(Sheet made) {
        sheet.set(made);
        selection.keep(made::shows);
    }

    /** The rows a drawing is made from. A book shares the lists that did not change. */
    private static List<List<? extends Row>> inputs(Book book) {
        return INPUTS.stream().<List<? extends Row>>map(book::all).toList();
    }

    private static boolean same(List<List<? extends Row>> one, List<List<? extends Row>> other) {
        return java.util.stream.IntStream.range(0, one.size()).allMatch(i -> one.get(i) == other.get(i)
                || one.get(i).isEmpty() && other.get(i).isEmpty());
    }
}
