package roundtable.rules;

import java.util.List;
import java.util.stream.Stream;
import roundtable.book.Book;
import roundtable.book.Direction;
import roundtable.book.Nullable;
import roundtable.book.Relation;

/**
 * A relation typed in one line: "Police > DCR, Health office : weekly call [informal, strong]". The signs are &gt; and
 * &lt; for one way, &lt;&gt; for both, and a dash between spaces for none.
 */
public sealed interface RelationLine {

    /**
     * The line can be understood.
     *
     * @param sources from whom; the right side where the sign is &lt;
     * @param targets to whom
     * @param label what the line says, with how often from the brackets; null without both
     * @param kind key of the relation kind named in the brackets; null where none is
     */
    record Read(List<End> sources, List<End> targets, Direction direction, @Nullable String label,
            @Nullable Relation.Formality formality, @Nullable Integer strength, @Nullable String kind)
            implements RelationLine {

        public Read {
            sources = List.copyOf(sources);
            targets = List.copyOf(targets);
        }

        /** The ends that sound like something else, which one asks about before anything is made. */
        public List<End.Near> unsure() {
            return Stream.concat(sources.stream(), targets.stream()).filter(End.Near.class::isInstance)
                    .map(End.Near.class::cast).distinct().toList();
        }

        /** The same line with the first of what each unsure end sounds like. */
        public Read meant() {
            return new Read(meant(sources), meant(targets), direction, label, formality, strength, kind);
        }

        private static List<End> meant(List<End> ends) {
            return ends.stream().map(end -> end instanceof End.Near near
                    ? (End) new End.Known(near.organisations().getFirst()) : end).distinct().toList();
        }
    }

    /**
     * The line cannot be understood.
     *
     * @param problem what is wrong
     * @param start where it is wrong, first character
     * @param end behind the last character
     */
    record Wrong(Problem problem, int start, int end) implements RelationLine {
    }

    /** One of the organisations at an end of the line. */
    sealed interface End {

        /** It is in the book. */
        record Known(String organisation) implements End {
        }

        /** Nothing is called exactly so, or several are: did you mean one of these? */
        record Near(String name, List<String> organisations) implements End {
        }

        /** Nothing is called anything like it: a new organisation. */
        record New(String name) implements End {
        }
    }

    /** Reads a line; relation kinds are recognised by the names passed in. */
    static RelationLine parse(Book book, String line, List<KindName> kinds) {
        return new RelationLineReader(book, line, kinds).read();
    }

    /**
     * What a relation kind is called.
     *
     * @param name in the language of the user
     * @param kind key of the kind
     */
    record KindName(String name, String kind) {
    }
}
