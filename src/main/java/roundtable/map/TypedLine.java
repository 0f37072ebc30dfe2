package roundtable.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import roundtable.book.Book;
import roundtable.book.Change;
import roundtable.book.Nullable;
import roundtable.book.Organisation;
import roundtable.book.Relation;
import roundtable.book.RelationKind;
import roundtable.rules.Duplicates;
import roundtable.rules.Problem;
import roundtable.rules.RelationLine;
import roundtable.rules.RelationRows;

/** What a typed line means, and what comes of it: an organisation, or relations with the ends that are missing. */
final class TypedLine {

    /** What is to be done with a name that only sounds like one that is there. */
    enum Alike {
        /** Nothing yet: the sentence asks which is meant. */
        ASK,
        /** The one that is there is meant. */
        MEANT,
        /** It is another one. */
        NEW
    }

    /**
     * What came of a line.
     *
     * @param done whether something was made or found; otherwise the sentence says what is wrong, or asks
     * @param asks whether the sentence asks if something that is there is meant
     * @param marked the row to mark
     */
    record Outcome(boolean done, boolean asks, @Nullable String marked, String sentence) {

        static Outcome done(@Nullable String marked, String sentence) {
            return new Outcome(true, false, marked, sentence);
        }

        static Outcome wrong(String sentence) {
            return new Outcome(false, false, null, sentence);
        }

        static Outcome asks(String sentence) {
            return new Outcome(false, true, null, sentence);
        }
    }

    private static final Pattern DASH = Pattern.compile("\\s[-–—]+\\s");

    private final OpenChart open;
    private final Drafting drafting;

    TypedLine(OpenChart open, Drafting drafting) {
        this.open = open;
        this.drafting = drafting;
    }

    /** What Enter would do, in a sentence. */
    String preview(String text) {
        if (!isRelation(text)) {
            return drafting.known(text).map(o -> open.words().text("map.quick.known", open.names().of(o)))
                    .or(() -> alike(text).map(near -> question(List.of(near)))).orElseGet(() -> open.words().text("map.quick.new", text.strip()));
        }
        return switch (parse(text)) {
            case RelationLine.Wrong wrong -> say(wrong.problem());
            case RelationLine.Read read -> open.words().text("map.quick.line", names(read.sources()), kind(read),
                    names(read.targets())) + second(relations(read)).map(doubt -> "\n" + doubt).orElse("");
        };
    }

    /** Does what the line says. */
    Outcome enter(String text, Alike alike) {
        if (text.isBlank()) {
            return Outcome.wrong(open.words().text("map.quick.help"));
        }
        return isRelation(text) ? relation(text, alike) : organisation(text, alike);
    }

    /** Names have dashes as well: with one alone it is a relation when it says something, or both sides are known. */
    private boolean isRelation(String text) {
        return text.indexOf('>') >= 0 || text.indexOf('<') >= 0 || DASH.matcher(text).find()
                && (text.contains(":") || parse(text) instanceof RelationLine.Read read
                && Stream.concat(read.sources().stream(), read.targets().stream())
                        .allMatch(RelationLine.End.Known.class::isInstance));
    }

    /** A name that is known already is shown, brought back onto the chart if need be, and never made twice. */
    private Outcome organisation(String text, Alike alike) {
        Optional<RelationLine.End.Near> near = alike(text);
        Optional<Organisation> known = drafting.known(text).or(() -> near.filter(any -> alike == Alike.MEANT)
                .flatMap(any -> open.book().find(Organisation.class, any.organisations().getFirst())));
        if (known.isPresent()) {
            String id = known.get().id();
            if (open.sheet().boxOf(id).isEmpty()) {
                new Leaving(open).bringBack(List.of(id));
            }
            return Outcome.done(box(id), open.words().text("map.quick.there", open.names().of(known.get())));
        } else if (near.isPresent() && alike == Alike.ASK) {
            return Outcome.asks(question(List.of(near.get())));
        }
        String id = drafting.organisation(text, null);
        String doubt = new Doubts(open).about(open.book().find(Organisation.class, id).stream().toList()).orElse("");
        return Outcome.done(box(id), doubt.isEmpty() || alike == Alike.NEW
                ? open.words().text("map.quick.added", text.strip()) : open.words().text("map.quick.doubt", doubt));
    }

    private Outcome relation(String text, Alike alike) {
        RelationKind kind = open.kindOfNewLine();
        return switch (parse(text)) {
            case RelationLine.Wrong wrong -> Outcome.wrong(say(wrong.problem()));
            case RelationLine.Read read when kind == null -> Outcome.wrong(open.words().text("map.quick.no-kind"));
            case RelationLine.Read read when alike == Alike.ASK && !read.unsure().isEmpty() ->
                    Outcome.asks(question(read.unsure()));
            case RelationLine.Read read -> relation(alike == Alike.MEANT ? read.meant() : read, kind);
        };
    }

    private Outcome relation(RelationLine.Read read, RelationKind kind) {
        List<Change> changes = RelationRows.of(open.book(), read, kind.id());
        List<Relation> made = relations(changes);
        if (made.isEmpty()) {
            return Outcome.wrong(open.words().text("map.quick.itself"));
        }
        Optional<String> doubt = second(made);
        open.workspace().apply("map.step.relation", placed(changes));
        String last = made.getLast().id();
        return Outcome.done(last, doubt.map(what -> open.words().text("map.quick.doubt", what))
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

    /** What a new name sounds like. */
    private Optional<RelationLine.End.Near> alike(String text) {
        List<Organisation> alike = text.strip().length() < 4 ? List.of() : Duplicates.of(open.book(), text);
        return alike.isEmpty() ? Optional.empty() : Optional.of(new RelationLine.End.Near(text.strip(),
                alike.stream().map(Organisation::id).toList()));
    }

    private String question(List<RelationLine.End.Near> unsure) {
        return open.words().text("map.quick.ask", unsure.stream().map(near -> open.words().text("map.quick.meant",
                near.name(), open.names().of(near.organisations().getFirst()))).collect(Collectors.joining(", ")));
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
