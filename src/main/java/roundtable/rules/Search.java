package roundtable.rules;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import roundtable.book.Book;
import roundtable.book.Nullable;
import roundtable.book.Organisation;

/** Finds by parts of names: the whole name first, then beginnings of names, of words, and what is within words. */
public final class Search {

    private record Hit(Organisation organisation, int rank) {
    }

    private Search() {
    }

    /** Organisations that a query finds, the best first; all of them in the order of their names for an empty one. */
    public static List<Organisation> organisations(Book book, String query) {
        String folded = Folding.fold(query);
        return book.all(Organisation.class).stream()
                .map(each -> new Hit(each, foldedRank(folded, OrganisationTexts.folded(book, each))))
                .filter(hit -> hit.rank() >= 0)
                .sorted(Comparator.comparingInt(Hit::rank).thenComparing(hit -> hit.organisation().until() != null)
                        .thenComparing(hit -> Folding.fold(hit.organisation().name())))
                .map(Hit::organisation).toList();
    }

    /**
     * How well a query finds something that has these names.
     *
     * @return 0 for a whole name, 1 for its beginning, 2 when every word of the query begins a word, 3 when each is
     *     somewhere within; -1 when it does not find it
     */
    public static int rank(String query, Collection<String> names) {
        return foldedRank(Folding.fold(query), names.stream().map(Folding::fold).toList());
    }

    /** Whether a query finds any of the texts; an absent one is never found. */
    public static boolean finds(String query, @Nullable String... texts) {
        return rank(query, Arrays.stream(texts).filter(Objects::nonNull).toList()) >= 0;
    }

    private static int foldedRank(String query, Collection<String> names) {
        return names.stream().mapToInt(name -> rank(query, name)).filter(rank -> rank >= 0).min()
                .orElse(query.isEmpty() ? 1 : -1);
    }

    private static int rank(String query, String name) {
        if (name.startsWith(query)) {
            return name.length() == query.length() ? 0 : 1;
        }
        String[] words = query.split(" ");
        String spaced = " " + name;
        if (Arrays.stream(words).allMatch(word -> spaced.contains(" " + word))) {
            return 2;
        }
        return Arrays.stream(words).allMatch(name::contains) ? 3 : -1;
    }
}
