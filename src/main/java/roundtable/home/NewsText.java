package roundtable.home;

import roundtable.book.Action;
import roundtable.book.ActionEvent;
import roundtable.book.Body;
import roundtable.book.Book;
import roundtable.book.Decision;
import roundtable.book.Organisation;
import roundtable.book.OrganisationName;
import roundtable.book.Relation;
import roundtable.book.RelationKind;
import roundtable.book.Seat;
import roundtable.rules.Agreed;
import roundtable.rules.Names;
import roundtable.rules.News;
import roundtable.words.Words;

/** News as one reads them. */
record NewsText(Book book, Names names, Words words) {

    /** What happened, without the day. */
    String of(News news) {
        boolean began = news.kind() == News.Kind.BEGAN;
        return switch (news.row()) {
            case ActionEvent event -> event(event);
            case Action action -> words.text("home.news.action", action.number(), HomeCard.brief(Agreed.text(book, action)));
            case Decision decision -> words.text("home.news.decision", decision.number(), HomeCard.brief(Agreed.text(book, decision)));
            case OrganisationName name -> words.text("home.news.renamed", name.name(), names.of(name.organisation()));
            case Organisation organisation -> words.text(began ? "home.news.organisation.began"
                    : "home.news.organisation.ended", names.of(organisation));
            case Relation relation -> words.text(began ? "home.news.relation.began" : "home.news.relation.ended",
                    names.shortOf(relation.source()), names.of(book.get(RelationKind.class, relation.kind())),
                    names.shortOf(relation.target()));
            case Seat seat -> words.text(began ? "home.news.seat.began" : "home.news.seat.ended",
                    names.of(seat.organisation()), names.of(book.get(Body.class, seat.body())));
            default -> throw new IllegalArgumentException("No news of " + news.row());
        };
    }

    private String event(ActionEvent event) {
        Action action = book.get(Action.class, event.action());
        if (event.handsOver()) {
            return words.text("home.news.event", action.number(), event.note());
        }
        return event.note() == null
                ? words.text("home.news.event", action.number(), words.of(event.status()))
                : words.text("home.news.event.note", action.number(), words.of(event.status()),
                        HomeCard.brief(event.note()));
    }
}
