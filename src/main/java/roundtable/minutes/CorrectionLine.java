package roundtable.minutes;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import roundtable.book.Book;
import roundtable.book.Correction;
import roundtable.book.Correction.Status;
import roundtable.book.Meeting;
import roundtable.book.MinutesVersion;
import roundtable.book.Nullable;
import roundtable.book.Row;
import roundtable.controls.Flow;
import roundtable.controls.Hint;
import roundtable.rules.ApprovedMinutes;
import roundtable.rules.Corrections;
import roundtable.rules.ItemNumbers;
import roundtable.words.Words;
import roundtable.workspace.Desk;

/** A correction that somebody asked for: where, by whom, the old wording against the new one, and what became of it. */
final class CorrectionLine extends VBox {

    private final Desk desk;
    private final Correction correction;
    private final Meeting meeting;
    private final @Nullable Meeting deciding;

    private final Hint hint = new Hint();

    /**
     * @param deciding the meeting that decides, where it is known; else it follows from the minutes and the day
     * @param decidable whether one can decide here
     */
    CorrectionLine(Desk desk, Correction correction, @Nullable Meeting deciding, boolean decidable) {
        this.desk = desk;
        this.correction = correction;
        Book book = desk.workspace().book();
        meeting = book.get(Meeting.class, book.get(MinutesVersion.class, correction.version()).meeting());
        this.deciding = deciding;
        getStyleClass().add("correction-line");
        Label head = new Label(head(book));
        head.setWrapText(true);
        head.setMinHeight(USE_PREF_SIZE);
        head.getStyleClass().add("correction-head");
        String old = correction.oldText() == null ? "" : correction.oldText();
        getChildren().addAll(head, new Marked(desk.words(), old, correction.newText()), hint);
        boolean lost = Corrections.lost(book, meeting.id()).contains(correction);
        hint.say(lost ? desk.words().text("minutes.correction.lost") : "");
        if (decidable && (lost || correction.status() == Status.PROPOSED)) {
            getChildren().add(answers());
        }
    }

    private String head(Book book) {
        Words words = desk.words();
        String item = ItemNumbers.of(book, meeting.id()).of(correction.item());
        String state = book.find(Meeting.class, correction.decidedAt()).map(at -> words.text("minutes.correction.decided",
                words.of(correction.status()), at.number(), words.date(at.day()))).orElse(words.of(correction.status()));
        return Stream.of(item.isEmpty() ? null : words.text("minutes.correction.item", item),
                correction.organisation() == null ? null : desk.names().of(correction.organisation()), state)
                .flatMap(part -> Optional.ofNullable(part).stream()).collect(Collectors.joining(" · "));
    }

    private Flow answers() {
        Flow answers = new Flow(answer("minutes.correction.accept", Feather.CHECK, Status.ACCEPTED),
                answer("minutes.correction.reject", Feather.X, Status.REJECTED));
        answers.getStyleClass().add("correction-answers");
        return answers;
    }

    private Button answer(String key, Feather icon, Status status) {
        Button button = new Button(desk.words().text(key), new FontIcon(icon));
        button.setAccessibleText(button.getText() + ": " + correction.newText());
        button.getStyleClass().add("correction-" + (status == Status.ACCEPTED ? "accept" : "reject"));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> decide(key, status));
        return button;
    }

    /** A corrected version of approved minutes is final as the approval was; a decision in review can be taken back. */
    private void decide(String key, Status status) {
        Book book = desk.workspace().book();
        LocalDate today = LocalDate.now();
        Meeting at = deciding != null ? deciding : ApprovedMinutes.decidingMeeting(book,
                book.get(Meeting.class, meeting.id()), today).orElse(null);
        List<Row> rows = Corrections.decide(book, correction, status, at == null ? null : at.id(),
                at == null ? today : at.day(), Instant.now().truncatedTo(ChronoUnit.SECONDS));
        if (rows.isEmpty()) {
            hint.say(desk.words().text("minutes.correction.lost"));
        } else if (rows.size() > 1) {
            desk.workspace().putFinal(key, rows);
        } else {
            desk.workspace().put(key, rows);
        }
    }
}
