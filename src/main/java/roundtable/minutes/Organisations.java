package roundtable.minutes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import roundtable.book.Organisation;
import roundtable.rules.Names;
import roundtable.workspace.Desk;

/** The organisations to choose from, by name; sorted again only when one of them changed. */
final class Organisations {

    private final Desk desk;
    private List<Organisation> known = List.of();
    private List<String> sorted = List.of();

    Organisations(Desk desk) {
        this.desk = desk;
    }

    /** Keys of all organisations that still exist, the first one null for "none". */
    List<String> choices() {
        List<Organisation> now = desk.workspace().book().all(Organisation.class);
        if (now != known) {
            known = now;
            Names names = desk.names();
            sorted = new ArrayList<>();
            sorted.add(null);
            now.stream().filter(o -> o.until() == null)
                    .sorted(Comparator.comparing(names::of, desk.words().order()))
                    .map(Organisation::id).forEach(sorted::add);
        }
        return sorted;
    }

    /** How an organisation reads in a list: its name, with the abbreviation before it where there is one. */
    String text(String id) {
        Names names = desk.names();
        String name = names.of(id);
        String abbreviation = names.shortOf(id);
        return name.equals(abbreviation) ? name : abbreviation + " · " + name;
    }

    /** The abbreviation, or the name where there is none. */
    String brief(String id) {
        return desk.names().shortOf(id);
    }
}
