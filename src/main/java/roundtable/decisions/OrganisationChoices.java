package roundtable.decisions;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import roundtable.book.Organisation;
import roundtable.rules.Names;
import roundtable.workspace.Desk;

/** The organisations that still exist, by name, to choose from. */
final class OrganisationChoices {

    private OrganisationChoices() {
    }

    static List<String> all(Desk desk) {
        Names names = desk.names();
        return desk.workspace().book().all(Organisation.class).stream().filter(each -> each.until() == null)
                .map(Organisation::id).sorted(Comparator.comparing(names::of, desk.words().order())).toList();
    }

    /** The same with null for nobody before them. */
    static List<String> orNone(Desk desk) {
        return Stream.concat(Stream.of((String) null), all(desk).stream()).toList();
    }
}
