package roundtable.meetings;

import java.util.function.Supplier;
import roundtable.book.AgendaItem;
import roundtable.book.Ids;
import roundtable.book.Rows;
import roundtable.book.StandingItem;
import roundtable.words.Words;
import roundtable.workspace.Desk;

/** The items that are on every agenda of a body. */
final class StandingItems extends Lines<StandingItem> {

    StandingItems(Desk desk, Supplier<String> body) {
        super(() -> Rows.standingItems(desk.workspace().book(), body.get()), item -> line(desk, item),
                more(desk.words().text("meetings.standing.add"), () -> add(desk, body.get())));
        setId("standing-items");
    }

    private static RowLine<StandingItem> line(Desk desk, StandingItem item) {
        Words words = desk.words();
        return new RowLine<>(desk, StandingItem.class, "meetings.standing.change", item.id())
                .text(words.text("meetings.standing.title"), "long-field", StandingItem::title, StandingItem::withTitle)
                .choice(words.text("meetings.standing.kind"), AgendaItem.Kind.class, StandingItem::kind,
                        StandingItem::withKind)
                .number(words.text("meetings.standing.duration"), StandingItem::duration, StandingItem::withDuration)
                .removable(words.text("meetings.standing.remove"), "meetings.standing.remove");
    }

    private static void add(Desk desk, String body) {
        double position = 1 + Rows.standingItems(desk.workspace().book(), body).stream()
                .mapToDouble(StandingItem::position).max().orElse(0);
        desk.workspace().put("meetings.standing.add", new StandingItem(Ids.next(), body,
                desk.wordsOf(body).text("meetings.standing.new"), AgendaItem.Kind.STANDING, null, position, null, null));
    }
}
