package roundtable.rules;

import java.util.Comparator;
import java.util.List;
import roundtable.book.Book;
import roundtable.book.Organisation;

/** Organisations that may be the same as one that is being typed. */
public final class Duplicates {

    private Duplicates() {
    }

    /**
     * Likely duplicates of a name, those that are called exactly so first. An organisation with that name which is
     * in the book already is among them: the caller leaves it out.
     */
    public static List<Organisation> of(Book book, String name) {
        Likeness typed = new Likeness(name);
        return book.all(Organisation.class).stream()
                .filter(each -> OrganisationTexts.of(book, each).stream()
                        .anyMatch(text -> typed.likely(new Likeness(text))))
                .sorted(Comparator.comparing((Organisation each) -> !Folding.same(each.name(), name))).toList();
    }

    /** Those of many names that may be in the book already, such as those of a list that is pasted. */
    public static List<String> among(Book book, List<String> names) {
        List<Likeness> known = book.all(Organisation.class).stream()
                .flatMap(each -> OrganisationTexts.of(book, each).stream()).distinct().map(Likeness::new).toList();
        return names.stream().filter(name -> {
            Likeness typed = new Likeness(name);
            return known.stream().anyMatch(typed::likely);
        }).toList();
    }
}
