package roundtable.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * Cards on chosen places that are too near to each other for their names. None of them moves: each takes the shape for
 * which there is room, with letters as large as may be, and only a name without any room at all ends with dots.
 */
final class CrowdedCards {

    private static final double LESS = 0.5;
    private static final double NARROW = 96;
    private static final double WIDE = 320;
    private static final double STEP = 8;
    /** Lines of the name of a seat that are left out one after the other. */
    private static final int MOST_LINES = 6;

    private final Cards cards;
    private final Map<String, Point> places;
    private final Map<String, Card> standing;
    private final Map<String, Rect> rects = new HashMap<>();
    private final Rects taken = new Rects();

    /** Cards by their keys, which are replaced by others of the same organisations where they lie on each other. */
    CrowdedCards(Cards cards, Map<String, Point> places, Map<String, Card> standing) {
        this.cards = cards;
        this.places = places;
        this.standing = standing;
        standing.values().forEach(this::take);
    }

    /** Bodies give way first, which grow with each name in them, and then the largest: it has outgrown its place. */
    void relieve() {
        covering(true).forEach(body -> relieve(body, this::lower));
        covering(false).forEach(card -> relieve(card, this::whole));
        covering(false).forEach(card -> relieve(card, this::begun));
    }

    private interface Shape {
        Optional<Card> of(Card card);
    }

    private void relieve(Card card, Shape shape) {
        if (!free(card, 0)) {
            shape.of(card).ifPresent(other -> {
                standing.put(card.id(), other);
                taken.remove(rects.get(card.id()));
                take(other);
            });
        }
    }

    private void take(Card card) {
        rects.put(card.id(), rect(card));
        taken.add(rect(card));
    }

    private List<Card> covering(boolean bodies) {
        return standing.values().stream().filter(card -> card.seats().isEmpty() != bodies && !free(card, 0))
                .sorted(Comparator.comparingDouble((Card card) -> card.w() * card.h()).reversed()).toList();
    }

    /** The body that lies on fewest others, with as much of the names of its seats as that leaves room for. */
    private Optional<Card> lower(Card body) {
        List<Card> shapes = new ArrayList<>();
        for (double size = Cards.NAME; size >= Cards.SMALL; size -= LESS) {
            shapes.add(cards.shapedBody(body, size, Integer.MAX_VALUE));
        }
        for (int most = MOST_LINES; most > 0; most--) {
            shapes.add(cards.shapedBody(body, Cards.SMALL, most));
        }
        return shapes.stream().min(Comparator.comparingInt(this::covered));
    }

    private int covered(Card card) {
        return others(rect(card), card);
    }

    /** The shape with the largest letters in which the whole name has room; the one nearest to its usual width. */
    private Optional<Card> whole(Card card) {
        List<Card> shapes = new ArrayList<>();
        for (double size = Cards.NAME; size >= Cards.SMALL; size -= LESS) {
            shapes.addAll(shapes(card, size, Integer.MAX_VALUE));
        }
        return shapes.stream().filter(shape -> free(shape, ChartDrawing.MARGIN)).findFirst()
                .or(() -> shapes.stream().filter(shape -> free(shape, 0)).findFirst());
    }

    /** As much of the name as there is room for in the smallest letters. */
    private Optional<Card> begun(Card card) {
        int lines = cards.shaped(card, NARROW, Cards.SMALL, Integer.MAX_VALUE).labels().stream()
                .mapToInt(label -> label.lines().size()).max().orElse(1);
        for (int most = lines - 1; most > 0; most--) {
            Optional<Card> shape = shapes(card, Cards.SMALL, most).stream().filter(each -> free(each, 0))
                    .max(Comparator.comparingDouble(Card::w));
            if (shape.isPresent()) {
                return shape;
            }
        }
        return Optional.empty();
    }

    private List<Card> shapes(Card card, double size, int most) {
        List<Card> shapes = new ArrayList<>();
        double least = Math.max(NARROW, Math.min(card.w(), cards.narrowest(card, size)));
        for (double width = least; width <= WIDE; width += STEP) {
            shapes.add(cards.shaped(card, width, size, most));
        }
        ToDoubleFunction<Card> unusual = shape -> Math.abs(shape.w() - card.w());
        shapes.sort(Comparator.comparingDouble(unusual));
        return shapes;
    }

    /** Whether a card lies on no other, and leaves so many points around it free. */
    private boolean free(Card card, double around) {
        return others(rect(card).grown(around), card) == 0;
    }

    private int others(Rect place, Card card) {
        return taken.overlapping(place, Integer.MAX_VALUE) - (rects.get(card.id()).overlaps(place) ? 1 : 0);
    }

    private Rect rect(Card card) {
        return Arrangement.rect(card, places.get(card.id()));
    }
}
