package roundtable.decisions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import roundtable.book.Book;
import roundtable.book.Decision;
import roundtable.book.Dissent;
import roundtable.book.Entry;
import roundtable.book.Meeting;
import roundtable.book.Recommendation;
import roundtable.book.Rows;
import roundtable.controls.Captioned;
import roundtable.controls.DateField;
import roundtable.controls.EmptyState;
import roundtable.controls.Hint;
import roundtable.controls.SearchField;
import roundtable.rules.Agreed;
import roundtable.rules.DecisionState;
import roundtable.rules.TypedDate;
import roundtable.words.Words;
import roundtable.workspace.Desk;

/** One decision: its wording and how it was reached as in the minutes, and what has become of it since. */
final class DecisionCard {

    private final Desk desk;
    private final Words words;
    private final VBox card = new VBox();
    private final ScrollPane pane = new ScrollPane(card);
    private final FateForm fate;
    private final Recommendations asked;
    private String decisionId;
    private List<Object> shown;

    DecisionCard(Desk desk) {
        this.desk = desk;
        this.words = desk.words();
        fate = new FateForm(desk);
        asked = new Recommendations(desk);
        card.getStyleClass().add("decision-card");
        pane.setFitToWidth(true);
        pane.getStyleClass().add("decision-card-pane");
        pane.setId("decision-card");
        refresh();
    }

    Node node() {
        return pane;
    }

    /** Shows another decision. */
    void show(String id) {
        decisionId = id;
        fate.begin(id);
        refresh();
    }

    /** Shows the decision as it is now; nothing is built anew while nothing about it changed. */
    void refresh() {
        Book book = desk.workspace().book();
        Decision decision = book.get(Decision.class, decisionId);
        List<Object> now = decision == null ? List.of()
                : List.of(decision, Agreed.text(book, decision), Rows.dissents(book, decisionId), DecisionState.of(book, decision, LocalDate.now()),
                        Rows.recommendations(book, decisionId).stream().map(Recommendation::id).toList());
        if (now.equals(shown)) {
            if (decision != null) {
                asked.show(decisionId);
            }
            return;
        }
        shown = now;
        if (decision == null) {
            card.getChildren().setAll(new EmptyState(Feather.CHECK_CIRCLE, words.text("decisions.card.empty")));
        } else {
            fill(decision);
        }
    }

    private void fill(Decision decision) {
        Book book = desk.workspace().book();
        Label number = new Label(words.text("decisions.card.number", decision.number()));
        number.getStyleClass().add("decision-number");
        Label text = new Label(Agreed.text(book, decision));
        text.setWrapText(true);
        text.getStyleClass().add("decision-wording");
        Label reached = new Label(reached(decision));
        reached.setWrapText(true);
        card.getChildren().setAll(number, text, new Hint(desk.hint(decision, "wording")
                + desk.hint(book.get(Entry.class, decision.entry()), "text")), reached,
                new Hint(desk.hint(decision, "method", "votes_for")));
        Rows.dissents(book, decision.id()).forEach(dissent ->
                card.getChildren().addAll(dissent(dissent), new Hint(desk.hint(dissent, "text"))));
        Agreed.meeting(book, decision.entry()).ifPresent(meeting -> card.getChildren().add(link(decision, meeting)));
        DecisionState state = DecisionState.of(book, decision, LocalDate.now());
        card.getChildren().addAll(standing(state), review(decision), supersedes(decision), fate, new FateHistory(desk, state), asked);
        asked.show(decision.id());
    }

    /** What holds today, and what calls for a look. */
    private Label standing(DecisionState state) {
        String status = words.title(state.status());
        Label label = new Label(state.successor() != null ? words.text("decisions.standing.superseded", status, state.successor().number())
                : state.reviewDue() ? words.text("decisions.standing.review", status) : status);
        label.setWrapText(true);
        label.setId("decision-standing");
        label.getStyleClass().add("decision-standing");
        return label;
    }

    /** How it was reached and, after a vote, the votes. */
    private String reached(Decision decision) {
        List<String> parts = new ArrayList<>();
        parts.add(decision.method() == null ? words.text("decisions.card.method.open") : words.title(decision.method()));
        add(parts, decision.votesFor(), "decisions.votes.for");
        add(parts, decision.votesAgainst(), "decisions.votes.against");
        add(parts, decision.abstentions(), "decisions.votes.abstentions");
        if (decision.excluded() != null && decision.excluded() > 0) {
            add(parts, decision.excluded(), "decisions.votes.excluded");
        }
        return String.join(" · ", parts);
    }

    private void add(List<String> parts, Integer votes, String key) {
        if (votes != null) {
            parts.add(words.text(key, votes));
        }
    }

    private Label dissent(Dissent dissent) {
        String who = dissent.organisation() == null ? "" : desk.names().of(dissent.organisation());
        Label label = new Label(words.text("decisions.dissent",
                Stream.of(who, dissent.text()).filter(Objects::nonNull).filter(s -> !s.isEmpty())
                        .reduce((a, b) -> a + ": " + b).orElse("")));
        label.setWrapText(true);
        return label;
    }

    private Hyperlink link(Decision decision, Meeting meeting) {
        Hyperlink link = new Hyperlink(words.text("decisions.card.meeting", meeting.number(),
                words.date(meeting.day())));
        link.setWrapText(true);
        link.setOnAction(_ -> desk.navigator().show(decision.entry()));
        return link;
    }

    private Captioned review(Decision decision) {
        DateField field = new DateField(words, this::days, () -> now(decision).reviewOn(),
                day -> desk.workspace().change("decisions.review.change", Decision.class, decision.id(),
                        d -> d.withReviewOn(day)));
        field.about(decision::id);
        field.setId("decision-review");
        return new Captioned(words.text("decisions.review"), field);
    }

    private Captioned supersedes(Decision decision) {
        SearchField<String> field = new SearchField<>(() -> others(decision), this::name,
                () -> now(decision).supersedes(), id -> desk.workspace().change("decisions.supersedes.change",
                        Decision.class, decision.id(), d -> d.withSupersedes(id)));
        field.setId("decision-supersedes");
        return new Captioned(words.text("decisions.supersedes"), field);
    }

    private Decision now(Decision decision) {
        return desk.workspace().book().find(Decision.class, decision.id()).orElse(decision);
    }

    private List<String> others(Decision decision) {
        return Stream.concat(Stream.of((String) null), Agreed.decisions(desk.workspace().book(), decision.body())
                .stream().map(Decision::id).filter(id -> !id.equals(decision.id()))).toList();
    }

    private String name(String id) {
        Book book = desk.workspace().book();
        return book.find(Decision.class, id).map(d -> d.number() + " " + Agreed.text(book, d))
                .orElseGet(() -> words.text("decisions.supersedes.none"));
    }

    private List<LocalDate> days(String text) {
        return TypedDate.days(text, words.language(), LocalDate.now());
    }
}
