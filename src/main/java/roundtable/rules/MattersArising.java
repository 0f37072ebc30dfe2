package roundtable.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import roundtable.book.Action;
import roundtable.book.ActionEvent;
import roundtable.book.AgendaItem;
import roundtable.book.Book;
import roundtable.book.Meeting;
import roundtable.book.Rows;

/** What became of what was agreed: the item under which a meeting goes through its open actions, and those actions. */
public final class MattersArising {

    /** How secretariats call the item. */
    private static final Pattern TITLE = Pattern.compile("(matters|business) arising|\\bactions\\b|action list"
            + "|offene (punkte|auftrage|massnahmen)|\\bauftrage\\b|(auftrags|massnahmen)liste");

    private MattersArising() {
    }

    /** Whether a title is that of an item on open actions. */
    public static boolean isTitle(String title) {
        return TITLE.matcher(Folding.fold(title)).find();
    }

    /** The item of a meeting under which open actions are gone through: the first whose title says so. */
    public static Optional<AgendaItem> item(Book book, String meeting) {
        return ItemNumbers.of(book, meeting).order().stream().filter(item -> isTitle(item.title())).findFirst();
    }

    /** The actions a meeting goes through: agreed before it, and open when it began, reported on in it, or
     * closed since the meeting before, once more. */
    public static List<ActionState> actions(Book book, Meeting meeting) {
        Set<String> agreedHere = new HashSet<>(Agreed.actionsAt(book, meeting.id()).stream().map(Action::id).toList());
        List<ActionState> actions = new ArrayList<>();
        Set<String> listed = new HashSet<>(DueActions.listed(book, meeting).stream().map(state -> state.action().id()).toList());
        for (ActionState state : DueActions.states(book, meeting.body(), meeting.day())) {
            boolean reported = Rows.events(book, state.action().id()).stream()
                    .map(ActionEvent::meeting).anyMatch(meeting.id()::equals);
            if (!agreedHere.contains(state.action().id()) && (listed.contains(state.action().id()) || reported)) {
                actions.add(state);
            }
        }
        actions.sort(ActionState.URGENCY);
        return actions;
    }
}
