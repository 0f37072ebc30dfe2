package roundtable.minutes;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import roundtable.book.AgendaItem;
import roundtable.book.Book;
import roundtable.book.Meeting;
import roundtable.rules.MeetingStates;
import roundtable.book.Nullable;

/** Where in the minutes one is: which meeting, and which item of it. */
final class Place {

    private final StringProperty meeting = new SimpleStringProperty(this, "meeting");
    private final StringProperty item = new SimpleStringProperty(this, "item");

    StringProperty meeting() {
        return meeting;
    }

    StringProperty item() {
        return item;
    }

    @Nullable Meeting meetingIn(Book book) {
        return book.get(Meeting.class, meeting.get());
    }

    @Nullable AgendaItem itemIn(Book book) {
        return book.get(AgendaItem.class, item.get());
    }

    /** Whether the minutes are still being written; approved ones stay as they are. */
    boolean open(Book book) {
        return MeetingStates.writable(meetingIn(book));
    }
}
