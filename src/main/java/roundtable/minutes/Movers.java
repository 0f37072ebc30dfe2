package roundtable.minutes;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import roundtable.book.Decision;
import roundtable.controls.Flow;
import roundtable.controls.SearchField;
import roundtable.workspace.Desk;

/** Who put the motion and who seconded it, where a body keeps that; hidden until asked for. */
final class Movers extends Flow {

    private final Desk desk;
    private final Organisations organisations;
    private final String id;
    private final SearchField<String> mover;
    private final SearchField<String> seconder;
    private boolean wanted;

    Movers(Desk desk, Organisations organisations, String id) {
        this.desk = desk;
        this.organisations = organisations;
        this.id = id;
        mover = field("decision-mover", desk.words().text("minutes.decision.mover"), Decision::mover, Decision::withMover);
        seconder = field("decision-seconder", desk.words().text("minutes.decision.seconder"), Decision::seconder,
                Decision::withSeconder);
        getStyleClass().add("strip-fields");
        getChildren().addAll(mover, seconder);
    }

    private SearchField<String> field(String name, String text, Function<Decision, String> get,
                                      BiFunction<Decision, String, Decision> set) {
        SearchField<String> field = new SearchField<>(organisations::choices,
                key -> key == null ? text : organisations.brief(key), () -> row().map(get).orElse(null),
                key -> desk.workspace().change("minutes.decision.change", Decision.class, id, d -> set.apply(d, key)));
        field.setAccessibleText(text);
        field.setId(name);
        return field;
    }

    /** Shows the fields and goes to the first. */
    void ask() {
        wanted = true;
        refresh();
        mover.requestFocus();
    }

    void refresh() {
        boolean shown = wanted || row().filter(d -> d.mover() != null || d.seconder() != null).isPresent();
        setVisible(shown);
        setManaged(shown);
        mover.refresh();
        seconder.refresh();
    }

    private Optional<Decision> row() {
        return desk.workspace().book().find(Decision.class, id);
    }
}
