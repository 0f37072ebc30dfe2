package roundtable.minutes;

import atlantafx.base.theme.Styles;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import roundtable.book.AgendaItem;
import roundtable.book.Book;
import roundtable.book.Correction;
import roundtable.book.Entry;
import roundtable.book.Ids;
import roundtable.book.Meeting;
import roundtable.book.MinutesVersion.ApprovedBy;
import roundtable.book.Row;
import roundtable.book.Rows;
import roundtable.controls.SectionHeading;
import roundtable.rules.ApprovalItem;
import roundtable.rules.ApprovedMinutes;
import roundtable.rules.Corrections;
import roundtable.words.Words;
import roundtable.workspace.Desk;

/**
 * Under the item on the approval of earlier minutes: those in review, their corrections, and the approval itself once
 * the meeting is held.
 */
final class EarlierMinutes extends VBox {

    private final Desk desk;
    private final Place place;
    private List<Object> shown = List.of();

    EarlierMinutes(Desk desk, Place place) {
        this.desk = desk;
        this.place = place;
        managedProperty().bind(visibleProperty());
        getStyleClass().add("earlier-minutes");
        setId("earlier-minutes");
    }

    /** Shows what is to be approved now; nothing at other items. */
    void refresh() {
        Book book = desk.workspace().book();
        AgendaItem item = place.itemIn(book);
        Meeting here = place.meetingIn(book);
        boolean atItem = item != null && here != null && ApprovalItem.isTitle(item.title());
        List<Meeting> waiting = atItem ? ApprovalItem.waiting(book, here) : List.of();
        boolean deciding = atItem && ApprovalItem.decides(here, LocalDate.now());
        List<Object> now = waiting.isEmpty() ? List.of() : List.of(item.id(), here, deciding, waiting,
                waiting.stream().map(meeting -> Corrections.of(book, meeting.id())).toList(),
                waiting.stream().map(meeting -> Corrections.lost(book, meeting.id())).toList());
        setVisible(!waiting.isEmpty());
        if (!now.equals(shown)) {
            shown = now;
            getChildren().clear();
            waiting.forEach(meeting -> show(book, meeting, here, deciding));
            List<Meeting> ready = waiting.stream().filter(meeting -> ready(book, meeting)).toList();
            if (deciding && ready.size() > 1) {
                getChildren().add(approve(desk.words().count("minutes.approve.all", ready.size()), ready, "approve-all"));
            }
        }
    }

    private void show(Book book, Meeting meeting, Meeting here, boolean deciding) {
        Words words = desk.words();
        getChildren().add(new SectionHeading(words.text("minutes.approve.of", meeting.number(), words.date(meeting.day()))));
        for (Correction correction : Corrections.of(book, meeting.id())) {
            getChildren().add(new CorrectionLine(desk, correction, here, deciding));
        }
        if (!deciding) {
            return;
        }
        int open = Corrections.open(book, meeting.id()).size() + Corrections.lost(book, meeting.id()).size();
        if (ready(book, meeting)) {
            boolean corrected = !Corrections.accepted(book, meeting.id()).isEmpty();
            getChildren().add(approve(words.text(corrected ? "minutes.approve.corrected" : "minutes.approve"),
                    List.of(meeting), "approve"));
        } else if (open > 0) {
            Label first = new Label(words.count("minutes.approve.first", open));
            first.setWrapText(true);
            getChildren().add(first);
        }
    }

    private static boolean ready(Book book, Meeting meeting) {
        return meeting.state() == Meeting.State.IN_REVIEW && Corrections.open(book, meeting.id()).isEmpty()
                && Corrections.lost(book, meeting.id()).isEmpty();
    }

    private Button approve(String text, List<Meeting> meetings, String id) {
        Button button = new Button(text, new FontIcon(Feather.CHECK_CIRCLE));
        button.setAccessibleText(text + " " + meetings.getFirst().number());
        button.setId(id);
        button.setWrapText(true);
        button.setMinHeight(USE_PREF_SIZE);
        button.getStyleClass().add(Styles.ACCENT);
        button.setOnAction(_ -> approve(meetings));
        return button;
    }

    /** Approves at this meeting, whose minutes say so in a line for each. */
    private void approve(List<Meeting> meetings) {
        Book book = desk.workspace().book();
        Meeting here = place.meetingIn(book);
        List<Row> rows = new ArrayList<>(ApprovedMinutes.approve(book, meetings.stream().map(Meeting::id).toList(),
                ApprovedBy.MEETING, here.day(), Instant.now().truncatedTo(ChronoUnit.SECONDS)));
        if (place.open(book)) {
            double position = Rows.entries(book, place.item().get()).stream().mapToDouble(Entry::position).max().orElse(0);
            Words words = desk.wordsOf(here.body());
            for (Meeting meeting : meetings) {
                boolean corrected = !Corrections.accepted(book, meeting.id()).isEmpty();
                rows.add(new Entry(Ids.next(), place.item().get(), ++position, Entry.Kind.INFORMATION,
                        words.text(corrected ? "minutes.approve.line-corrected" : "minutes.approve.line", meeting.number(),
                                words.longDate(meeting.day())), null, here.confidentiality()));
            }
        }
        desk.workspace().putFinal("minutes.approve", rows);
    }
}
