package roundtable.minutes;

import java.util.Optional;
import roundtable.book.AgendaItem;
import roundtable.book.Book;
import roundtable.book.Meeting;
import roundtable.rules.AtTheTable;
import roundtable.rules.ItemNumbers;
import roundtable.rules.Quorum;
import roundtable.words.Words;
import roundtable.workspace.Desk;

/**
 * Who is at the table at the item at hand, in sentences.
 *
 * @param count how many are there and may vote
 * @param quorum whether they are enough; empty without a rule
 * @param missing whether they are too few
 * @param lost whether they were enough when the meeting was opened
 */
record PresenceWords(String count, String quorum, boolean missing, boolean lost) {

    /** The sentences for where one is; empty ones where nobody has noted who came. */
    static PresenceWords of(Desk desk, Place place) {
        Book book = desk.workspace().book();
        Optional<Meeting> meeting = Optional.ofNullable(place.meetingIn(book)).filter(held -> AtTheTable.noted(book, held));
        AgendaItem item = place.itemIn(book);
        return item == null || meeting.isEmpty() ? new PresenceWords("", "", false, false)
                : of(desk.words(), book, item);
    }

    private static PresenceWords of(Words words, Book book, AgendaItem item) {
        AtTheTable table = AtTheTable.at(book, item.meeting(), item.id());
        Quorum now = table.quorum();
        String count = words.text("minutes.presence.count", ItemNumbers.of(book, item.meeting()).of(item.id()),
                now.filled(), now.members(), table.voting().size());
        boolean lost = !now.met() && Quorum.of(book, item.meeting()).met();
        String quorum = now.needed() == null ? "" : now.met() ? words.text("minutes.presence.quorum", now.needed())
                : lost ? words.text("minutes.presence.lost", now.needed()) : words.text("minutes.presence.none", now.needed());
        return new PresenceWords(count, quorum, !now.met(), lost);
    }

    /** All of it. */
    String whole() {
        return (count + " " + quorum).strip();
    }
}
