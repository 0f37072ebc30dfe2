package roundtable.drawing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import roundtable.book.Relation;

/**
 * Which cards of a free network are linked with each other, and how far apart linked ones should stand. Members sit in
 * the box of their body; only those that nothing else holds need to stand close to it as well.
 */
final class LinkedCards {

    /** Boxes are wider than high, so that distances from left to right count less. */
    static final double WIDER = 1.4;

    /** Where many stand, lines need more room: by each card, and at most. */
    private static final double GAP = 20;
    private static final double GAP_EACH = 0.25;
    private static final double GAP_MORE = 45;
    private static final double MOST_TEXT = 24;

    final List<Card> cards;
    final List<List<Link>> links = new ArrayList<>();

    /**
     * A link seen from one of its ends.
     *
     * @param other index of the card at the other end
     * @param length wanted distance of the middles, in points from top to bottom
     */
    record Link(int other, double length) {
    }

    LinkedCards(List<Card> cards, ChartContent content, TextWidth widths) {
        this.cards = cards;
        Map<String, Integer> index = new HashMap<>();
        for (Card card : cards) {
            index.put(card.id(), index.size());
            links.add(new ArrayList<>());
        }
        Wrapping wrapping = new Wrapping(widths);
        double gap = GAP + Math.min(GAP_MORE, GAP_EACH * cards.size());
        for (Relation relation : content.relations()) {
            link(index.get(relation.source()), index.get(relation.target()), gap + text(relation, wrapping));
        }
        List<Boolean> related = links.stream().map(list -> !list.isEmpty()).toList();
        content.members().forEach((body, members) -> members.stream().map(member -> index.get(member.organisation()))
                .filter(member -> member != null && !(related.get(member) && related.get(index.get(body))))
                .forEach(member -> link(index.get(body), member, gap)));
    }

    private static double text(Relation relation, Wrapping wrapping) {
        return relation.label() == null ? 0 : Math.min(MOST_TEXT, wrapping.widest(List.of(relation.label()), 8, false) * 0.25);
    }

    private void link(int from, int to, double gap) {
        if (from != to) {
            double length = half(from) + half(to) + gap;
            links.get(from).add(new Link(to, length));
            links.get(to).add(new Link(from, length));
        }
    }

    private double half(int card) {
        return (cards.get(card).w() / WIDER + cards.get(card).h()) / 4;
    }

    /** Indexes of cards that hang together, the largest group first; cards without any link come last, each alone. */
    List<List<Integer>> groups() {
        boolean[] seen = new boolean[cards.size()];
        List<List<Integer>> groups = new ArrayList<>();
        for (int start = 0; start < seen.length; start++) {
            if (!seen[start]) {
                groups.add(reached(start, seen));
            }
        }
        groups.sort(Comparator.comparingInt((List<Integer> group) -> -group.size()).thenComparing(List::getFirst));
        return groups;
    }

    private List<Integer> reached(int start, boolean[] seen) {
        List<Integer> group = new ArrayList<>(List.of(start));
        seen[start] = true;
        for (int at = 0; at < group.size(); at++) {
            for (Link link : links.get(group.get(at))) {
                if (!seen[link.other()]) {
                    seen[link.other()] = true;
                    group.add(link.other());
                }
            }
        }
        return group;
    }

    /** Wanted distances from one card to all that it is linked with over others; endless for the rest. */
    double[] distances(int start) {
        double[] distance = new double[cards.size()];
        Arrays.fill(distance, Double.POSITIVE_INFINITY);
        distance[start] = 0;
        Deque<Integer> next = new ArrayDeque<>(List.of(start));
        // Lengths differ little, so that few cards are reached twice.
        while (!next.isEmpty()) {
            int at = next.poll();
            for (Link link : links.get(at)) {
                if (distance[at] + link.length() < distance[link.other()] - 1e-9) {
                    distance[link.other()] = distance[at] + link.length();
                    next.add(link.other());
                }
            }
        }
        return distance;
    }
}
