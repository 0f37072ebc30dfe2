package roundtable.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import roundtable.book.Book;
import roundtable.book.Change;
import roundtable.book.Confidentiality;
import roundtable.book.Direction;
import roundtable.book.Ids;
import roundtable.book.Nullable;
import roundtable.book.Organisation;
import roundtable.book.OrganisationBuilder;
import roundtable.book.Placement;
import roundtable.book.Relation;
import roundtable.book.RelationKind;
import roundtable.book.Row;
import roundtable.drawing.Box;
import roundtable.rules.Folding;

/** What the user draws: new organisations, lines between them, other names. Each is one step. */
final class Drafting {

    private final OpenChart open;

    Drafting(OpenChart open) {
        this.open = open;
    }

    /** A new organisation at a place of the chart, or where there is room; gives its key. */
    String organisation(String name, @Nullable Point2D middle) {
        List<Row> rows = new ArrayList<>();
        String id = add(rows, name, middle);
        open.workspace().put("map.step.organisation", open.withChart(rows));
        return id;
    }

    /** A line of the usual kind between two organisations; nothing for one to itself. */
    Optional<String> connect(String source, String target) {
        return Optional.ofNullable(open.kindOfNewLine()).filter(kind -> !source.equals(target)).map(kind -> {
            Relation relation = relation(source, target, kind, kind.direction(), null, Relation.Formality.FORMAL);
            open.workspace().put("map.step.relation", open.withChart(List.of(relation)));
            return relation.id();
        });
    }

    /** The organisation that has a name already. */
    Optional<Organisation> known(String text) {
        String name = Folding.fold(text);
        return open.book().all(Organisation.class).stream().filter(o -> o.until() == null)
                .filter(o -> Folding.fold(o.name()).equals(name) || Folding.fold(open.names().of(o)).equals(name)
                        || o.shortName() != null && Folding.fold(o.shortName()).equals(name)).findFirst();
    }

    /** Brings an organisation onto the chart at a place, unless it is there; gives its key. */
    String show(String organisation, Point2D middle) {
        if (open.sheet().boxOf(organisation).isEmpty()) {
            open.workspace().put("map.step.show", open.withChart(List.of(placed(organisation, middle))));
        }
        return organisation;
    }

    private Placement placed(String organisation, @Nullable Point2D middle) {
        return place(organisation, would(new ArrayList<>(), List.of(organisation)), middle);
    }

    /**
     * A line from an organisation to a new one at a place, as one step; gives the key of the new organisation. A name
     * that is there already gets the line and no second card.
     */
    String connectToNew(String source, String name, Point2D middle) {
        List<Row> rows = new ArrayList<>();
        Optional<String> known = known(name).map(Organisation::id);
        known.filter(id -> open.sheet().boxOf(id).isEmpty()).ifPresent(id -> rows.add(placed(id, middle)));
        String target = known.orElseGet(() -> add(rows, name, middle));
        Optional.ofNullable(open.kindOfNewLine()).filter(kind -> !target.equals(source)).ifPresent(kind -> rows.add(
                relation(source, target, kind, kind.direction(), null, Relation.Formality.FORMAL)));
        open.workspace().put("map.step.relation", open.withChart(rows));
        return target;
    }

    void rename(String organisation, String name) {
        if (!name.isBlank()) {
            open.workspace().change("map.step.rename", Organisation.class, organisation, o -> o.withName(name.strip()));
        }
    }

    static Relation relation(String source, String target, RelationKind kind, Direction direction,
            @Nullable String label, Relation.Formality formality) {
        return new Relation(Ids.next(), source, target, kind.id(), direction, formality, null, label, null, null, null,
                Confidentiality.MEMBERS);
    }

    /** Adds a new organisation and its place to rows that are to be put; gives its key. */
    private String add(List<Row> rows, String name, @Nullable Point2D middle) {
        Organisation made = OrganisationBuilder.builder().id(Ids.next()).name(name.strip()).build();
        List<Change> changes = new ArrayList<>(List.of(new Change(null, made)));
        open.withChart(List.of()).forEach(row -> changes.add(new Change(null, row)));
        rows.add(made);
        rows.add(place(made.id(), would(changes, List.of(made.id())), middle));
        return made.id();
    }

    /** Changes together with places for organisations that are not on the chart yet. */
    List<Change> withPlaces(List<Change> changes, List<String> organisations) {
        Sheet would = would(changes, organisations);
        List<Change> all = new ArrayList<>(changes);
        organisations.forEach(id -> all.add(new Change(open.places().of(id).orElse(null), place(id, would, null))));
        return all;
    }

    /** How the chart would look after changes if organisations were on it. */
    private Sheet would(List<Change> changes, List<String> organisations) {
        Book book = open.book().with(changes);
        return open.sheetOf(book.with(organisations.stream().map(id -> new Change(open.places().of(id).orElse(null),
                open.places().orNew(id).withX(null).withY(null).withHidden(false))).toList()));
    }

    /** A place that was pointed at is kept; one that was found for it may move with the next layout. */
    private Placement place(String organisation, Sheet would, @Nullable Point2D middle) {
        Placement free = open.places().orNew(organisation).withHidden(false);
        Optional<Box> box = would.boxOf(organisation);
        if (middle != null) {
            double w = box.map(Box::w).orElse(0.0);
            double h = box.map(Box::h).orElse(0.0);
            return free.withX((double) Math.round(middle.getX() - w / 2))
                    .withY((double) Math.round(middle.getY() - h / 2)).withPinned(true);
        }
        return box.map(would::bounds).map(place -> free.withX(place.getMinX()).withY(place.getMinY())).orElse(free);
    }
}
