package roundtable.drawing;

import java.util.BitSet;

/** The ways that lines of one trunk have taken so far. */
final class Trunk {

    /** What it costs to follow the trunk, as a part of what a way of one's own costs. */
    static final double ALONG = 0.6;

    private final boolean branches;
    private final BitSet across = new BitSet();
    private final BitSet down = new BitSet();
    private final BitSet starts = new BitSet();

    /**
     * A trunk that no line has taken yet.
     *
     * @param branches whether more than one line will
     */
    Trunk(boolean branches) {
        this.branches = branches;
    }

    boolean has(int node, boolean isAcross) {
        return branches && (isAcross ? across : down).get(node);
    }

    /** Adds a piece of way; false where it belonged to the trunk already. */
    boolean add(int node, boolean isAcross) {
        BitSet taken = isAcross ? across : down;
        boolean isNew = !taken.get(node);
        taken.set(node);
        return isNew;
    }

    /** Takes all its ways back from the grid. */
    void release(RouteGrid grid) {
        across.stream().forEach(node -> grid.release(node, true));
        down.stream().forEach(node -> grid.release(node, false));
    }

    void leave(int state) {
        starts.set(state);
    }

    /** What it costs to leave the box at a place: nothing where the trunk leaves it. */
    double portCost(int state, double cost) {
        return starts.isEmpty() ? cost : starts.get(state) ? 0 : cost + 30;
    }

    /** What a way costs at least, as a part of its length. */
    double least() {
        return starts.isEmpty() ? 1 : ALONG;
    }
}
