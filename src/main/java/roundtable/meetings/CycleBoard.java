package roundtable.meetings;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import roundtable.controls.Flow;
import roundtable.rules.Cycle;
import roundtable.words.Words;

/** The steps of a meeting with the days on which they fall due, the next one marked; each leads to where it is done. */
final class CycleBoard extends Flow {

    private static final PseudoClass NEXT = PseudoClass.getPseudoClass("next");

    private final Words words;
    private final Consumer<Cycle.Step> go;
    private Cycle shown;

    CycleBoard(Words words, Consumer<Cycle.Step> go) {
        this.words = words;
        this.go = go;
        setId("cycle-board");
        getStyleClass().add("cycle-board");
    }

    /** Shows a cycle; as long as nothing about it changed, whoever has the focus keeps it. */
    void show(Cycle cycle) {
        List<Cycle.Step> before = shown == null ? List.of() : shown.steps();
        shown = cycle;
        if (!cycle.steps().equals(before)) {
            getChildren().setAll(cycle.steps().stream().map(this::button).toList());
        }
        setVisible(cycle.next().isPresent());
        setManaged(isVisible());
    }

    /** Does what is to be done next, or goes to where it is done. */
    void doNext() {
        shown.next().ifPresent(go);
    }

    private Button button(Cycle.Step step) {
        boolean next = shown.next().filter(step::equals).isPresent();
        String day = step.due() == null ? words.of(step.mark())
                : words.text("meetings.cycle.until", words.date(step.due()), words.of(step.mark()));
        Button button = new Button(words.title(step.stage()) + "\n" + day, new FontIcon(icon(step.mark())));
        button.setAccessibleText(words.text(next ? "meetings.cycle.next" : "meetings.cycle.step", words.title(step.stage()), day));
        button.setId("cycle-" + step.stage().name().toLowerCase(Locale.ROOT));
        button.getStyleClass().addAll("cycle-step", "cycle-" + step.mark().name().toLowerCase(Locale.ROOT));
        button.pseudoClassStateChanged(NEXT, next);
        button.setOnAction(e -> go.accept(step));
        return button;
    }

    private static Feather icon(Cycle.Mark mark) {
        return switch (mark) {
            case DONE -> Feather.CHECK;
            case OPEN -> Feather.CIRCLE;
            case LATE -> Feather.ALERT_CIRCLE;
        };
    }
}
