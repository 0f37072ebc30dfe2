package roundtable.decisions;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import roundtable.book.Body;
import roundtable.book.Book;
import roundtable.book.Decision;
import roundtable.controls.FilterBar;
import roundtable.rules.Agreed;
import roundtable.rules.Folding;
import roundtable.rules.Numbers;
import roundtable.words.Words;
import roundtable.workspace.Desk;

/** Which decisions are listed: by status, body and words. */
final class DecisionFilter {

    private final Desk desk;
    private final FilterBar bar;
    private final FilterBar.Wanted<Decision.Status> status;
    private final FilterBar.Wanted<String> body;

    DecisionFilter(Desk desk, Runnable changed) {
        this.desk = desk;
        Words words = desk.words();
        bar = new FilterBar(changed);
        bar.find("decision-search", words.text("decisions.search"), words.text("decisions.search.prompt"));
        body = bar.many("decision-body-filter", words.text("decisions.body"), this::bodies, this::bodyName);
        status = bar.few("decision-status-filter", words.text("decisions.status"),
                Stream.concat(Stream.of((Decision.Status) null), Stream.of(Decision.Status.values())).toList(),
                value -> value == null ? words.text("decisions.status.all") : words.title(value), null, null);
    }

    FilterBar bar() {
        return bar;
    }

    /** The decisions wanted now, the newest first. */
    List<Decision> of(Book book) {
        bar.refresh();
        String words = Folding.fold(bar.words());
        return book.all(Body.class).stream().map(Body::id).filter(body::takes)
                .flatMap(id -> Agreed.decisions(book, id).stream())
                .filter(d -> status.takes(d.status()))
                .filter(d -> words.isEmpty()
                        || Folding.fold(d.number() + " " + Agreed.text(book, d)).contains(words))
                .sorted(Comparator.comparing((Decision d) -> Agreed.day(book, d),
                                Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(Decision::number, Numbers.ORDER).reversed()).toList();
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
