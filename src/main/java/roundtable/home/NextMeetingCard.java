package roundtable.home;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import roundtable.book.Body;
import roundtable.book.Book;
import roundtable.book.Meeting;
import roundtable.rules.Cycle;
import roundtable.rules.MinutesDue;
import roundtable.rules.Preparation;
import roundtable.rules.Problem;
import roundtable.rules.Rhythm;
import roundtable.rules.TableHints;
import roundtable.rules.Valid;
import roundtable.words.Words;
import roundtable.workspace.Desk;

/** The next meeting of each body, and what is still to be done for it. */
final class NextMeetingCard extends HomeCard {

    private final Desk desk;
    private final Words words;
    private final LocalDate today;

    NextMeetingCard(Desk desk, LocalDate today) {
        super(Feather.CALENDAR, desk.words().text("home.meeting"));
        this.desk = desk;
        this.words = desk.words();
        this.today = today;
        setId("home-meeting");
        List<Body> bodies = desk.workspace().book().all(Body.class).stream()
                .filter(body -> Valid.on(body.since(), body.until(), today)).toList();
        if (bodies.isEmpty()) {
            line(words.text("home.meeting.no-body"), "home-quiet");
        }
        bodies.forEach(this::add);
    }

    private void add(Body body) {
        Book book = desk.workspace().book();
        line(desk.names().of(body), "home-body");
        Cycle.pressing(book, body.id(), today).stream().findFirst().ifPresent(this::step);
        Optional<Meeting> next = Preparation.next(book, body.id(), today);
        if (next.isPresent()) {
            add(next.get());
        } else {
            Optional<LocalDate> day = Rhythm.next(book, body.id(), today);
            String text = day.map(on -> words.text("home.meeting.rhythm", words.longDate(on),
                    words.longDate(Cycle.fixing(book, body.id(), on)))).orElse(words.text("home.meeting.none"));
            getChildren().add(link(text, null, () -> desk.navigator().show(body.id())));
        }
    }

    /** What is to be done next, and until when. */
    private void step(Cycle cycle) {
        Cycle.Step step = cycle.next().orElseThrow();
        boolean late = step.mark() == Cycle.Mark.LATE;
        String text = step.due() == null ? words.text("home.meeting.step", words.title(step.stage()), cycle.meeting().number())
                : words.text(late ? "home.meeting.step.late" : "home.meeting.step.due", words.title(step.stage()), cycle.meeting().number(),
                        words.longDate(step.due()));
        Hyperlink link = link(text, new FontIcon(Feather.SKIP_FORWARD), () -> desk.navigator().show(cycle.meeting().id()));
        link.getStyleClass().add(late ? "home-late" : "home-missing");
        link.setId("home-step");
        getChildren().add(link);
    }

    private void add(Meeting meeting) {
        String text = words.text("home.meeting.on", meeting.number(), words.longDate(meeting.day()),
                meeting.startsAt() == null ? "" : words.text("home.meeting.at", words.time(meeting.startsAt())));
        Hyperlink link = link(text, null, () -> desk.navigator().show(meeting.id()));
        link.getStyleClass().add("home-strong");
        getChildren().add(link);
        List<Problem> missing = Preparation.missing(desk.workspace().book(), meeting);
        if (missing.isEmpty()) {
            Label done = line(words.text("home.meeting.ready"), "home-quiet");
            done.setGraphic(new FontIcon(Feather.CHECK));
        }
        missing.forEach(problem -> getChildren().add(missing(problem, Feather.CIRCLE)));
        TableHints.of(desk.workspace().book(), meeting, desk.names(), today)
                .forEach(hint -> getChildren().add(missing(hint, Feather.ALERT_CIRCLE)));
    }

    private Node missing(Problem problem, Feather icon) {
        String text = dated(problem, words.text(problem.key(), problem.values().toArray()));
        Hyperlink link = link(text, new FontIcon(icon), () -> desk.navigator().show(problem.row()));
        link.getStyleClass().add("home-missing");
        return link;
    }

    /** The sentence about minutes, with the day by which something is to be done about them. */
    private String dated(Problem problem, String text) {
        Book book = desk.workspace().book();
        return switch (problem.key()) {
            case "rules.prepare.minutes-draft" -> MinutesDue.draft(book, book.get(Meeting.class, problem.row()))
                    .map(day -> words.text("home.meeting.draft-due", text, words.longDate(day))).orElse(text);
            case "rules.prepare.minutes-review" -> MinutesDue.objections(book, book.get(Meeting.class, problem.row()))
                    .map(day -> words.text("home.meeting.objections", text, words.longDate(day))).orElse(text);
            default -> text;
        };
    }
}
