package roundtable.map;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.Group;
import javafx.scene.Node;
import roundtable.drawing.Box;
import roundtable.drawing.Line;

/**
 * The cards and lines of a chart that one can work with: all of a small chart. A large one is painted, and of it only
 * those come forward that are marked, under the mouse or on their way.
 */
final class ChartNodes {

    /** A chart with more boxes and lines is painted. */
    private static final int PAINTED = 600;
    /** Of so many marked ones all come forward. */
    private static final int MARKED = 40;

    private final OpenChart open;
    private final Group lines = new Group();
    private final Group words = new Group();
    private final Group cards = new Group();
    private final Map<String, OrganisationCard> cardOf = new HashMap<>();
    private final Map<String, RelationPath> pathOf = new HashMap<>();
    private final Set<String> lifted = new HashSet<>();
    private final Supplier<FarView> view;
    private final Spoken spoken;
    private Sheet sheet;
    private Set<String> found = Set.of();

    /**
     * The nodes of a chart.
     *
     * @param view how it is seen at the moment
     */
    ChartNodes(OpenChart open, Supplier<FarView> view) {
        this.open = open;
        this.view = view;
        this.spoken = new Spoken(open);
        this.sheet = open.sheet();
    }

    /** The layers in which they lie, the lowest first. */
    List<Group> layers() {
        return List.of(lines, words, cards);
    }

    /** Whether the chart is so large that it is painted. */
    boolean arePainted() {
        return sheet.boxes().size() + sheet.lines().size() > PAINTED;
    }

    Collection<OrganisationCard> cards() {
        return cardOf.values();
    }

    Collection<RelationPath> paths() {
        return pathOf.values();
    }

    /** The boxes and lines that are on their way, and so not where the sheet has them. */
    Set<String> lifted() {
        return lifted;
    }

    Set<String> found() {
        return found;
    }

    boolean has(String id) {
        return cardOf.containsKey(id) || pathOf.containsKey(id);
    }

    /** The card of a box; of a painted chart it comes forward. */
    Optional<OrganisationCard> card(String id) {
        Box box = sheet.box(id);
        if (!cardOf.containsKey(id) && box != null) {
            OrganisationCard card = new OrganisationCard();
            cardOf.put(id, card);
            cards.getChildren().add(card);
            show(box);
            card.setView(view.get());
            card.setMarked(open.selection().has(id));
        }
        return Optional.ofNullable(cardOf.get(id));
    }

    /** The line with an id; of a painted chart it comes forward. */
    Optional<RelationPath> path(String id) {
        Line line = sheet.line(id);
        if (!pathOf.containsKey(id) && line != null) {
            RelationPath path = new RelationPath();
            pathOf.put(id, path);
            lines.getChildren().add(path);
            words.getChildren().add(path.words());
            show(line);
            path.setDetail(view.get().detail());
            path.setMarked(open.selection().has(id));
        }
        return Optional.ofNullable(pathOf.get(id));
    }

    /** What a screen reader says of the chart as a whole: a painted one has no card for each name, but the tables have. */
    String told() {
        return spoken.of(sheet, arePainted());
    }

    /** Lets boxes and lines come forward to be moved; where they stood nothing is painted. */
    void lift(Collection<String> ids) {
        if (arePainted()) {
            lifted.addAll(ids);
            ids.forEach(id -> {
                card(id);
                path(id);
            });
        }
    }

    /** Shows another sheet; nodes of what is still there stay, and with them focus and what is typed. */
    void show(Sheet next) {
        sheet = next;
        lifted.clear();
        boolean all = !arePainted();
        Set<String> boxes = next.boxes().stream().map(Box::id).filter(id -> all || cardOf.containsKey(id)).collect(Collectors.toSet());
        Set<String> between = next.lines().stream().map(Line::id).filter(id -> all || pathOf.containsKey(id)).collect(Collectors.toSet());
        boolean changed = keep(cardOf, cards, boxes, OrganisationCard::new);
        changed |= keep(pathOf, lines, between, RelationPath::new);
        each(next.boxes(), Box::id, cardOf).forEach(this::show);
        each(next.lines(), Line::id, pathOf).forEach(this::show);
        if (changed) {
            words.getChildren().setAll(pathOf.values().stream().map(RelationPath::words).toList());
            cards.getChildren().setAll(each(next.boxes(), Box::id, cardOf).stream().map(box -> cardOf.get(box.id())).toList());
        }
    }

    private static <T> List<T> each(Collection<T> things, Function<T, String> id, Map<String, ?> nodes) {
        return things.stream().filter(thing -> nodes.containsKey(id.apply(thing))).toList();
    }

    private void show(Box box) {
        OrganisationCard card = cardOf.get(box.id());
        card.show(box, sheet.labelsOf(box.id()), sheet.bounds(box));
        card.setFound(found.contains(box.id()));
        card.setAccessibleText(open.selection().has(box.id()) ? spoken.of(box) : box.name());
    }

    private void show(Line line) {
        RelationPath path = pathOf.get(line.id());
        path.show(line, sheet.labelsOf(line.id()), sheet.drawing().originX(), sheet.drawing().originY());
        path.setAccessibleText(open.selection().has(line.id()) ? spoken.of(line) : line.kind());
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

    /** Lets go of what came forward of a painted chart and is not needed any more. */
    void letGo() {
        if (arePainted()) {
            Set<String> marked = open.selection().marked();
            keep(cardOf, cards, needed(cardOf, card -> card.isFocused() || card.hasBadge(), marked), OrganisationCard::new);
            keep(pathOf, lines, needed(pathOf, Node::isFocused, marked), RelationPath::new);
            words.getChildren().removeIf(said -> pathOf.values().stream().noneMatch(path -> path.words() == said));
        }
    }

    private <N extends Node> Set<String> needed(Map<String, N> nodes, Function<N, Boolean> kept, Set<String> marked) {
        return nodes.entrySet().stream().filter(entry -> kept.apply(entry.getValue()) || lifted.contains(entry.getKey())
                || marked.contains(entry.getKey()) && marked.size() <= MARKED).map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    /** Shows what is marked; one card or line is the way in for the Tab key: the one the keys act on. */
    void mark(Set<String> before, Set<String> now) {
        before.stream().filter(this::has).forEach(id -> mark(id, false));
        now.stream().filter(id -> now.size() <= MARKED || has(id)).forEach(id -> mark(id, true));
        before.stream().filter(this::has).forEach(id -> traverse(id, false));
        open.selection().current().ifPresent(id -> traverse(id, true));
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

    /** Marks what the user is looking for. */
    void setFound(Set<String> ids) {
        found = Set.copyOf(ids);
        cardOf.forEach((id, card) -> card.setFound(found.contains(id)));
    }

    /** Shows as much as can be read. */
    void look(FarView seen) {
        cardOf.values().forEach(card -> card.setView(seen));
        pathOf.values().forEach(path -> path.setDetail(seen.detail()));
    }
}
