package roundtable.decisions;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import roundtable.book.Body;
import roundtable.book.Book;
import roundtable.book.Decision;
import roundtable.book.Rows;
import roundtable.controls.FilterBar;
import roundtable.rules.Agreed;
import roundtable.rules.DecisionState;
import roundtable.rules.Folding;
import roundtable.rules.Numbers;
import roundtable.words.Words;
import roundtable.workspace.Desk;

/** Which decisions are listed: by status, body and words. */
final class DecisionFilter {

    /** Which decisions by what has become of them. */
    enum Standing {
        ALL, IN_FORCE, REVIEW, IMPLEMENTED, SUPERSEDED, REVOKED, EXPIRED, DEFERRED, WITHDRAWN, REJECTED, RECOMMENDED, UNANSWERED
    }

    private final Desk desk;
    private final FilterBar bar;
    private final FilterBar.Wanted<Standing> standing;
    private final FilterBar.Wanted<String> body;

    DecisionFilter(Desk desk, Runnable changed) {
        this.desk = desk;
        Words words = desk.words();
        bar = new FilterBar(desk.words(), changed);
        bar.find("decision-search", words.text("decisions.search"), words.text("decisions.search.prompt"));
        body = bar.many("decision-body-filter", words.text("decisions.body"), this::bodies, this::bodyName);
        standing = bar.few("decision-status-filter", words.text("decisions.status"), List.of(Standing.values()), words::title,
                Standing.ALL, Standing.ALL);
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
                .filter(d -> stands(book, d))
                .filter(d -> words.isEmpty()
                        || Folding.fold(d.number() + " " + Agreed.text(book, d)).contains(words))
                .sorted(Comparator.comparing((Decision d) -> Agreed.day(book, d),
                                Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(Decision::number, Numbers.ORDER).reversed()).toList();
    }

    private boolean stands(Book book, Decision decision) {
        return switch (standing.value()) {
            case ALL -> true;
            case REVIEW -> DecisionState.of(book, decision, LocalDate.now()).reviewDue();
            case RECOMMENDED -> !Rows.recommendations(book, decision.id()).isEmpty();
            case UNANSWERED -> Rows.recommendations(book, decision.id()).stream().anyMatch(each -> each.answeredOn() == null);
            default -> DecisionState.of(book, decision, LocalDate.now()).status().name().equals(standing.value().name());
        };
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
