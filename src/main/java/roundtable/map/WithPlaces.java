package roundtable.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import roundtable.book.Book;
import roundtable.book.Change;
import roundtable.book.Chart;
import roundtable.book.Placement;
import roundtable.drawing.KeptBends;
import roundtable.drawing.TextWidth;
import roundtable.rules.Names;

/** Changes that let boxes of the open chart stand elsewhere, as one step: the others stay, and bends go along. */
record WithPlaces(OpenChart open) {

    /** Finds places for boxes of a chart. */
    interface Layout {
        List<Placement> of(Book book, Chart chart, Names names, TextWidth widths);
    }

    /** Changes on the open chart, which becomes a row and keeps the places in which its boxes are seen. */
    List<Change> settled(List<Change> changes) {
        List<Change> all = new ArrayList<>(changes);
        open.withChart(List.of()).forEach(row -> all.add(row instanceof Chart ? 0 : all.size(), new Change(null, row)));
        return all;
    }

    /** As above, with the places that a layout finds for the book as it will be, and what becomes of bends. */
    List<Change> laidOut(List<Change> changes, Layout layout) {
        return laidOut(open.book(), open.chart(), settled(changes), layout);
    }

    /** As above for a book and chart as they were, on any thread. */
    List<Change> laidOut(Book book, Chart chart, List<Change> settled, Layout layout) {
        List<Change> all = new ArrayList<>(settled);
        Book next = book.with(all);
        Names names = new Names(next, open.words().language(), null, open.words()::text);
        List<Placement> places = layout.of(next, chart, names, open.widths());
        Set<String> moved = places.stream().map(Placement::id).collect(Collectors.toSet());
        all.removeIf(change -> moved.contains(change.row().id()));
        places.forEach(place -> all.add(new Change(book.get(Placement.class, place.id()), place)));
        all.addAll(KeptBends.after(next, chart, places, names, open.widths()));
        return all;
    }
}
