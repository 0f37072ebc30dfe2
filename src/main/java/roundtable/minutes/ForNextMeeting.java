package roundtable.minutes;

import java.time.LocalDate;
import java.util.Optional;
import roundtable.book.AgendaItem;
import roundtable.book.Book;
import roundtable.book.Confidentiality;
import roundtable.book.Entry;
import roundtable.book.Meeting;
import roundtable.rules.Proposals;
import roundtable.rules.Reader;
import roundtable.workspace.Desk;

/** Puts what one is writing about onto the agenda of the body's next meeting, which is planned where there is none yet. */
final class ForNextMeeting {

    private static final int LONGEST = 200;

    private final Desk desk;
    private final Place place;
    private final EntryLines lines;

    ForNextMeeting(Desk desk, Place place, EntryLines lines) {
        this.desk = desk;
        this.place = place;
        this.lines = lines;
    }

    /** The line at hand becomes the title, and who speaks in it brings the item; without a text it is the item itself. */
    void put() {
        Book book = desk.workspace().book();
        Meeting meeting = place.meetingIn(book);
        AgendaItem item = place.itemIn(book);
        if (meeting == null || item == null) {
            return;
        }
        Optional<Entry> line = lines.current().flatMap(EntryLine::row).filter(entry -> !entry.text().isBlank());
        String title = line.map(entry -> brief(entry.text().strip())).orElse(item.title());
        String proposer = line.map(Entry::speaker).orElse(item.proposer() != null ? item.proposer() : item.presenter());
        Confidentiality mark = line.map(entry -> Reader.strictest(book, entry)).orElseGet(() -> Reader.strictest(book, item));
        desk.workspace().apply("minutes.item.for-next", Proposals.forNext(book, meeting, proposer, title, mark, LocalDate.now(),
                desk.wordsOf(meeting.body())::text));
    }

    private static String brief(String text) {
        String first = text.lines().findFirst().orElse(text);
        return first.length() <= LONGEST ? first : first.substring(0, first.lastIndexOf(' ', LONGEST) > 0 ? first.lastIndexOf(' ', LONGEST) : LONGEST) + "…";
    }
}
