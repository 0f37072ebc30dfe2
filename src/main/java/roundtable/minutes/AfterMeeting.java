package roundtable.minutes;

import javafx.scene.layout.VBox;
import roundtable.workspace.Desk;

/** Below the item at hand: its files, earlier minutes to approve, and what becomes of these minutes once they are out. */
final class AfterMeeting extends VBox {

    private final AnnexList annexes;
    private final EarlierMinutes earlier;
    private final CorrectionList corrections;
    private final VersionList versions;

    AfterMeeting(Desk desk, Place place, Organisations organisations) {
        annexes = new AnnexList(desk, place);
        earlier = new EarlierMinutes(desk, place);
        corrections = new CorrectionList(desk, place, organisations);
        versions = new VersionList(desk, place);
        getStyleClass().add("after-meeting");
        getChildren().addAll(earlier, corrections, annexes, versions);
    }

    /** Shows what is in the book now. */
    void refresh() {
        annexes.refresh();
        earlier.refresh();
        corrections.refresh();
        versions.refresh();
    }

    /** Begins to ask for a correction, where that can be done. */
    void ask() {
        corrections.ask();
    }
}
