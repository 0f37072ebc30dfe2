package roundtable.minutes;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import roundtable.book.Body;
import roundtable.book.Book;
import roundtable.book.Decision;
import roundtable.controls.Flow;
import roundtable.rules.Agreed;
import roundtable.rules.AtTheTable;
import roundtable.rules.Ballot;
import roundtable.rules.Quorum;
import roundtable.rules.Verdict;
import roundtable.words.Words;
import roundtable.workspace.Desk;

/** What came of a vote, in words and at once; what does not add up; and what can be done about either. */
final class VoteResult extends VBox {

    private final Desk desk;
    private final String id;
    private final Label result = new Label();
    private final Label odd = new Label();
    private final Button putOff;
    private final Button take;
    private final Button byChair;

    VoteResult(Desk desk, String id) {
        this.desk = desk;
        this.id = id;
        Words words = desk.words();
        result.setId("vote-result");
        result.getStyleClass().add("vote-result");
        odd.setId("vote-odd");
        odd.getStyleClass().add("vote-odd");
        result.setWrapText(true);
        odd.setWrapText(true);
        putOff = button("vote-put-off", words.text("minutes.vote.put-off"), d -> d.withStatus(Decision.Status.DEFERRED));
        take = button("vote-take", words.text("minutes.vote.take"), d -> d.withStatus(Decision.Status.IN_FORCE));
        byChair = button("vote-by-chair", words.text("minutes.vote.by-chair"), d -> d.withMethod(Decision.Method.CHAIR));
        Flow ways = new Flow(putOff, take, byChair);
        ways.getStyleClass().add("vote-ways");
        getStyleClass().add("vote-outcome");
        getChildren().addAll(result, odd, ways);
    }

    private Button button(String name, String text, UnaryOperator<Decision> edit) {
        Button button = new Button(text);
        button.setAccessibleText(text);
        button.setId(name);
        button.getStyleClass().add(Styles.SMALL);
        button.setOnAction(e -> desk.workspace().change("minutes.decision.change", Decision.class, id, edit));
        return button;
    }

    /** Shows what the vote is now. */
    void refresh(Decision decision) {
        Book book = desk.workspace().book();
        Ballot ballot = Ballot.of(book, decision);
        Verdict verdict = Verdict.of(book, decision);
        boolean deferred = decision.status() == Decision.Status.DEFERRED;
        Optional<Quorum> without = AtTheTable.quorum(book, decision)
                .filter(quorum -> !quorum.met() && !decision.procedural());
        boolean atOpening = !deferred && verdict == Verdict.DEFERRED;
        result.setText(told(book, decision, ballot, verdict, atOpening));
        List<String> odds = new ArrayList<>();
        without.filter(quorum -> !deferred && !atOpening).ifPresent(quorum -> odds.add(desk.words().text(
                "minutes.vote.no-quorum", quorum.filled(), quorum.members(), quorum.needed())));
        if (ballot.missing() != 0 && decision.method() != Decision.Method.WRITTEN_PROCEDURE) {
            odds.add(desk.words().text(ballot.missing() > 0 ? "minutes.vote.missing" : "rules.decision.votes",
                    ballot.accounted(), ballot.eligible()));
        }
        odd.setText(String.join(" ", odds));
        shown(result, !result.getText().isEmpty());
        shown(odd, !odds.isEmpty());
        shown(putOff, without.isPresent() && !deferred && !atOpening);
        shown(take, deferred);
        shown(byChair, verdict == Verdict.REJECTED && ballot.tie() && byChair(book, decision));
        shown(this, getChildren().stream().anyMatch(Node::isVisible));
    }

    private String told(Book book, Decision decision, Ballot ballot, Verdict verdict, boolean atOpening) {
        Words words = desk.words();
        if (verdict == Verdict.DEFERRED) {
            return words.text(atOpening ? "minutes.vote.deferred-opening" : "minutes.vote.deferred");
        }
        if (!ballot.counted() || verdict == Verdict.WITHDRAWN) {
            return "";
        }
        if (ballot.tie()) {
            return words.text(verdict == Verdict.ADOPTED ? "minutes.vote.chair" : byChair(book, decision)
                    ? "minutes.vote.tie-chair" : "minutes.vote.tie", ballot.votesFor(), ballot.against());
        }
        boolean majorityMissed = verdict == Verdict.REJECTED && ballot.votesFor() > ballot.against();
        return words.text(verdict == Verdict.ADOPTED ? "minutes.vote.carried"
                : majorityMissed ? "minutes.vote.too-few" : "minutes.vote.rejected", ballot.votesFor(), ballot.against());
    }

    private static boolean byChair(Book book, Decision decision) {
        return book.get(Body.class, decision.body()).tieRule() == Body.TieRule.CHAIR
                && Agreed.counts(book, decision);
    }

    private static void shown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
