package roundtable.organisations;

import atlantafx.base.theme.Styles;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import roundtable.book.Book;
import roundtable.book.Confidentiality;
import roundtable.book.Ids;
import roundtable.book.Stance;
import roundtable.controls.Hint;
import roundtable.controls.SectionHeading;
import roundtable.rules.Stances;
import roundtable.rules.Valid;
import roundtable.workspace.Desk;

/** Where the organisation stands on the policy: what is known today first, and what was known before. */
final class StancesPart extends VBox implements CardPart {

    private final Desk desk;
    private final String organisation;
    private final PartLines<Stance> lines;

    StancesPart(Desk desk, String organisation) {
        this.desk = desk;
        this.organisation = organisation;
        lines = new PartLines<>(desk, new PartList.Kind<>("organisation-stance", "organisations.stances", "organisations.stances",
                "organisations.stance.added", "organisations.stance.removed", this::rows, _ -> null, this::summary,
                stance -> new StanceFields(desk, stance.id())));
        setId("organisation-stances");
        getStyleClass().add("part-list");
        Hint kept = new Hint(desk.words().text("organisations.stances.kept"));
        kept.setGraphic(new FontIcon(Feather.LOCK));
        FlowPane adding = new FlowPane(Stream.of(Stance.View.values()).map(this::adding).toArray(Node[]::new));
        adding.getStyleClass().add("stance-buttons");
        getChildren().addAll(new SectionHeading(desk.words().text("organisations.stances")), kept, lines, adding);
        refresh();
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void refresh() {
        lines.refresh();
    }

    @Override
    public void commit() {
        lines.commit();
    }

    /** Opens the line of a position, if it is one of these; says whether it is. */
    boolean reveal(String rowId) {
        return lines.reveal(rowId);
    }

    private Button adding(Stance.View view) {
        Button button = new Button(desk.words().title(view), new FontIcon(Feather.PLUS));
        button.setId("stance-add-" + view.ordinal());
        button.setAccessibleText(desk.words().text("organisations.stance.add", desk.words().of(view)));
        button.setMinWidth(USE_PREF_SIZE);
        button.getStyleClass().add(Styles.SMALL);
        button.setOnAction(_ -> add(view));
        return button;
    }

    /** Puts a new one beside those before, which stay as they are, and goes on with where it is known from. */
    private void add(Stance.View view) {
        commit();
        Stance made = new Stance(Ids.next(), organisation, view, LocalDate.now(), null, null, Confidentiality.RESTRICTED);
        desk.workspace().put("organisations.stance.added", made);
        PartLine<Stance> line = lines.line(made.id());
        if (line != null) {
            line.open();
            line.lookupAll(".text-area").stream().findFirst().ifPresent(Node::requestFocus);
        }
    }

    private List<Stance> rows() {
        return Stances.history(book(), organisation);
    }

    private String summary(Stance stance) {
        boolean counts = Stances.on(book(), organisation, LocalDate.now()).filter(stance::equals).isPresent();
        boolean over = !Valid.on(stance.since(), stance.until(), LocalDate.now());
        String time = stance.since() == null ? null : desk.words().text("organisations.stance.since", desk.words().date(stance.since()));
        String state = counts ? desk.words().text("organisations.stance.today")
                : over && stance.until() != null ? desk.words().text("organisations.stance.until", desk.words().date(stance.until())) : null;
        return Stream.of(desk.words().title(stance.view()), state, time, stance.basis()).filter(text -> text != null)
                .collect(Collectors.joining(" · "));
    }

    private Book book() {
        return desk.workspace().book();
    }
}
