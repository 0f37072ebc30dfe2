package roundtable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.Toggle;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.paint.Color;

/** Goes through a window with the keys, as somebody does who has no mouse, and lists what stands in the way. */
public final class FocusWalk {

    private static final double ROW = 4;

    private final Parent root;
    private final Set<Node> labelled = new HashSet<>();
    private final List<String> found = new ArrayList<>();
    private final List<String> back = new ArrayList<>();

    private FocusWalk(Parent root) {
        this.root = root;
    }

    /** Controls without a name, out of reach, out of order, holding the keys or not showing that they have the focus. */
    public static List<String> troubles(Parent root) {
        FocusWalk walk = new FocusWalk(root);
        Set<Node> stops = new LinkedHashSet<>();
        collect(root, stops);
        root.lookupAll(".label").stream().filter(Label.class::isInstance)
                .forEach(each -> walk.labelled.add(((Label) each).getLabelFor()));
        stops.forEach(walk::name);
        walk.go(stops);
        return walk.found;
    }

    /** What the Tab key should come to, apart from buttons of which always one is chosen. */
    public static Set<Node> stops(Parent root) {
        Set<Node> stops = new LinkedHashSet<>();
        collect(root, stops);
        stops.removeIf(FocusWalk::inGroup);
        return stops;
    }

    /** What the keys should reach: all that can have the focus, apart from panes that only scroll. */
    private static void collect(Node node, Set<Node> stops) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        if (node.isFocusTraversable() && !(node instanceof ScrollPane)) {
            stops.add(node);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, stops));
        }
    }

    private void name(Node node) {
        boolean text = node instanceof Labeled labeled && labeled.getText() != null && !labeled.getText().isBlank();
        boolean named = node.getAccessibleText() != null && !node.getAccessibleText().isBlank();
        if (node instanceof Control && !(node instanceof TabPane) && !text && !labelled.contains(node) && !named) {
            found.add("without a name: " + Contrast.where(node));
        }
    }

    private void go(Set<Node> stops) {
        Node start = stops.stream().filter(stop -> !inGroup(stop)).min(Comparator.comparingDouble((Node stop) ->
                stop.localToScene(stop.getLayoutBounds()).getMinY()).thenComparingDouble(stop ->
                stop.localToScene(stop.getLayoutBounds()).getMinX())).orElse(null);
        if (start == null) {
            return;
        }
        start.requestFocus();
        start.requestFocusTraversal(TraversalDirection.NEXT);
        Node first = root.getScene().getFocusOwner();
        Set<Node> reached = new LinkedHashSet<>();
        Node here = first;
        while (here != null && reached.add(here)) {
            List<Color> with = marks(here);
            List<Color> alone = Contrast.own(here);
            tab(here);
            here.requestFocusTraversal(TraversalDirection.NEXT);
            Node next = root.getScene().getFocusOwner();
            if (next == here) {
                break;
            }
            if (inside(next, here)) {
                here.applyCss();
                shown(here, alone, Contrast.own(here));
            } else {
                shown(here, with, marks(here));
            }
            if (next != null && !reached.contains(next)) {
                order(here, next);
            }
            here = next;
        }
        // Once round the way leads back to the top; a dialog has its buttons first in that round.
        if (back.size() > 1) {
            found.addAll(back);
        }
        stops.stream().filter(stop -> !reached.contains(stop) && !inGroup(stop))
                .forEach(stop -> found.add("out of reach: " + Contrast.where(stop)));
    }

    private static boolean inside(Node node, Node other) {
        return Stream.iterate(node, java.util.Objects::nonNull, Node::getParent).anyMatch(each -> each == other);
    }

    /** One of several buttons of which always one is chosen: the arrow keys go from one to the other. */
    private static boolean inGroup(Node stop) {
        return stop instanceof Toggle toggle && toggle.getToggleGroup() != null && !toggle.isSelected()
                && toggle.getToggleGroup().getSelectedToggle() != null;
    }

    /** The colours of a control and of the two things it lies in, which may show the focus for it. */
    private List<Color> marks(Node node) {
        node.applyCss();
        List<Color> marks = new ArrayList<>(Contrast.marks(node));
        Stream.iterate(node.getParent(), java.util.Objects::nonNull, Node::getParent).limit(4)
                .forEach(around -> marks.addAll(Contrast.own(around)));
        return marks;
    }

    /** A long text lets the key pass on instead of taking it as a letter. */
    private void tab(Node node) {
        if (node instanceof TextArea area && area.isEditable()) {
            String before = area.getText();
            Event.fireEvent(area, new KeyEvent(KeyEvent.KEY_PRESSED, "\t", "\t", KeyCode.TAB, false, false, false, false));
            if (!String.valueOf(before).equals(String.valueOf(area.getText()))) {
                found.add("keeps the Tab key: " + Contrast.where(node));
            }
            node.requestFocus();
        }
    }

    /** The focus changes a colour, and that colour stands out from what is around the control or from what it was. */
    private void shown(Node node, List<Color> with, List<Color> without) {
        Color ground = Contrast.ground(node);
        List<Color> lit = new ArrayList<>(with);
        without.forEach(lit::remove);
        double best = lit.stream().mapToDouble(colour -> Contrast.ratio(Contrast.over(colour, ground), ground)).max().orElse(0);
        if (lit.isEmpty()) {
            found.add("focus not seen: " + Contrast.where(node));
        } else if (best < Contrast.LARGE - 0.02) {
            found.add("focus hardly seen (%.2f): %s".formatted(best, Contrast.where(node)));
        }
    }

    /** Where the ways of two stops part, the next one does not lie above or further left in the same row. */
    private void order(Node one, Node next) {
        Set<Node> above = new LinkedHashSet<>();
        for (Node each = one; each != null; each = each.getParent()) {
            above.add(each);
        }
        Node there = next;
        while (there != null && !above.contains(there.getParent())) {
            there = there.getParent();
        }
        if (there == null || above.contains(there) || there.getParent() == one) {
            return;
        }
        Node here = one;
        while (here.getParent() != there.getParent()) {
            here = here.getParent();
        }
        Bounds a = here.localToScene(here.getLayoutBounds());
        Bounds b = there.localToScene(there.getLayoutBounds());
        boolean row = b.getMinY() < a.getMaxY() - ROW && b.getMaxY() > a.getMinY() + ROW;
        if (b.getMaxY() <= a.getMinY() + ROW || row && b.getMaxX() <= a.getMinX() + ROW) {
            back.add("out of order: from " + Contrast.where(one) + " back to " + Contrast.where(next));
        }
    }
}
