package roundtable.home;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import roundtable.book.Body;
import roundtable.book.Book;
import roundtable.book.Meeting;
import roundtable.rules.News;
import roundtable.rules.Preparation;
import roundtable.words.Words;
import roundtable.workspace.Desk;

/** What happened in the city since the last meeting, by the dates in the rows. */
final class NewsCard extends HomeCard {

    private static final int SHOWN = 12;
    private static final int DAYS_WITHOUT_MEETING = 91;

    private final Desk desk;

    NewsCard(Desk desk, LocalDate today) {
        super(Feather.CLOCK, heading(desk, today));
        this.desk = desk;
        setId("home-news");
        Words words = desk.words();
        Book book = desk.workspace().book();
        NewsText text = new NewsText(book, desk.names(), words);
        List<News> news = News.between(book, since(book, today), today);
        if (news.isEmpty()) {
            line(words.text("home.news.none"), "home-quiet");
        }
        news.stream().limit(SHOWN).forEach(each -> add(each, text));
        if (news.size() > SHOWN) {
            line(words.count("home.news.more", news.size() - SHOWN), "home-quiet");
        }
    }

    private void add(News news, NewsText text) {
        Label day = new Label(desk.words().date(news.day()));
        day.getStyleClass().add("home-day");
        day.setMinWidth(Label.USE_PREF_SIZE);
        Hyperlink link = link(text.of(news), null, () -> desk.navigator().show(news.row().id()));
        link.getStyleClass().add("home-line");
        HBox line = new HBox(day, link);
        line.getStyleClass().add("home-news");
        getChildren().add(line);
    }

    private static String heading(Desk desk, LocalDate today) {
        Words words = desk.words();
        return lastMeeting(desk.workspace().book(), today)
                .map(meeting -> words.text("home.news.since", meeting.number(), words.date(meeting.day())))
                .orElseGet(() -> words.text("home.news"));
    }

    private static LocalDate since(Book book, LocalDate today) {
        return lastMeeting(book, today).map(Meeting::day).orElse(today.minusDays(DAYS_WITHOUT_MEETING));
    }

    private static Optional<Meeting> lastMeeting(Book book, LocalDate today) {
        return book.all(Body.class).stream().flatMap(body -> Preparation.last(book, body.id(), today).stream())
                .max(Comparator.comparing(Meeting::day));
    }
}
