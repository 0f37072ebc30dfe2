package roundtable.organisations;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import roundtable.book.Book;
import roundtable.book.Ids;
import roundtable.book.Organisation;
import roundtable.controls.Cramped;
import roundtable.controls.Draft;
import roundtable.controls.Idle;
import roundtable.controls.Keys;
import roundtable.rules.Duplicates;
import roundtable.rules.Problems;
import roundtable.words.Words;
import roundtable.workspace.Desk;

/**
 * The line at the top: a name, Enter, the next name. Several lines that are pasted become several organisations. What
 * may be there already is said with a way to it, and nothing is ever refused but an empty name.
 */
final class QuickEntry extends VBox {

    private static final PseudoClass DOUBTFUL = PseudoClass.getPseudoClass("doubtful");
    private static final int LINKS = 3;
    private static final int LONG_ENOUGH = 3;

    private final Desk desk;
    private final Words words;
    private final Consumer<List<String>> added;
    private final NameLine line = new NameLine(this::addAll, this::enter);
    private final Label hint = new Label();
    private final FlowPane told = new FlowPane();
    private final Idle pause = new Idle(Idle.TYPING, this::look);
    private boolean aboutTheLine;

    /**
     * The line.
     *
     * @param added gets the keys of new organisations
     */
    QuickEntry(Desk desk, Consumer<List<String>> added) {
        this.desk = desk;
        this.words = desk.words();
        this.added = added;
        getStyleClass().add("quick-entry");
        line.setId("organisation-new");
        line.setPromptText(words.text("organisations.new.prompt"));
        line.setAccessibleText(words.text("organisations.new.prompt"));
        line.setOnAction(event -> confirm());
        Draft.of(line);
        line.textProperty().addListener((property, was, is) -> typed(is));
        hint.setText(words.text("organisations.new.hint", Keys.text(OrganisationsCommands.SECTOR, words),
                Keys.text(OrganisationsCommands.LEVEL, words)));
        hint.getStyleClass().add("quick-hint");
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        line.setTooltip(new Tooltip(hint.getText()));
        Cramped.follow(hint, is -> {
            hint.setVisible(!is);
            hint.setManaged(!is);
        });
        told.setId("organisation-new-told");
        told.getStyleClass().add("quick-told");
        getChildren().addAll(line, hint, told);
        tell(List.of());
    }

    void focus() {
        line.requestFocus();
        line.selectAll();
    }

    private void confirm() {
        if (line.getText().isBlank()) {
            tell(List.of(new Label(words.text("organisations.new.empty"))));
            aboutTheLine = true;
        } else {
            enter(line.getText().strip());
        }
    }

    private void enter(String name) {
        pause.stop();
        line.clear();
        addAll(List.of(name));
    }

    private void addAll(List<String> names) {
        Book before = desk.workspace().book();
        List<Organisation> rows = names.stream().map(name -> new Organisation(Ids.next(), name, null, null, null,
                null, null, null, null, null, null)).toList();
        desk.workspace().put(rows.size() == 1 ? "organisations.added" : "organisations.added.several", rows);
        added.accept(rows.stream().map(Organisation::id).toList());
        List<Node> news = new ArrayList<>();
        if (rows.size() > 1) {
            news.add(new Label(words.count("organisations.new.count", rows.size())));
        }
        rows.stream().flatMap(row -> Problems.of(before, row).stream())
                .filter(problem -> problem.key().equals("rules.name.long")).findFirst()
                .ifPresent(problem -> news.add(new Label(words.text(problem.key(), problem.values().toArray()))));
        List<Organisation> known = names.stream().flatMap(name -> Duplicates.of(before, name).stream()).distinct()
                .toList();
        news.addAll(links(known, "organisations.new.duplicates.added"));
        tell(news);
        aboutTheLine = false;
    }

    private void typed(String text) {
        if (text.isEmpty()) {
            pause.stop();
        } else {
            pause.restart();
        }
    }

    /** After a pause: whether what stands in the line is there already. What was said of the name before stays. */
    private void look() {
        String name = line.getText().strip();
        List<Node> known = name.length() < LONG_ENOUGH ? List.of()
                : links(Duplicates.of(desk.workspace().book(), name), "organisations.new.duplicates");
        if (aboutTheLine || !known.isEmpty()) {
            tell(known);
            aboutTheLine = true;
        }
    }

    private List<Node> links(List<Organisation> known, String sentence) {
        List<Node> nodes = new ArrayList<>();
        if (!known.isEmpty()) {
            nodes.add(new Label(words.text(sentence)));
            known.stream().limit(LINKS).map(this::link).forEach(nodes::add);
        }
        if (known.size() > LINKS) {
            nodes.add(new Label(words.text("organisations.new.duplicates.more", known.size() - LINKS)));
        }
        return nodes;
    }

    private Hyperlink link(Organisation organisation) {
        Hyperlink link = new Hyperlink(desk.names().of(organisation));
        link.setAccessibleText(words.text("organisations.new.duplicates.show", desk.names().of(organisation)));
        link.getStyleClass().add("duplicate-link");
        link.setMaxWidth(420);
        link.setOnAction(event -> desk.navigator().show(organisation.id()));
        return link;
    }

    private void tell(List<? extends Node> news) {
        told.getChildren().setAll(news);
        told.pseudoClassStateChanged(DOUBTFUL, news.stream().anyMatch(Hyperlink.class::isInstance));
        told.setVisible(!news.isEmpty());
        told.setManaged(!news.isEmpty());
    }
}
