package roundtable.map;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import roundtable.book.Row;
import roundtable.rules.Problem;
import roundtable.rules.Problems;

/** What the rules say about rows of the map, each in a sentence: why a change cannot be, or what to look at again. */
final class Doubts {

    private final OpenChart open;

    Doubts(OpenChart open) {
        this.open = open;
    }

    /** The first thing to look at again in rows that are stored, or are about to be. */
    Optional<String> about(List<? extends Row> rows) {
        return problems(rows).findFirst().map(this::sentence);
    }

    /** As about, for one column only, such as "until". */
    Optional<String> about(List<? extends Row> rows, String column) {
        return problems(rows).filter(problem -> column.equals(problem.column())).findFirst().map(this::sentence);
    }

    /** Why a row cannot be changed in this way. */
    Optional<String> against(Row before, Row after) {
        return Problems.against(open.book(), before, after).map(this::sentence);
    }

    private Stream<Problem> problems(List<? extends Row> rows) {
        return rows.stream().flatMap(row -> Problems.of(open.book(), row).stream());
    }

    private String sentence(Problem problem) {
        return open.words().text(problem.key(), problem.values().toArray());
    }
}
