package roundtable.meetings;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import roundtable.book.Book;
import roundtable.book.Meeting;
import roundtable.rules.Cycle;
import roundtable.rules.MeetingStates;
import roundtable.rules.Preparation;
import roundtable.rules.Problem;
import roundtable.rules.Replies;
import roundtable.rules.TableHints;
import roundtable.workspace.Desk;

/** What the secretariat sees to for a meeting: the steps of its cycle, and what is missing until it is opened. */
final class BeforeMeeting extends VBox {

    private final Desk desk;
    private final MeetingCard card;
    private final CycleBoard board;
    private final PapersLine papers;
    private final HintList hints;
    private final Label heading;
    private final Label brought;
    private final RequestedItems requests;
    private ProposedItems proposals;
    private String shown;

    BeforeMeeting(Desk desk, MeetingCard card) {
        this.desk = desk;
        this.card = card;
        board = new CycleBoard(desk.words(), this::go);
        papers = new PapersLine(desk, card::invite, card::pack);
        hints = new HintList(desk.words(), this::go);
        requests = new RequestedItems(desk);
        brought = BodyCard.heading(desk.words().text("meetings.proposals"));
        heading = BodyCard.heading(desk.words().text("meetings.before"));
        heading.managedProperty().bind(heading.visibleProperty());
        heading.visibleProperty().bind(hints.visibleProperty());
        setId("before-meeting");
        getStyleClass().add("before-meeting");
        getChildren().addAll(board, papers, heading, hints, requests);
    }

    /** Shows what is to be seen to for a meeting; takes no room once there is nothing. */
    void show(Meeting meeting) {
        Book book = desk.workspace().book();
        board.show(Cycle.of(book, meeting, Making.today()));
        hints.show(MeetingStates.opens(meeting) ? Stream.concat(Preparation.missing(book, meeting).stream(),
                Stream.concat(
                Replies.twice(book, meeting, desk.names()).stream(), TableHints.of(book, meeting, desk.names(), Making.today()).stream())).toList() : List.of());
        papers.show(meeting);
        requests.show(meeting);
        showProposals(meeting);
        setVisible(papers.isVisible() || board.isVisible() || hints.isVisible());
        setManaged(isVisible());
    }

    /** Whether the letters enclose all papers in one document. */
    boolean encloses() {
        return papers.encloses();
    }

    /** Does the next step of the cycle, or goes to where it is done. */
    void doNext() {
        board.doNext();
    }

    private void showProposals(Meeting meeting) {
        if (!meeting.id().equals(shown)) {
            shown = meeting.id();
            getChildren().removeIf(node -> node == brought || node == proposals);
            proposals = new ProposedItems(desk, meeting::id);
            getChildren().addAll(brought, proposals);
        }
        for (Node node : List.of(brought, proposals)) {
            node.setVisible(MeetingStates.opens(meeting));
            node.setManaged(node.isVisible());
        }
        proposals.refresh();
    }

    private void go(Cycle.Step step) {
        switch (step.stage()) {
            case DATE -> card.enter("day");
            case INVITATION -> card.invite();
            case PACK -> card.pack();
            case MEETING -> card.attend();
            case OBJECTIONS, APPROVAL -> card.enter("state");
            case ITEMS -> proposals.enterMore();
            case DRAFT, ACTIONS -> desk.navigator().show(step.row());
        }
    }

    private void go(Problem hint) {
        desk.navigator().show(hint.row());
        if (hint.column() != null && desk.workspace().book().get(Meeting.class, hint.row()) != null) {
            card.enter(hint.column());
        }
    }
}
