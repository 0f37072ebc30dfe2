package roundtable.decisions;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.FlowPane;
import roundtable.book.Body;
import roundtable.book.Book;
import roundtable.book.Decision;
import roundtable.controls.Captioned;
import roundtable.controls.ChoiceField;
import roundtable.controls.FindField;
import roundtable.controls.SearchField;
import roundtable.rules.Agreed;
import roundtable.rules.Folding;
import roundtable.rules.Numbers;
import roundtable.workspace.Desk;

/** Which decisions are listed: by status, body and words. */
final class DecisionFilter extends FlowPane {

    static final KeyCombination FIND = new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);

    private final Desk desk;
    private final Runnable changed;
    private final FindField search;
    private final ChoiceField<Decision.Status> status;
    private final SearchField<String> body;
    private Decision.Status wantedStatus;
    private String wantedBody;

    DecisionFilter(Desk desk, Runnable changed) {
        this.desk = desk;
        this.changed = changed;
        getStyleClass().add("filter-bar");
        search = new FindField(desk.words().text("decisions.search.prompt"), changed);
        search.setId("decision-search");
        status = new ChoiceField<>(() -> Stream.concat(Stream.of((Decision.Status) null),
                Stream.of(Decision.Status.values())).toList(),
                value -> value == null ? desk.words().text("decisions.status.all") : desk.words().title(value),
                () -> wantedStatus, value -> {
                    wantedStatus = value;
                    changed.run();
                });
        status.setId("decision-status-filter");
        body = new SearchField<>(this::bodies, this::bodyName, () -> wantedBody, value -> {
            wantedBody = value;
            changed.run();
        });
        body.setId("decision-body-filter");
        getChildren().addAll(new Captioned(desk.words().text("decisions.search"), search),
                new Captioned(desk.words().text("decisions.body"), body),
                new Captioned(desk.words().text("decisions.status"), status));
    }

    /** The decisions wanted now, the newest first. */
    List<Decision> of(Book book) {
        body.refresh();
        String words = Folding.fold(search.getText());
        return book.all(Body.class).stream().filter(b -> wantedBody == null || wantedBody.equals(b.id()))
                .flatMap(b -> Agreed.decisions(book, b.id()).stream())
                .filter(d -> wantedStatus == null || d.status() == wantedStatus)
                .filter(d -> words.isEmpty()
                        || Folding.fold(d.number() + " " + Agreed.text(book, d)).contains(words))
                .sorted(Comparator.comparing((Decision d) -> Agreed.day(book, d),
                                Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(Decision::number, Numbers.ORDER).reversed()).toList();
    }

    void focusSearch() {
        search.enter();
    }

    /** Lists everything, so that a row asked for is among it. */
    void clear() {
        search.clear();
        wantedStatus = null;
        wantedBody = null;
        status.refresh();
        changed.run();
    }

    private List<String> bodies() {
        return Stream.concat(Stream.of((String) null),
                desk.workspace().book().all(Body.class).stream().map(Body::id)).toList();
    }

    private String bodyName(String id) {
        return id == null ? desk.words().text("decisions.body.all")
                : desk.workspace().book().find(Body.class, id).map(desk.names()::of).orElse("");
    }
}
