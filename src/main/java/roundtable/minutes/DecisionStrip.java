package roundtable.minutes;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import roundtable.book.Bias;
import roundtable.book.Decision;
import roundtable.book.Dissent;
import roundtable.book.Ids;
import roundtable.book.Rows;
import roundtable.controls.ChoiceField;
import roundtable.controls.Flow;
import roundtable.controls.ParsedField;
import roundtable.rules.Ballot;
import roundtable.rules.Problem;
import roundtable.rules.Problems;
import roundtable.words.Words;
import roundtable.workspace.Desk;

/** Under a decision: how it was reached, the votes where there were any, and who saw it differently. */
final class DecisionStrip extends VBox implements Strip {

    /** Where the fields stand among those of the vote. */
    private static final int EXCLUDED = 3;
    private static final int ELIGIBLE = 4;

    private final Desk desk;
    private final EntryLines lines;
    private final String id;
    private final Flow fields = new Flow();
    private final List<ParsedField<Integer>> votes = new ArrayList<>();
    private final List<HBox> voteFields = new ArrayList<>();
    private final ChoiceField<Decision.Method> method;
    private final Label wrong = new Label();
    private final VBox sentences = new VBox();
    private final VBox dissents = new VBox();
    private final Button addDissent;
    private final VoteResult result;
    private final OrganisationChips<Bias> excluded;
    private final Movers movers;

    DecisionStrip(Desk desk, EntryLines lines, String id) {
        this.desk = desk;
        this.lines = lines;
        this.id = id;
        Words words = desk.words();
        method = ChoiceField.of(Decision.Method.class, words, () -> row().map(Decision::method).orElse(null),
                value -> change(d -> d.withMethod(value)));
        method.setAccessibleText(words.text("minutes.decision.method"));
        method.setId("decision-method");
        method.setPromptText(words.text("minutes.decision.method"));
        fields.getChildren().add(method);
        vote("decision-for", words.text("minutes.decision.for"), Decision::votesFor, Decision::withVotesFor);
        vote("decision-against", words.text("minutes.decision.against"), Decision::votesAgainst,
                Decision::withVotesAgainst);
        vote("decision-abstentions", words.text("minutes.decision.abstentions"), Decision::abstentions,
                Decision::withAbstentions);
        vote("decision-excluded", words.text("minutes.decision.excluded"), Decision::excluded,
                Decision::withExcluded);
        vote("decision-eligible", words.text("minutes.decision.eligible"), Decision::eligible,
                Decision::withEligible);
        result = new VoteResult(desk, id);
        excluded = Excluded.of(desk, lines.organisations(), id);
        movers = new Movers(desk, lines.organisations(), id);
        addDissent = more("dissent-add", words.text("minutes.dissent.add"), this::addDissent);
        Button addMover = more("movers-add", words.text("minutes.decision.movers"), movers::ask);
        wrong.getStyleClass().add("field-sentence");
        wrong.setWrapText(true);
        fields.getStyleClass().add("strip-fields");
        getStyleClass().add("strip");
        fields.getChildren().addAll(addDissent, addMover);
        getChildren().addAll(fields, sentences, wrong, result, excluded, movers, dissents);
    }

    private static Button more(String name, String text, Runnable action) {
        Button button = new Button(text, new FontIcon(Feather.PLUS));
        button.setAccessibleText(text);
        button.setId(name);
        button.getStyleClass().addAll(Styles.FLAT, Styles.SMALL);
        button.setOnAction(e -> action.run());
        return button;
    }

    @Override
    public void refresh() {
        method.refresh();
        votes.forEach(ParsedField::refresh);
        boolean counted = row().filter(DecisionStrip::counted).isPresent();
        voteFields.forEach(field -> show(field, counted));
        row().ifPresent(d -> showVote(d, counted));
        wrong.setText(row().stream().flatMap(d -> Problems.of(desk.workspace().book(), d).stream())
                .filter(Problem::grave).map(p -> desk.words().text(p.key(), p.values().toArray()))
                .collect(Collectors.joining(" ")));
        show(wrong, !wrong.getText().isEmpty());
        showDissents();
        setDisable(!lines.writable());
    }

    private void showVote(Decision decision, boolean counted) {
        boolean named = !Rows.biases(desk.workspace().book(), id).isEmpty();
        result.refresh(decision);
        excluded.refresh();
        show(excluded, counted || named);
        movers.refresh();
        votes.get(EXCLUDED).setDisable(named);
        Integer eligible = Ballot.of(desk.workspace().book(), decision.withEligible(null)).eligible();
        votes.get(ELIGIBLE).setPromptText(eligible == null ? null : String.valueOf(eligible));
    }

    private static boolean counted(Decision decision) {
        return decision.method() == Decision.Method.VOTE || decision.method() == Decision.Method.WRITTEN_PROCEDURE
                || decision.votesFor() != null || decision.votesAgainst() != null || decision.abstentions() != null;
    }

    private void vote(String name, String caption, Function<Decision, Integer> get,
                      BiFunction<Decision, Integer, Decision> set) {
        ParsedField<Integer> field = ParsedField.number(desk.words(), () -> row().map(get).orElse(null),
                value -> desk.workspace().typed("minutes.decision.change", Decision.class, id,
                        d -> set.apply(d, value)));
        field.setAccessibleText(caption);
        field.setId(name);
        field.about(() -> id);
        field.onLeave(desk.workspace()::endTyping);
        votes.add(field);
        HBox vote = new HBox(new Label(caption), field);
        vote.getStyleClass().add("vote");
        voteFields.add(vote);
        fields.getChildren().add(vote);
        sentences.getChildren().add(field.sentence());
    }

    private void addDissent() {
        Dissent dissent = new Dissent(Ids.next(), id, null, null);
        desk.workspace().put("minutes.dissent.add", dissent);
        dissents.getChildren().getLast().requestFocus();
    }

    private void showDissents() {
        List<Dissent> rows = Rows.dissents(desk.workspace().book(), id);
        dissents.getChildren().removeIf(node -> rows.stream().noneMatch(row -> row.id().equals(idOf(node))));
        for (Dissent row : rows) {
            if (dissents.getChildren().stream().noneMatch(node -> row.id().equals(idOf(node)))) {
                dissents.getChildren().add(new DissentLine(desk, lines, row.id()));
            }
        }
        dissents.getChildren().forEach(node -> ((DissentLine) node).refresh());
    }

    private static String idOf(javafx.scene.Node node) {
        return ((DissentLine) node).row();
    }

    private static void show(javafx.scene.Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private void change(UnaryOperator<Decision> edit) {
        desk.workspace().change("minutes.decision.change", Decision.class, id, edit);
    }

    private Optional<Decision> row() {
        return desk.workspace().book().find(Decision.class, id);
    }
}
