package roundtable.map;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.Node;
import roundtable.controls.ZoomPane;
import roundtable.drawing.Box;
import roundtable.drawing.Lane;
import roundtable.drawing.Line;
import roundtable.drawing.Point;

/** The surface on which the chart lies: cards, lines and lanes as the sheet has them. */
final class ChartCanvas extends ZoomPane {

    /** So many cards and lines are moved as a picture. */
    private static final int MOVED_AS_PICTURE = 250;

    private final OpenChart open;
    private final Group lanes = new Group();
    private final Group lines = new Group();
    private final Group words = new Group();
    private final Group cards = new Group();
    private final Group above = new Group();
    private final Map<String, OrganisationCard> cardOf = new HashMap<>();
    private final Map<String, RelationPath> pathOf = new HashMap<>();
    private final Spoken spoken;
    private final Glide glide = new Glide(this);
    private final Fitting fitting = new Fitting(this);
    private Set<String> found = Set.of();
    private List<Lane> shownLanes = List.of();
    private FarView view;
    private String shownChart;
    private String shownPart;
    private Detail detail;

    ChartCanvas(OpenChart open) {
        this.open = open;
        this.spoken = new Spoken(open);
        getStyleClass().add("chart-canvas");
        setId("chart-canvas");
        setFocusTraversable(true);
        setAccessibleRole(javafx.scene.AccessibleRole.PARENT);
        lanes.setMouseTransparent(true);
        surface().getChildren().addAll(lanes, lines, words, cards, above);
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
        return cardOf.values();
    }

    Collection<RelationPath> paths() {
        return pathOf.values();
    }

    Optional<OrganisationCard> card(String id) {
        return Optional.ofNullable(cardOf.get(id));
    }

    Optional<RelationPath> path(String id) {
        return Optional.ofNullable(pathOf.get(id));
    }

    /** The card under a place of the window, the one on top. */
    Optional<OrganisationCard> cardAt(Point2D surfacePoint) {
        return cardOf.values().stream().filter(card -> card.getBoundsInParent().contains(surfacePoint))
                .max(java.util.Comparator.comparing(card -> card.box().isSeat()));
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
        Node node = cardOf.containsKey(id) ? cardOf.get(id) : pathOf.get(id);
        if (node == null) {
            requestFocus();
        } else {
            node.requestFocus();
        }
    }

    /** Marks what the user is looking for; nothing is marked without ids. */
    void setFound(Set<String> ids) {
        found = Set.copyOf(ids);
        cardOf.forEach((id, card) -> card.setFound(found.contains(id)));
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
        Set<String> known = Set.copyOf(cardOf.keySet());
        boolean changed = keep(cardOf, cards, ids(sheet.boxes(), Box::id), OrganisationCard::new);
        changed |= keep(pathOf, lines, ids(sheet.lines(), Line::id), RelationPath::new);
        sheet.boxes().forEach(box -> show(sheet, box));
        sheet.lines().forEach(line -> show(sheet, line));
        if (sameChart) {
            look();
        }
        if (changed) {
            words.getChildren().setAll(pathOf.values().stream().map(RelationPath::words).toList());
            cards.getChildren().setAll(sheet.boxes().stream().map(box -> cardOf.get(box.id())).toList());
        }
        mark(Set.of(), open.selection().marked());
        if (sameChart) {
            glide.from(before);
            if (!Objects.equals(shownPart, sheet.drawing().part())) {
                fitting.all(true);
            }
            // What was just made and marked comes into view.
            open.selection().current().filter(id -> cardOf.containsKey(id) && !known.contains(id))
                    .flatMap(sheet::place).ifPresent(place -> reveal(place, true));
        } else {
            shownChart = open.chart().id();
            fitting.all(false);
            look();
        }
        shownPart = sheet.drawing().part();
    }

    private void show(Sheet sheet, Box box) {
        OrganisationCard card = cardOf.get(box.id());
        card.show(box, sheet.labelsOf(box.id()), sheet.bounds(box));
        card.setFound(found.contains(box.id()));
        card.setAccessibleText(open.selection().has(box.id()) ? spoken.of(box) : box.name());
    }

    private void show(Sheet sheet, Line line) {
        RelationPath path = pathOf.get(line.id());
        path.show(line, sheet.labelsOf(line.id()), sheet.drawing().originX(), sheet.drawing().originY());
        path.setAccessibleText(open.selection().has(line.id()) ? spoken.of(line) : line.kind());
    }

    private static <T> Set<String> ids(Collection<T> things, java.util.function.Function<T, String> id) {
        Set<String> ids = new HashSet<>();
        things.forEach(thing -> ids.add(id.apply(thing)));
        return ids;
    }

    /** Keeps the nodes that are still needed, makes missing ones, takes the others away; whether any came or went. */
    private static <N extends Node> boolean keep(Map<String, N> nodes, Group layer, Set<String> ids, Supplier<N> make) {
        Set<Node> gone = nodes.entrySet().stream().filter(entry -> !ids.contains(entry.getKey())).map(Map.Entry::getValue)
                .collect(Collectors.toSet());
        layer.getChildren().removeAll(gone);
        nodes.keySet().retainAll(ids);
        List<N> came = new ArrayList<>();
        for (String id : ids) {
            if (!nodes.containsKey(id)) {
                N node = make.get();
                nodes.put(id, node);
                came.add(node);
            }
        }
        layer.getChildren().addAll(came);
        return !gone.isEmpty() || !came.isEmpty();
    }

    private void mark(Set<String> before, Set<String> now) {
        paintAnew();
        before.forEach(id -> mark(id, false));
        now.forEach(id -> mark(id, true));
        // One card or line is the way in for the Tab key: the one the keys act on.
        String current = open.selection().current().orElse(null);
        before.forEach(id -> traverse(id, false));
        if (current != null) {
            traverse(current, true);
        }
    }

    private void mark(String id, boolean marked) {
        card(id).ifPresent(card -> {
            card.setMarked(marked);
            if (marked) {
                card.setAccessibleText(spoken.of(card.box()));
            }
        });
        path(id).ifPresent(path -> {
            path.setMarked(marked);
            if (marked) {
                path.setAccessibleText(spoken.of(path.line()));
                path.toFront();
            }
        });
    }

    private void traverse(String id, boolean on) {
        card(id).ifPresent(card -> card.setFocusTraversable(on));
        path(id).ifPresent(path -> path.setFocusTraversable(on));
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
        cardOf.values().forEach(card -> card.setView(view));
        pathOf.values().forEach(path -> path.setDetail(view.detail()));
        detail = view.detail();
    }
}
