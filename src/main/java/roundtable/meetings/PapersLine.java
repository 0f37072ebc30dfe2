package roundtable.meetings;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import roundtable.book.Meeting;
import roundtable.controls.ChoiceField;
import roundtable.controls.Flow;
import roundtable.rules.MeetingStates;
import roundtable.words.Words;
import roundtable.workspace.Desk;

/** What goes out before a meeting: the letters, what they enclose, and the papers by themselves. */
final class PapersLine extends Flow {

    /** Under this name it is kept what the letters enclosed last. */
    private static final String ENCLOSES = "invitation.pack";

    private final Desk desk;
    private final ChoiceField<Boolean> encloses;
    private final Button pack;

    PapersLine(Desk desk, Runnable invite, Runnable makePack) {
        this.desk = desk;
        Words words = desk.words();
        encloses = new ChoiceField<>(() -> List.of(false, true), all -> words.text(all ? "meetings.invite.pack" : "meetings.invite.agenda"),
                this::encloses, all -> desk.memory().keep(ENCLOSES, String.valueOf(all)));
        encloses.setAccessibleText(words.text("meetings.invite.encloses"));
        encloses.setId("meeting-encloses");
        encloses.getStyleClass().add("wide-field");
        pack = button(words.text("meetings.pack"), Feather.BOOK_OPEN, "meeting-pack", makePack);
        getStyleClass().add("meeting-commands");
        getChildren().addAll(button(words.text("meetings.invite"), Feather.MAIL, "meeting-invite", invite), encloses, pack);
    }

    /** Whether the letters enclose all papers in one document. */
    boolean encloses() {
        return Boolean.parseBoolean(desk.memory().recall(ENCLOSES));
    }

    /** Shows what can go out for a meeting: of one that is called off, only the letters that say so. */
    void show(Meeting meeting) {
        shown(this, MeetingStates.invites(meeting));
        shown(encloses, meeting.state() != Meeting.State.CANCELLED);
        shown(pack, meeting.state() != Meeting.State.CANCELLED);
        encloses.refresh();
    }

    private static void shown(Node node, boolean is) {
        node.setVisible(is);
        node.setManaged(is);
    }

    private static Button button(String text, Feather icon, String id, Runnable action) {
        Button button = new Button(text, new FontIcon(icon));
        button.setAccessibleText(text);
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(e -> action.run());
        return button;
    }
}
