package roundtable.minutes;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import roundtable.book.Book;
import roundtable.book.Correction;
import roundtable.book.Meeting;
import roundtable.controls.SectionHeading;
import roundtable.rules.Corrections;
import roundtable.words.Words;
import roundtable.workspace.Desk;

/** The corrections that organisations ask for to the minutes at hand, and the way to enter one more. */
final class CorrectionList extends VBox {

    private final Desk desk;
    private final Place place;
    private final SectionHeading heading = new SectionHeading("");
    private final VBox lines = new VBox();
    private final Button ask;
    private final CorrectionForm form;
    private List<Object> shown = List.of();

    CorrectionList(Desk desk, Place place, Organisations organisations) {
        this.desk = desk;
        this.place = place;
        Words words = desk.words();
        form = new CorrectionForm(desk, place, organisations);
        ask = new Button(words.text("minutes.correction.ask"), new FontIcon(Feather.EDIT));
        ask.setAccessibleText(ask.getText());
        ask.setId("correction-ask");
        ask.setMinWidth(USE_PREF_SIZE);
        ask.setOnAction(_ -> ask());
        lines.getStyleClass().add("correction-lines");
        managedProperty().bind(visibleProperty());
        getStyleClass().add("correction-list");
        getChildren().addAll(heading, lines, form, ask);
    }

    /** Shows the corrections as they are now. */
    void refresh() {
        Book book = desk.workspace().book();
        Meeting meeting = place.meetingIn(book);
        List<Correction> corrections = meeting == null ? List.of() : Corrections.of(book, meeting.id());
        boolean askable = Corrections.askable(book, meeting);
        setVisible(askable || !corrections.isEmpty());
        ask.setVisible(askable);
        ask.setManaged(askable);
        form.at(meeting == null ? null : meeting.id(), askable);
        List<Object> now = meeting == null ? List.of() : List.of(meeting, corrections,
                Corrections.lost(book, meeting.id()));
        if (!now.equals(shown)) {
            shown = now;
            heading.setText(corrections.isEmpty() ? desk.words().text("minutes.corrections.none")
                    : desk.words().count("minutes.corrections", corrections.size()));
            lines.getChildren().setAll(corrections.stream().map(each -> new CorrectionLine(desk, each, null, true)).toList());
        }
    }

    /** Opens the form for one more, where corrections can be asked for. */
    void ask() {
        if (ask.isVisible()) {
            form.begin();
        }
    }
}
