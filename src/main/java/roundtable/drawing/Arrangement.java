package roundtable.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import roundtable.book.Book;
import roundtable.book.Chart;
import roundtable.book.Placement;
import roundtable.rules.Names;

/** A chart's cards and lanes, and where the cards stand or should stand. */
record Arrangement(Chart chart, ChartContent content, Looks looks, Groups groups, Cards maker, List<Card> cards,
        TextWidth widths) {

    private static final double GAP = 10;
    /** With fewer boxes in their places than one in so many there is no picture yet that anybody would know again. */
    private static final int KNOWN = 4;

    static Arrangement of(Book book, Chart chart, Names names, TextWidth widths) {
        ChartContent plain = ChartContent.of(book, chart, names);
        Looks looks = new Looks(book, chart, plain, names);
        ChartContent content = plain.with(looks.lettered(plain.relations()));
        Groups groups = Groups.of(book, chart, content.organisations(), names);
        Cards maker = new Cards(book, chart, names, content, looks, widths);
        return new Arrangement(chart, content, looks, groups, maker, maker.all(), widths);
    }

    /** Stored places, and proposals for the rest that move none of them. */
    Map<String, Point> asPlaced() {
        Map<String, Point> places = stored();
        if (places.isEmpty()) {
            return afresh();
        }
        return besides(places);
    }

    /** New places for boxes that would lie on another one; all others keep theirs. */
    Map<String, Point> besides(Set<String> standing) {
        Map<String, Point> stored = stored();
        Set<String> free = new HashSet<>();
        Rects taken = new Rects();
        Stream.of(true, false).forEach(stands -> cards.stream()
                .filter(card -> standing.contains(card.id()) == stands && stored.containsKey(card.id())).forEach(card -> {
                    Rect rect = rect(card, stored.get(card.id()));
                    if (stands || taken.isFree(rect)) {
                        free.add(card.id());
                        taken.add(rect);
                    }
                }));
        List<String> moved = stored.keySet().stream().filter(id -> !free.contains(id)).toList();
        Map<String, Point> rest = new HashMap<>(stored);
        rest.keySet().removeAll(moved);
        Map<String, Point> all = besides(rest);
        all.keySet().retainAll(moved);
        return all;
    }

    /** Places for all boxes of which some have one, and none of these moves. */
    private Map<String, Point> besides(Map<String, Point> places) {
        FreePlaces free = new FreePlaces(GAP);
        cards.stream().filter(card -> places.containsKey(card.id()))
                .forEach(card -> free.take(rect(card, places.get(card.id()))));
        Map<String, Point> all = new HashMap<>(places);
        cards.stream().filter(card -> !places.containsKey(card.id())).forEach(card -> {
            Point wish = wish(card, all);
            all.put(card.id(), free.near(wish.x(), wish.y(), card.w(), card.h()));
        });
        return all;
    }

    /**
     * A layout that people still recognise: boxes that stand well stay; those without a place, on another box or in a
     * wrong lane get a new one. Where most boxes have none yet, all but the pinned ones are laid out from nothing.
     */
    Map<String, Point> laidOut() {
        Map<String, Point> standing = new Standing(this).of(new LaneRoom(groups, cards, pinned()).of(stored()));
        if (standing.size() * KNOWN < cards.size() || standing.size() == pinned().size()) {
            return afresh();
        }
        Map<String, Point> places = chart.kind() == Chart.Kind.NETWORK ? joined(standing) : new Newcomers(this, standing).places();
        places.replaceAll((id, place) -> standing.containsKey(id) ? place : rounded(place));
        return settled(places, new Point(0, 0));
    }

    /** Places when some boxes come anew and all others are known. */
    Map<String, Point> rejoined(List<String> coming) {
        Map<String, Point> standing = new HashMap<>(asPlaced());
        standing.keySet().removeAll(coming);
        Map<String, Point> places = standing.isEmpty() ? stored() : new Newcomers(this, standing).places();
        places.replaceAll((id, place) -> standing.containsKey(id) ? place : rounded(place));
        return places;
    }

    /** A layout from nothing, in which only pinned boxes stay. */
    Map<String, Point> afresh() {
        Map<String, Point> ideal = new HashMap<>(chart.kind() == Chart.Kind.NETWORK ? free() : banded());
        // Whole points, so that a drawing laid out twice does not creep.
        ideal.replaceAll((id, place) -> rounded(place));
        return settled(ideal, shift(ideal, pinned().isEmpty() ? stored() : pinned()));
    }

    /** Wished places moved by a distance; pinned boxes stay, and who is in the way of another stands as near as may be. */
    private Map<String, Point> settled(Map<String, Point> wishes, Point by) {
        FreePlaces free = new FreePlaces(GAP);
        Map<String, Point> places = new HashMap<>(pinned());
        cards.stream().filter(card -> places.containsKey(card.id()))
                .forEach(card -> free.take(rect(card, places.get(card.id()))));
        List<Card> displaced = new ArrayList<>();
        cards.stream().filter(card -> !places.containsKey(card.id())).forEach(card -> {
            Point place = wishes.get(card.id()).moved(by.x(), by.y());
            if (free.free(rect(card, place))) {
                free.take(rect(card, place));
                places.put(card.id(), place);
            } else {
                displaced.add(card);
            }
        });
        displaced.forEach(card -> {
            Point wish = wishes.get(card.id()).moved(by.x(), by.y());
            places.put(card.id(), free.near(wish.x(), wish.y(), card.w(), card.h()));
        });
        return places;
    }

    /** Places that the user has chosen. */
    Map<String, Point> pinned() {
        Map<String, Point> pinned = stored();
        pinned.keySet().removeIf(id -> !content.placements().get(id).pinned());
        return pinned;
    }

    private Map<String, Point> stored() {
        Map<String, Point> stored = new HashMap<>();
        cards.forEach(card -> {
            Placement placement = content.placements().get(card.id());
            if (placement != null && placement.x() != null && placement.y() != null) {
                stored.put(card.id(), new Point(placement.x(), placement.y()));
            }
        });
        return stored;
    }

    /** A free network with newcomers near those they are linked with; the others stay. */
    private Map<String, Point> joined(Map<String, Point> standing) {
        Map<String, Point> places = new HashMap<>(besides(standing));
        return new FreeUntangling(new LinkedCards(cards, content, widths), places, standing.keySet()).corners();
    }

    private Map<String, Point> free() {
        return new LineRoom(cards, content.relations(), widths)
                .stretched(new NetworkLayout(new LinkedCards(cards, content, widths)).places());
    }

    private Map<String, Point> banded() {
        return new BandedLayout(this).places();
    }

    /** How far to move a new layout so that it lies on the places that boxes have now; half of them on either side. */
    private static Point shift(Map<String, Point> ideal, Map<String, Point> present) {
        return new Point(
                median(present.keySet().stream().mapToDouble(id -> present.get(id).x() - ideal.get(id).x()).sorted().toArray()),
                median(present.keySet().stream().mapToDouble(id -> present.get(id).y() - ideal.get(id).y()).sorted().toArray()));
    }

    private static double median(double[] sorted) {
        return sorted.length == 0 ? 0 : sorted[sorted.length / 2];
    }

    /** Near those it is linked to; on an organisation chart in its own band and column. */
    private Point wish(Card card, Map<String, Point> places) {
        List<Point> linked = neighbours(card.id()).map(places::get).filter(p -> p != null).toList();
        List<Point> band = peers(card, groups.band(), places);
        List<Point> column = peers(card, groups.column(), places);
        List<Point> all = List.copyOf(places.values());
        double x = mean(!column.isEmpty() ? column : !linked.isEmpty() ? linked : all, true);
        double y = mean(!band.isEmpty() ? band : !linked.isEmpty() ? linked : all, false);
        return rounded(new Point(x, y));
    }

    private Stream<String> neighbours(String id) {
        return content.relations().stream().filter(r -> r.source().equals(id) || r.target().equals(id))
                .map(r -> r.source().equals(id) ? r.target() : r.source());
    }

    private static List<Point> peers(Card card, Map<String, Integer> lane, Map<String, Point> places) {
        Integer own = lane.get(card.id());
        return own == null ? List.of() : places.entrySet().stream()
                .filter(e -> own.equals(lane.get(e.getKey()))).map(Map.Entry::getValue).toList();
    }

    private static double mean(List<Point> points, boolean x) {
        return points.stream().mapToDouble(p -> x ? p.x() : p.y()).average().orElse(0);
    }

    static Rect rect(Card card, Point place) {
        return new Rect(place.x(), place.y(), card.w(), card.h());
    }

    private static Point rounded(Point point) {
        return new Point(Math.round(point.x()), Math.round(point.y()));
    }
}
