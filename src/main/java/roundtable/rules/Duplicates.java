package roundtable.rules;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /**
     * Which organisation of a day each of many names sounds like; names without one are left out, and nobody means one
     * that has ended by a name that is not even its own. Stops early, with what it has, when its thread is interrupted.
     */
    static Map<String, String> alike(Book book, Map<String, String> names, LocalDate day) {
        Map<Likeness, String> known = new LinkedHashMap<>();
        book.all(Organisation.class).stream().filter(each -> Valid.on(null, each.until(), day)).forEach(each -> OrganisationTexts.of(book, each)
                .forEach(text -> known.put(new Likeness(text), each.id())));
        Map<String, String> alike = new LinkedHashMap<>();
        names.forEach((key, name) -> {
            Likeness typed = new Likeness(name);
            if (!Thread.currentThread().isInterrupted()) {
                known.entrySet().stream().filter(each -> typed.likely(each.getKey())).findFirst()
                        .ifPresent(each -> alike.put(key, each.getValue()));
            }
        });
        return alike;
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
