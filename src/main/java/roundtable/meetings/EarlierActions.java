package roundtable.meetings;

import java.util.Comparator;
import java.util.function.Supplier;
import roundtable.book.Action;
import roundtable.book.Confidentiality;
import roundtable.book.Ids;
import roundtable.book.Rows;
import roundtable.rules.Numbers;
import roundtable.words.Words;
import roundtable.workspace.Desk;

/** Actions that a body agreed before this file began, so that it can start in mid-life. */
final class EarlierActions extends Lines<Action> {

    EarlierActions(Desk desk, Supplier<String> body) {
        super(() -> Rows.actions(desk.workspace().book(), body.get()).stream().filter(a -> a.entry() == null)
                        .sorted(Comparator.comparing(Action::id)).toList(), action -> line(desk, action),
                more(desk.words().text("meetings.earlier.add"), () -> add(desk, body.get())));
        setId("earlier-actions");
    }

    private static RowLine<Action> line(Desk desk, Action action) {
        Words words = desk.words();
        return new RowLine<>(desk, Action.class, "meetings.earlier.change", action.id())
                .text(words.text("meetings.earlier.number"), "short-field", Action::number,
                        (a, number) -> number.isEmpty() ? a : a.withNumber(number))
                .text(words.text("meetings.earlier.text"), "long-field", Action::title, Action::withTitle)
                .organisation(words.text("meetings.earlier.owner"), Action::owner, Action::withOwner)
                .day(words.text("meetings.earlier.due"), Action::dueOn, Action::withDueOn)
                .removable(words.text("meetings.earlier.remove"), "meetings.earlier.remove");
    }

    private static void add(Desk desk, String body) {
        desk.workspace().put("meetings.earlier.add", new Action(Ids.next(), body, null, null, "",
                Numbers.action(desk.workspace().book(), body, Making.today()), null, null, Action.DueKind.DATE, null,
                Action.Priority.NORMAL, null, null, Confidentiality.MEMBERS, null, null, null, null, null));
    }
}
