package roundtable.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import roundtable.book.Book;
import roundtable.book.Organisation;
import roundtable.book.OrganisationName;
import roundtable.book.Rows;

/** Everything that an organisation is or was called: the texts by which people look for it. */
final class OrganisationTexts {

    private OrganisationTexts() {
    }

    /** Names and short names as written: today's first, then those in other languages and former ones. */
    static List<String> of(Book book, Organisation organisation) {
        List<String> texts = new ArrayList<>();
        texts.add(organisation.name());
        add(texts, organisation.shortName());
        for (OrganisationName name : Rows.names(book, organisation.id())) {
            texts.add(name.name());
            add(texts, name.shortName());
        }
        return texts;
    }

    /** The same folded, each once, without those that fold to nothing. */
    static Set<String> folded(Book book, Organisation organisation) {
        Set<String> folded = new LinkedHashSet<>();
        of(book, organisation).forEach(text -> folded.add(Folding.fold(text)));
        folded.remove("");
        return folded;
    }

    private static void add(List<String> texts, String text) {
        if (text != null) {
            texts.add(text);
        }
    }
}
