package roundtable.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import roundtable.book.Book;
import roundtable.book.Change;
import roundtable.book.Nullable;
import roundtable.book.Organisation;
import roundtable.book.Relation;
import roundtable.book.RelationKind;
import roundtable.rules.Duplicates;
import roundtable.rules.Folding;
import roundtable.rules.Problem;
import roundtable.rules.RelationLine;
import roundtable.rules.RelationRows;

/** What a typed line means, and what comes of it: an organisation, or relations with the ends that are missing. */
final class TypedLine {

    /**
     * What came of a line.
     *
     * @param done whether something was made or found; otherwise the sentence says what is wrong
     * @param marked the row to mark
     */
    record Outcome(boolean done, @Nullable String marked, String sentence) {
    }

    private final OpenChart open;
    private final Drafting drafting;

    TypedLine(OpenChart open, Drafting drafting) {
        this.open = open;
        this.drafting = drafting;
    }

    /** What Enter would do, in a sentence. */
    String preview(String text) {
        if (!isRelation(text)) {
            return named(text).map(o -> open.words().text("map.quick.known", open.names().of(o)))
                    .or(() -> near(text)).orElseGet(() -> open.words().text("map.quick.new", text.strip()));
        }
        return switch (parse(text)) {
            case RelationLine.Wrong wrong -> say(wrong.problem());
            case RelationLine.Read read -> open.words().text("map.quick.line", names(read.sources()), kind(read),
                    names(read.targets())) + second(relations(read)).map(doubt -> "\n" + doubt).orElse("");
        };
    }

    /** Does what the line says. */
    Outcome enter(String text) {
        if (text.isBlank()) {
            return new Outcome(false, null, open.words().text("map.quick.help"));
        }
        return isRelation(text) ? relation(text) : organisation(text);
    }

    private static boolean isRelation(String text) {
        return text.indexOf('>') >= 0 || text.indexOf('<') >= 0 || text.contains(" - ") && text.contains(":");
    }

    /** A name that is known already is shown, brought back onto the chart if need be, and never made twice. */
    private Outcome organisation(String text) {
        Optional<Organisation> known = named(text);
        if (known.isPresent()) {
            String id = known.get().id();
            if (open.sheet().boxOf(id).isEmpty()) {
                new Leaving(open).bringBack(List.of(id));
            }
            return new Outcome(true, box(id), open.words().text("map.quick.there", open.names().of(known.get())));
        }
        String near = near(text).orElse("");
        String id = drafting.organisation(text, null);
        String doubt = new Doubts(open).about(open.book().find(Organisation.class, id).stream().toList()).orElse("");
        return new Outcome(true, box(id), !near.isEmpty() ? near : doubt.isEmpty()
                ? open.words().text("map.quick.added", text.strip()) : open.words().text("map.quick.doubt", doubt));
    }

    private Outcome relation(String text) {
        RelationKind kind = open.kindOfNewLine();
        RelationLine line = parse(text);
        if (line instanceof RelationLine.Wrong wrong) {
            return new Outcome(false, null, say(wrong.problem()));
        } else if (kind == null) {
            return new Outcome(false, null, open.words().text("map.quick.no-kind"));
        }
        List<Change> changes = RelationRows.of(open.book(), (RelationLine.Read) line, kind.id());
        List<Relation> made = relations(changes);
        if (made.isEmpty()) {
            return new Outcome(false, null, open.words().text("map.quick.itself"));
        }
        Optional<String> doubt = second(made);
        open.workspace().apply("map.step.relation", placed(changes));
        String last = made.getLast().id();
        return new Outcome(true, last, doubt.map(what -> open.words().text("map.quick.doubt", what))
                .or(() -> Optional.ofNullable(open.sheet().line(last)).map(new Spoken(open)::of)).orElse(""));
    }

    /** The relations that a line would make. */
    private List<Relation> relations(RelationLine.Read read) {
        RelationKind kind = open.kindOfNewLine();
        return kind == null ? List.of() : relations(RelationRows.of(open.book(), read, kind.id()));
    }

    private static List<Relation> relations(List<Change> changes) {
        return changes.stream().map(Change::after).filter(Relation.class::isInstance).map(Relation.class::cast).toList();
    }

    /** What to look at again about relations: they are made all the same. */
    private Optional<String> second(List<Relation> made) {
        return new Doubts(open).about(made);
    }

    /** New ends, and known ones that are not on this chart, get a place there that was free. */
    private List<Change> placed(List<Change> changes) {
        List<Change> all = new ArrayList<>(open.withChart(List.of()).stream().map(row -> new Change(null, row)).toList());
        all.addAll(changes);
        List<String> ends = relations(changes).stream().flatMap(r -> Stream.of(r.source(), r.target())).distinct()
                .filter(id -> open.sheet().boxOf(id).isEmpty()).toList();
        return drafting.withPlaces(all, ends);
    }

    private RelationLine parse(String text) {
        Book book = open.book();
        return RelationLine.parse(book, text, open.kindsInUse().stream()
                .map(kind -> new RelationLine.KindName(open.names().of(kind), kind.id())).toList());
    }

    private Optional<Organisation> named(String text) {
        String name = Folding.fold(text);
        return open.book().all(Organisation.class).stream().filter(o -> o.until() == null)
                .filter(o -> Folding.fold(o.name()).equals(name) || Folding.fold(open.names().of(o)).equals(name)
                        || o.shortName() != null && Folding.fold(o.shortName()).equals(name)).findFirst();
    }

    /** A warning that names what sounds alike; the new name is made all the same. */
    private Optional<String> near(String text) {
        List<Organisation> alike = text.strip().length() < 4 ? List.of() : Duplicates.of(open.book(), text);
        return alike.isEmpty() ? Optional.empty()
                : Optional.of(open.words().text("map.quick.near", open.names().of(alike.getFirst())));
    }

    private String names(List<RelationLine.End> ends) {
        return ends.stream().map(end -> switch (end) {
            case RelationLine.End.Known known -> open.names().shortOf(known.organisation());
            case RelationLine.End.Near near -> open.words().text("map.quick.end-near", near.name(),
                    near.organisations().stream().map(open.names()::shortOf).collect(Collectors.joining(", ")));
            case RelationLine.End.New fresh -> open.words().text("map.quick.end-new", fresh.name());
        }).collect(Collectors.joining(", "));
    }

    private String kind(RelationLine.Read read) {
        String id = read.kind() != null ? read.kind()
                : Optional.ofNullable(open.kindOfNewLine()).map(RelationKind::id).orElse(null);
        return open.book().find(RelationKind.class, id).map(open.names()::of).orElse("");
    }

    private String say(Problem problem) {
        return open.words().text(problem.key(), problem.values().toArray());
    }

    private String box(String organisation) {
        return open.sheet().boxOf(organisation).map(roundtable.drawing.Box::id).orElse(organisation);
    }
}
