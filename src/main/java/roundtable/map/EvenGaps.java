package roundtable.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Where a card stands as far from its neighbours in a row as they stand from each other, or in the middle between two. */
final class EvenGaps {

    private static final double LEAST = 4;

    private EvenGaps() {
    }

    /**
     * From where to where something reaches, in points.
     *
     * @param to not less than from
     */
    record Span(double from, double to) {
    }

    /**
     * The nearest such place.
     *
     * @param by how far the card has to move to it
     * @param gaps the two gaps that are equal then
     */
    record Catch(double by, List<Span> gaps) {
    }

    /** The nearest place within a reach for a card in a row with others; empty when there is none. */
    static Optional<Catch> of(Span card, List<Span> others, double reach) {
        List<Span> row = others.stream().sorted(Comparator.comparingDouble(Span::from)).toList();
        double size = card.to() - card.from();
        List<Catch> found = new ArrayList<>();
        for (int i = 1; i < row.size(); i++) {
            Span left = row.get(i - 1);
            Span right = row.get(i);
            double gap = right.from() - left.to();
            double half = (gap - size) / 2;
            if (half > LEAST) {
                found.add(new Catch(left.to() + half - card.from(), List.of(new Span(left.to(), left.to() + half),
                        new Span(right.from() - half, right.from()))));
            }
            if (gap > LEAST) {
                Span between = new Span(left.to(), right.from());
                found.add(new Catch(right.to() + gap - card.from(), List.of(between, new Span(right.to(), right.to() + gap))));
                found.add(new Catch(left.from() - gap - card.to(), List.of(new Span(left.from() - gap, left.from()), between)));
            }
        }
        return found.stream().filter(each -> Math.abs(each.by()) <= reach)
                .min(Comparator.comparingDouble(each -> Math.abs(each.by())));
    }
}
