package roundtable.rules;

import java.util.ArrayList;
import java.util.List;
import roundtable.book.Book;
import roundtable.book.Chart;
import roundtable.book.Nullable;
import roundtable.book.Organisation;
import roundtable.book.OrganisationName;

/** What can be wrong with names and titles. */
final class NameProblems {

    private NameProblems() {
    }

    static List<Problem> of(Book book, Organisation organisation) {
        List<Problem> problems = new ArrayList<>(name(organisation.id(), organisation.name()));
        String folded = Folding.fold(organisation.name());
        book.all(Organisation.class).stream().filter(other -> !other.id().equals(organisation.id()))
                .filter(other -> !folded.isEmpty() && Folding.fold(other.name()).equals(folded))
                .filter(other -> sameTime(organisation, other)).findFirst()
                .ifPresent(other -> problems.add(Problem.warning("rules.name.duplicate", organisation.id(), "name",
                        other.name())));
        return problems;
    }

    static List<Problem> of(OrganisationName name) {
        return name(name.id(), name.name());
    }

    static List<Problem> of(Chart chart) {
        return name(chart.id(), chart.name());
    }

    static List<Problem> title(String row, String title) {
        return title.isBlank() ? List.of(Problem.warning("rules.title.empty", row, "title")) : List.of();
    }

    private static List<Problem> name(String row, @Nullable String name) {
        if (name == null || name.isBlank()) {
            return List.of(Problem.error("rules.name.empty", row, "name"));
        }
        return name.length() > Problems.LONG_NAME
                ? List.of(Problem.warning("rules.name.long", row, "name", String.valueOf(name.length()))) : List.of();
    }

    /** An organisation that had ended before the other began may have had the same name. */
    private static boolean sameTime(Organisation one, Organisation other) {
        return !(ended(one, other) || ended(other, one));
    }

    private static boolean ended(Organisation first, Organisation later) {
        return first.until() != null && later.since() != null && first.until().isBefore(later.since());
    }
}
