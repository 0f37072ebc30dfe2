package roundtable.meetings;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import roundtable.book.Book;
import roundtable.book.Meeting;
import roundtable.book.MinutesVersion;
import roundtable.book.MinutesVersion.ApprovedBy;
import roundtable.controls.ChoiceField;
import roundtable.controls.DateField;
import roundtable.controls.Flow;
import roundtable.rules.ApprovedMinutes;
import roundtable.rules.Corrections;
import roundtable.rules.MeetingStates;
import roundtable.words.Words;
import roundtable.workspace.Desk;

/** Under the title of a meeting whose minutes were agreed on: the way to approve them, or why nothing changes any more. */
final class Approval extends Flow {

    private final Desk desk;
    private final Supplier<String> id;
    private final Label sentence = new Label();
    private final ChoiceField<ApprovedBy> by;
    private final DateField on;
    private final Button act = new Button();
    private final TextField reason = new TextField();
    private String shown;
    private ApprovedBy chosenBy;
    private LocalDate chosenDay;
    private final Map<String, String> reasons = new HashMap<>();

    Approval(Desk desk, Supplier<String> id) {
        this.desk = desk;
        this.id = id;
        Words words = desk.words();
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        sentence.setId("approval-sentence");
        by = new ChoiceField<>(() -> Arrays.asList(ApprovedBy.values()), who -> who == null ? "" : words.of(who),
                () -> chosenBy, who -> chosenBy = who);
        by.setAccessibleText(words.text("meetings.approval.by"));
        by.setId("approval-by");
        on = new DateField(words, typed -> Fields.days(desk, typed), () -> chosenDay, day -> chosenDay = day);
        on.setAccessibleText(words.text("meetings.approval.on"));
        on.about(id);
        on.setId("approval-on");
        reason.setPromptText(words.text("meetings.approval.reason"));
        reason.setAccessibleText(words.text("meetings.approval.reason"));
        reason.setId("approval-reason");
        reason.getStyleClass().add("wide-field");
        reason.setOnAction(_ -> act());
        act.setId("approval");
        act.setOnAction(e -> act());
        managedProperty().bind(visibleProperty());
        getStyleClass().add("approval");
        getChildren().addAll(sentence, by, on, on.sentence(), reason, act);
    }

    void refresh() {
        Meeting meeting = book().get(Meeting.class, id.get());
        boolean approved = !MeetingStates.writable(meeting);
        setVisible(approved || MeetingStates.approvable(meeting));
        if (!Objects.equals(shown, id.get())) {
            propose(meeting);
        }
        sentence.setText(approved ? approved() : review());
        sentence.setGraphic(approved ? new FontIcon(Feather.LOCK) : null);
        act.setText(desk.words().text(approved ? "meetings.approval.withdraw" : "meetings.approval"));
        act.setAccessibleText(act.getText());
        by.refresh();
        on.refresh();
        show(by, !approved);
        show(on, !approved);
        show(reason, approved);
    }

    /** A reason that is half typed waits at its meeting. Usually the next meeting of the body approves; before there is one, nobody knows, so the day is left to today. */
    private void propose(Meeting meeting) {
        reasons.put(shown, reason.getText());
        shown = id.get();
        reason.setText(reasons.getOrDefault(shown, ""));
        LocalDate today = Making.today();
        Optional<Meeting> next = ApprovedMinutes.approvingMeeting(book(), meeting, today);
        chosenDay = next.map(Meeting::day).orElse(today.isBefore(meeting.day()) ? meeting.day() : today);
        chosenBy = next.isPresent() ? ApprovedBy.MEETING : ApprovedBy.CIRCULATION;
    }

    private String approved() {
        Words words = desk.words();
        MinutesVersion version = ApprovedMinutes.of(book(), id.get()).orElse(null);
        return version == null || version.approvedOn() == null || version.approvedBy() == null
                ? words.text("meetings.approved")
                : words.text("meetings.approved.when", words.longDate(version.approvedOn()), words.of(version.approvedBy()));
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    /** An approval cannot be taken back by undo, only withdrawn. */
    private void act() {
        Meeting meeting = book().get(Meeting.class, id.get());
        if (!MeetingStates.writable(meeting)) {
            withdraw(meeting);
        } else if (MeetingStates.approvable(meeting)) {
            on.commit();
            approve(meeting);
        }
    }

    /** Who withdraws says why; the reason stands beside the version for good. */
    private void withdraw(Meeting meeting) {
        if (reason.getText().isBlank()) {
            sentence.setText(desk.words().text("meetings.approval.why"));
            reason.requestFocus();
        } else {
            desk.workspace().put("meetings.approval.withdraw",
                    ApprovedMinutes.withdraw(book(), meeting.id(), reason.getText().strip()));
            reason.clear();
        }
    }

    private String review() {
        if (!Corrections.lost(book(), id.get()).isEmpty()) {
            return desk.words().text("meetings.in-review.lost");
        }
        int open = Corrections.open(book(), id.get()).size();
        return open == 0 ? desk.words().text("meetings.in-review") : desk.words().count("meetings.in-review.corrections", open);
    }

    private void approve(Meeting meeting) {
        if (!Corrections.lost(book(), meeting.id()).isEmpty()) {
            sentence.setText(review());
        } else if (chosenDay == null || !on.sentence().getText().isEmpty()) {
            on.requestFocus();
        } else if (chosenDay.isBefore(meeting.day())) {
            on.tell(desk.words().text("meetings.approval.before-meeting"));
            on.requestFocus();
        } else {
            desk.workspace().putFinal("meetings.approval", ApprovedMinutes.approve(book(), meeting.id(), chosenBy,
                    chosenDay, Instant.now().truncatedTo(ChronoUnit.SECONDS)));
        }
    }

    private Book book() {
        return desk.workspace().book();
    }
}
