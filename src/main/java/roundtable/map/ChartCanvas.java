package roundtable.map;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.Node;
import roundtable.book.Nullable;
import roundtable.controls.ZoomPane;
import roundtable.drawing.Box;
import roundtable.drawing.Lane;
import roundtable.drawing.Point;

/** The surface on which the chart lies: cards, lines and lanes as the sheet has them. */
final class ChartCanvas extends ZoomPane {

    /** So many cards and lines are moved as a picture. */
    private static final int MOVED_AS_PICTURE = 250;
    /** Pixels beside a painted line that still feel the mouse. */
    private static final double TOUCH = 7;

    private final OpenChart open;
    private final Group lanes = new Group();
    private final ChartInks inks = new ChartInks(this::paintLater);
    private final PaintedChart painted = new PaintedChart(inks);
    private final ChartNodes nodes;
    private final Group above = new Group();
    private final Glide glide = new Glide(this);
    private final Fitting fitting = new Fitting(this);
    private List<Lane> shownLanes = List.of();
    private FarView view;
    private Sheet shownSheet;
    private String shownChart;
    private String shownPart;
    private Detail detail;

    ChartCanvas(OpenChart open) {
        this.open = open;
        this.nodes = new ChartNodes(open, () -> view(Detail.at(zoom())));
        getStyleClass().add("chart-canvas");
        setId("chart-canvas");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.PARENT);
        lanes.setMouseTransparent(true);
        surface().getChildren().addAll(inks, lanes, painted);
        surface().getChildren().addAll(nodes.layers());
        surface().getChildren().add(above);
        open.sheetProperty().addListener((property, before, now) -> show(now));
        open.selection().markedProperty().addListener((property, before, now) -> mark(before, now));
        zoomProperty().addListener((property, before, now) -> lookAgain());
        movingProperty().addListener((property, before, now) -> lookAgain());
        show(open.sheet());
    }

    /** The layer above cards and lines, for what is there only during a gesture. */
    Group above() {
        return above;
    }

    Sheet sheet() {
        return open.sheet();
    }

    /** The bends that the user gave a line, in points of the drawing. */
    List<Point> bends(String line) {
        return BentWay.of(open, line).stream().map(bend -> new Point(bend.x() - sheet().drawing().originX(),
                bend.y() - sheet().drawing().originY())).toList();
    }

    Collection<OrganisationCard> cards() {
        return nodes.cards();
    }

    Collection<RelationPath> paths() {
        return nodes.paths();
    }

    /** The card of a box, which comes forward when the chart is so large that it is painted. */
    Optional<OrganisationCard> card(String id) {
        return nodes.card(id);
    }

    /** The line with an id, which comes forward when the chart is so large that it is painted. */
    Optional<RelationPath> path(String id) {
        return nodes.path(id);
    }

    /** Lets boxes and lines come forward because they are about to be moved. */
    void lift(Collection<String> ids) {
        nodes.lift(ids);
        paintLater();
    }

    /** The box or line at a node that the mouse is on, or on a painted chart at a place; null where there is none. */
    @Nullable String idAt(Object target, Point2D surfacePoint) {
        for (Node up = target instanceof Node node ? node : null; up != null; up = up.getParent()) {
            if (up instanceof OrganisationCard card) {
                return card.box().id();
            } else if (up instanceof RelationPath path) {
                return path.line().id();
            }
        }
        return nodes.arePainted() && target == this ? sheet().at(surfacePoint, TOUCH / zoom()).orElse(null) : null;
    }

    /** The box at a place of the surface, the one on top; no card comes forward for it. */
    Optional<Box> boxAt(Point2D surfacePoint) {
        if (nodes.arePainted()) {
            return sheet().boxAt(surfacePoint);
        }
        return cards().stream().filter(card -> card.getBoundsInParent().contains(surfacePoint)).map(OrganisationCard::box)
                .max(Comparator.comparing(Box::isSeat));
    }

    /** Where a box is seen on the surface. */
    Bounds place(Box box) {
        return nodes.has(box.id()) ? card(box.id()).map(OrganisationCard::place).orElseThrow() : sheet().bounds(box);
    }

    Point2D surfacePoint(double sceneX, double sceneY) {
        Point2D here = sceneToLocal(sceneX, sceneY);
        return toSurface(here.getX(), here.getY());
    }

    /** Lays a node over the surface that keeps its size at every zoom, such as the field for a name. */
    void cover(Node node) {
        node.setManaged(false);
        getChildren().add(node);
    }

    void uncover(Node node) {
        getChildren().remove(node);
    }

    /** How the chart is brought into the window. */
    Fitting fitting() {
        return fitting;
    }

    /** Where the marked boxes and lines are. */
    List<Bounds> markedPlaces() {
        return open.selection().marked().stream().flatMap(id -> sheet().place(id).stream()).toList();
    }

    /** Brings a box or line into view and gives it the focus. */
    void lookAt(String id) {
        sheet().place(id).ifPresent(place -> reveal(place, true));
        focus(id);
    }

    /** Gives a card or line the focus where it stands. */
    void focus(String id) {
        card(id).<Node>map(card -> card).or(() -> path(id)).ifPresentOrElse(Node::requestFocus, this::requestFocus);
    }

    /** Marks what the user is looking for; nothing is marked without ids. */
    void setFound(Set<String> ids) {
        nodes.setFound(ids);
        paintLater();
    }

    private void show(Sheet sheet) {
        setHeavy(sheet.boxes().size() + sheet.lines().size() > MOVED_AS_PICTURE);
        boolean sameChart = open.chart().id().equals(shownChart);
        Map<String, Bounds> before = sameChart ? glide.places() : Map.of();
        if (!sheet.drawing().lanes().equals(shownLanes)) {
            shownLanes = sheet.drawing().lanes();
            lanes.getChildren().setAll(IntStream.range(0, shownLanes.size()).mapToObj(i -> new LaneBand(
                    shownLanes.get(i), i % 2 == 1)).toList());
        }
        lanes.setTranslateX(sheet.drawing().originX());
        lanes.setTranslateY(sheet.drawing().originY());
        Predicate<String> known = shownSheet == null ? _ -> false : shownSheet::shows;
        shownSheet = sheet;
        nodes.show(sheet);
        setAccessibleText(nodes.told());
        if (sameChart) {
            look();
        }
        mark(Set.of(), open.selection().marked());
        if (sameChart) {
            if (!nodes.arePainted()) {
                glide.from(before);
            }
            if (!Objects.equals(shownPart, sheet.drawing().part())) {
                fitting.all(true);
            }
            // What was just made and marked comes into view.
            open.selection().current().filter(id -> sheet.box(id) != null && !known.test(id))
                    .flatMap(sheet::place).ifPresent(place -> reveal(place, true));
        } else {
            shownChart = open.chart().id();
            fitting.all(false);
            look();
        }
        shownPart = sheet.drawing().part();
    }

    private void mark(Set<String> before, Set<String> now) {
        paintAnew();
        nodes.mark(before, now);
        paintLater();
    }

    private void lookAgain() {
        if (!movingProperty().get() && !Detail.at(zoom()).equals(detail)) {
            look();
        }
    }

    /** What can be read on the chart from so far. */
    FarView view(Detail at) {
        if (view == null || view.sheet() != sheet() || !view.detail().equals(at)) {
            view = new FarView(sheet(), open.widths(), at);
        }
        return view;
    }

    /** Shows as much as can be read at the zoom. */
    private void look() {
        FarView view = view(Detail.at(zoom()));
        lanes.getChildren().forEach(lane -> ((LaneBand) lane).setView(view));
        nodes.look(view);
        detail = view.detail();
    }

    private void paintLater() {
        painted.forget();
        requestLayout();
    }

    @Override
    protected void prepare(Rectangle2D part, double pixels) {
        if (nodes.arePainted()) {
            nodes.letGo();
            painted.paint(new PaintedChart.Sight(sheet(), view(Detail.at(zoom())), part, pixels, Set.copyOf(nodes.lifted()),
                    open.selection().marked(), nodes.found()));
        } else {
            painted.clear();
        }
    }
}
