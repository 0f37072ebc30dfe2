package roundtable.map;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import roundtable.book.Bend;
import roundtable.book.Book;
import roundtable.book.Change;
import roundtable.book.Chart;
import roundtable.book.Organisation;
import roundtable.book.Placement;
import roundtable.book.Row;
import roundtable.drawing.Box;
import roundtable.drawing.ChartLayout;
import roundtable.drawing.KeptBends;
import roundtable.drawing.Lane;
import roundtable.drawing.TextWidth;
import roundtable.rules.Names;

/** What the user does to places on the chart: move, align, lay out, let go. Each is one step. */
final class Arranging {

    /** How far an arrow key moves, in points. */
    static final double NUDGE = 4;

    /** How much space a key puts in or takes out, in points. */
    static final double ROOM = 40;

    private final OpenChart open;
    private final Consumer<String> said;

    /** Arranges what is open, and says so where the picture alone does not tell. */
    Arranging(OpenChart open, Consumer<String> said) {
        this.open = open;
        this.said = said;
    }

    /** The boxes that move when the marked ones are moved, with their places; seats stand for their tables. */
    Map<String, Bounds> movable() {
        Map<String, Bounds> places = new LinkedHashMap<>();
        Sheet sheet = open.sheet();
        open.selection().marked().stream().map(sheet::box).filter(Objects::nonNull).map(sheet::carrier)
                .forEach(box -> places.put(box.organisation(), sheet.bounds(box)));
        return places;
    }

    /** Moves the marked boxes by a distance in points; they stay where they are put. */
    void moveBy(double dx, double dy) {
        moveBy(dx, dy, false);
    }

    /**
     * Moves the marked boxes; those that come into another lane belong to it.
     *
     * @param free whether they stay with their own lanes wherever they stand
     */
    void moveBy(double dx, double dy, boolean free) {
        if (dx != 0 || dy != 0) {
            Map<String, Point2D> corners = new LinkedHashMap<>();
            Map<String, Bounds> before = movable();
            before.forEach((id, place) -> corners.put(id, new Point2D(place.getMinX() + dx, place.getMinY() + dy)));
            List<Organisation> joined = free ? List.of() : new HeldLanes(open).joined(before, corners);
            put("map.step.move", corners, joined);
            joined.stream().findFirst().ifPresent(first -> said.accept(open.words().text("map.lane.joined", open.names().of(first),
                    open.sheet().boxOf(first.id()).map(box -> CardDrag.centre(open.sheet().bounds(box))).map(this::lanes).orElse(""))));
        }
    }

    private String lanes(Point2D place) {
        return Stream.of(Lane.Direction.BAND, Lane.Direction.COLUMN).flatMap(way -> new HeldLanes(open).at(place, way).stream())
                .map(Lane::name).collect(Collectors.joining(", "));
    }

    /** Puts a column with its cards to another place among the columns. */
    void lane(Lane column, int index) {
        Map<String, Point2D> corners = new HeldLanes(open).after(column, index);
        if (!corners.isEmpty()) {
            List<Row> rows = open.withChart(open.places().shifted(corners));
            rows.addAll(MovedBends.along(open, corners));
            open.workspace().put("map.step.lane", rows);
        }
    }

    /** Puts the column of the current card by steps to the right, or to the left where negative. */
    void laneBy(int steps) {
        HeldLanes lanes = new HeldLanes(open);
        open.selection().current().map(open.sheet()::box).map(open.sheet()::carrier)
                .flatMap(box -> lanes.at(CardDrag.centre(open.sheet().bounds(box)), Lane.Direction.COLUMN)).ifPresentOrElse(column -> {
                    int index = Math.clamp(lanes.columns().indexOf(column) + steps, 0, lanes.columns().size() - 1);
                    lane(column, index);
                    said.accept(open.words().text("map.lane.at", column.name(), index + 1, lanes.columns().size()));
                }, () -> said.accept(open.words().text("map.lane.none")));
    }

    /** Puts space in at the near edge of the current card, in points to the right or down; takes it out where negative. */
    void room(boolean along, double distance) {
        open.selection().current().map(open.sheet()::box).ifPresent(box -> room(Room.at(open.sheet(), box, along), distance));
    }

    void room(Room room, double distance) {
        Map<String, Point2D> corners = room.after(distance);
        if (!corners.isEmpty()) {
            List<Row> rows = open.withChart(open.places().shifted(corners));
            rows.addAll(MovedBends.behind(open, room, distance));
            open.workspace().put("map.step.room", rows);
        }
    }

    void align(Alignment alignment) {
        Map<String, Bounds> boxes = movable();
        if (boxes.size() >= alignment.needs()) {
            put("map.step.align", alignment.of(boxes), List.of());
        }
    }

    /** Lets the layout choose the places of the marked boxes again, or of all boxes when none is marked. */
    void release() {
        List<String> ids = open.selection().isEmpty() ? pinned() : List.copyOf(movable().keySet());
        open.workspace().put("map.step.unpin", open.places().released(ids));
    }

    /** The organisations whose place was chosen by hand. */
    List<String> pinned() {
        return open.sheet().boxes().stream().filter(Box::pinned).map(Box::organisation).distinct().toList();
    }

    /** Puts newcomers and boxes that stand badly into their places; all others stay where people know them. */
    void layOut() {
        layOut(ChartLayout::of);
    }

    /** Lays out all boxes but the pinned ones as if they had stood nowhere before. */
    void layOutAfresh() {
        layOut(ChartLayout::afresh);
    }

    private interface Layout {
        List<Placement> of(Book book, Chart chart, Names names, TextWidth widths);
    }

    /**
     * Lays the chart out in the background. Chosen places win, and a box that was moved while the layout ran stays
     * where it was moved to.
     */
    private void layOut(Layout layout) {
        Book book = open.book().with(open.withChart(List.of()).stream().map(row -> new Change(null, row)).toList());
        Chart chart = open.chart();
        Names names = new Names(book, open.words().language(), null, open.words()::text);
        open.desk().jobs().run("map.layout.running", () -> {
            List<Placement> places = layout.of(book, chart, names, open.widths());
            return new LaidOut(places, KeptBends.after(book, chart, places, names, open.widths()));
        }, made -> arrive(book, chart, made));
    }

    /** What a layout proposes. */
    private record LaidOut(List<Placement> places, List<Change> bends) {
    }

    private void arrive(Book book, Chart chart, LaidOut made) {
        Places then = new Places(book, chart.id());
        Places now = new Places(open.book(), chart.id());
        List<Placement> welcome = made.places().stream()
                .filter(place -> open.book().get(Organisation.class, place.organisation()) != null)
                .filter(place -> then.of(place.organisation()).equals(now.of(place.organisation()))).toList();
        if (welcome.isEmpty()) {
            said.accept(open.words().text("map.layout.good", open.words().text("map.command.layout-afresh")));
        } else {
            List<Row> rows = chart.id().equals(open.chart().id()) ? open.withChart(welcome) : List.copyOf(welcome);
            List<Change> changes = new ArrayList<>(rows.stream()
                    .map(row -> new Change(open.book().get(row.getClass(), row.id()), row)).toList());
            made.bends().stream().filter(change -> change.before().equals(open.book().get(Bend.class, change.before().id())))
                    .forEach(changes::add);
            open.workspace().apply("map.step.layout", changes);
        }
    }

    private void put(String label, Map<String, Point2D> corners, List<? extends Row> others) {
        List<Row> rows = open.withChart(open.places().chosen(corners));
        rows.addAll(others);
        rows.addAll(MovedBends.along(open, corners));
        open.workspace().put(label, rows);
    }
}
