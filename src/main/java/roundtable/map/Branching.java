package roundtable.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import roundtable.book.Relation;
import roundtable.drawing.Box;

/** From a card to the one beside it in a direction: a line to a neighbour, or a new card that is linked at once. */
final class Branching {

    private static final double GAP = 56;
    private static final double BETWEEN = 16;
    private static final double WIDTH = 150;
    private static final double HEIGHT = 48;

    private final OpenChart open;
    private final NameEditor names;
    private final BiConsumer<String, String> connect;

    /**
     * Cards beside others.
     *
     * @param connect what to do with the organisations of two cards
     */
    Branching(OpenChart open, NameEditor names, BiConsumer<String, String> connect) {
        this.open = open;
        this.names = names;
        this.connect = connect;
    }

    /** Goes on from a card in a direction, such as (1, 0) for the right; a line that is there is not drawn twice. */
    void from(Box box, Point2D way) {
        Bounds start = open.sheet().bounds(open.sheet().carrier(box));
        Bounds beside = beside(start, way);
        Optional<String> neighbour = taken(beside).map(Box::organisation)
                .filter(other -> !other.equals(box.organisation()) && !linked(box.organisation(), other));
        if (neighbour.isPresent()) {
            connect.accept(box.organisation(), neighbour.get());
            return;
        }
        List<Bounds> asked = new ArrayList<>();
        names.createAfter(box.organisation(), () -> {
            Bounds free = free(beside, way, asked);
            asked.add(free);
            return CardDrag.centre(free);
        });
    }

    private static Bounds beside(Bounds start, Point2D way) {
        double x = start.getCenterX() + way.getX() * (start.getWidth() / 2 + GAP + WIDTH / 2);
        double y = start.getCenterY() + way.getY() * (start.getHeight() / 2 + GAP + HEIGHT / 2);
        return new BoundingBox(x - WIDTH / 2, y - HEIGHT / 2, WIDTH, HEIGHT);
    }

    /** The first place that is free: below one another at the side of a card, side by side above and below it. */
    private Bounds free(Bounds beside, Point2D way, List<Bounds> asked) {
        Bounds place = beside;
        while (taken(place).isPresent() || asked.contains(place)) {
            place = new BoundingBox(place.getMinX() + (way.getX() == 0 ? WIDTH + BETWEEN : 0),
                    place.getMinY() + (way.getX() == 0 ? 0 : HEIGHT + BETWEEN), WIDTH, HEIGHT);
        }
        return place;
    }

    private Optional<Box> taken(Bounds place) {
        return open.sheet().boxes().stream()
                .filter(box -> !box.isSeat() && open.sheet().bounds(box).intersects(place)).findFirst();
    }

    private boolean linked(String one, String other) {
        return open.book().all(Relation.class).stream().anyMatch(relation -> relation.until() == null
                && (relation.source().equals(one) && relation.target().equals(other)
                || relation.source().equals(other) && relation.target().equals(one)));
    }
}
