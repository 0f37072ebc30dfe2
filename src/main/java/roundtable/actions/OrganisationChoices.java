package roundtable.actions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import roundtable.book.Action;
import roundtable.book.ActionPartner;
import roundtable.book.Organisation;
import roundtable.book.Rows;
import roundtable.rules.Names;
import roundtable.workspace.Desk;

/** The organisations that can own an action or help with it, in the order of their names. */
final class OrganisationChoices {

    private OrganisationChoices() {
    }

    /** Keys of all organisations. */
    static List<String> all(Desk desk) {
        Names names = desk.names();
        return desk.workspace().book().all(Organisation.class).stream().map(Organisation::id)
                .sorted(Comparator.comparing(names::of, desk.words().order())).toList();
    }

    /** Keys of the organisations that do not take part in an action yet, behind null for none. */
    static List<String> partners(Desk desk, Action action) {
        List<String> free = new ArrayList<>(all(desk));
        free.remove(action.owner());
        Rows.partners(desk.workspace().book(), action.id()).stream().map(ActionPartner::organisation)
                .forEach(free::remove);
        free.addFirst(null);
        return free;
    }
}
