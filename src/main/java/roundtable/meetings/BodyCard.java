package roundtable.meetings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import roundtable.book.Body;
import roundtable.book.Confidentiality;
import roundtable.book.Organisation;
import roundtable.rules.Quorum;
import roundtable.words.Words;
import roundtable.workspace.Desk;

/** A body: what it is called, when it meets, when it may decide, how it counts, and who sits there. */
final class BodyCard extends VBox {

    private static final List<Boolean> EITHER = List.of(true, false);

    private final Desk desk;
    private final Supplier<String> id;
    private final Label title = new Label();
    private final Fields<Organisation> name;
    private final Fields<Body> purpose;
    private final Fields<Body> rhythm;
    private final Fields<Body> rules;
    private final Fields<Body> minutes;
    private final Fields<Body> numbers;
    private final Seats seats;
    private final CompositionRules composition;
    private final StandingItems standing;
    private final EarlierActions earlier;

    BodyCard(Desk desk, Supplier<String> id) {
        this.desk = desk;
        this.id = id;
        Words words = desk.words();
        name = new Fields<>(desk, Organisation.class, "meetings.body.rename", this::organisation)
                .required(words.text("meetings.body.name"), words.text("meetings.body.name-empty"),
                        Organisation::name, Organisation::withName);
        name.getStyleClass().add("name-fields");
        purpose = purpose(words);
        rhythm = rhythm(words);
        rules = rules(words);
        minutes = minutes(words);
        numbers = numbers(words);
        seats = new Seats(desk, id);
        composition = new CompositionRules(desk, id);
        standing = new StandingItems(desk, id);
        earlier = new EarlierActions(desk, id);
        title.getStyleClass().add("card-title");
        title.setWrapText(true);
        getStyleClass().add("card");
        getChildren().addAll(title, name, rhythm, heading(words.text("meetings.body.aims")), purpose,
                heading(words.text("meetings.body.rules")), rules, heading(words.text("meetings.body.minutes")), minutes,
                heading(words.text("meetings.body.numbers")), numbers, heading(words.text("meetings.seats")), seats,
                heading(words.text("meetings.composition")), composition,
                heading(words.text("meetings.standing")), standing, heading(words.text("meetings.earlier")), earlier);
    }

    /** Shows the body as it is in the book now. */
    void refresh() {
        title.setText(desk.names().of(organisation()));
        name.refresh();
        purpose.refresh();
        rhythm.refresh();
        rules.refresh();
        minutes.refresh();
        numbers.refresh();
        seats.refresh();
        composition.refresh();
        standing.refresh();
        earlier.refresh();
    }

    /** Puts the caret into the name, all of it marked, to be written over. */
    void rename() {
        name.enter();
    }

    /** Goes to where one more seat is made. */
    void enterSeats() {
        seats.enterMore();
    }

    /** Goes to a seat. */
    void enterSeat(String seat) {
        seats.enter(seat);
    }

    private Fields<Body> rhythm(Words words) {
        List<DayOfWeek> days = new ArrayList<>(Arrays.asList(DayOfWeek.values()));
        days.addFirst(null);
        return new Fields<>(desk, Body.class, "meetings.body.change", id)
                .required(words.text("meetings.body.code"), words.text("meetings.body.code-empty"), Body::code,
                        Body::withCode).watching("code")
                .choice(words.text("meetings.body.kind"), Body.Kind.class, Body::kind, Body::withKind)
                .number(words.text("meetings.body.rhythm"), Body::rhythmMonths,
                        (b, n) -> b.withRhythmMonths(n == null ? 0 : n))
                .number(words.text("meetings.body.week"), Body::rhythmWeek, Body::withRhythmWeek)
                .pick(words.text("meetings.body.day"), () -> days, day -> day == null ? "–"
                        : day.getDisplayName(TextStyle.FULL, words.locale()), Body::rhythmDay, Body::withRhythmDay)
                .time(words.text("meetings.body.starts"), Body::startsAt, Body::withStartsAt)
                .number(words.text("meetings.body.duration"), Body::duration, Body::withDuration)
                .text(words.text("meetings.body.place"), Body::place, Body::withPlace);
    }

    private Fields<Body> rules(Words words) {
        return new Fields<>(desk, Body.class, "meetings.body.change", id)
                .choice(words.text("meetings.body.quorum-rule"), Body.QuorumRule.class, Body::quorumRule,
                        Body::withQuorumRule)
                .number(words.text("meetings.body.quorum-value"), Body::quorumValue, Body::withQuorumValue)
                .watching("quorum_value")
                .choice(words.text("meetings.body.decision-rule"), Body.DecisionRule.class, Body::decisionRule,
                        Body::withDecisionRule)
                .pick(words.text("meetings.body.closes-reported"), () -> EITHER, agrees -> words.text(agrees
                        ? "meetings.body.closes-reported.yes" : "meetings.body.closes-reported.no"),
                        body -> !Boolean.FALSE.equals(body.closesReported()), Body::withClosesReported)
                .pick(words.text("meetings.body.proxies"), () -> EITHER, may -> words.text(may
                        ? "meetings.body.proxies.yes" : "meetings.body.proxies.no"),
                        Quorum::proxies, Body::withProxies);
    }

    private Fields<Body> purpose(Words words) {
        return new Fields<>(desk, Body.class, "meetings.body.change", id)
                .area(words.text("meetings.body.purpose"), Body::purpose, Body::withPurpose)
                .area(words.text("meetings.body.vision"), Body::vision, Body::withVision)
                .day(words.text("meetings.body.agreed-on"), false, Body::visionAgreedOn, Body::withVisionAgreedOn)
                .area(words.text("meetings.body.mission"), Body::mission, Body::withMission)
                .day(words.text("meetings.body.agreed-on"), false, Body::missionAgreedOn, Body::withMissionAgreedOn);
    }

    private Fields<Body> minutes(Words words) {
        return new Fields<>(desk, Body.class, "meetings.body.change", id)
                .choice(words.text("meetings.body.minutes-kind"), Body.MinutesKind.class, Body::minutesKind,
                        Body::withMinutesKind)
                .number(words.text("meetings.body.draft-days"), Body::draftDays, Body::withDraftDays)
                .number(words.text("meetings.body.objection-days"), Body::objectionDays, Body::withObjectionDays)
                .choice(words.text("meetings.body.confidentiality"), Confidentiality.class, Body::confidentiality,
                        Body::withConfidentiality)
                .choice(words.text("meetings.body.public-names"), Body.PublicNames.class, body -> body.publicNames() == null
                        ? Body.PublicNames.ORGANISATIONS : body.publicNames(), Body::withPublicNames);
    }

    private Fields<Body> numbers(Words words) {
        return new Fields<>(desk, Body.class, "meetings.body.change", id)
                .choice(words.text("meetings.body.period"), Body.NumberPeriod.class, Body::numberPeriod,
                        Body::withNumberPeriod)
                .text(words.text("meetings.body.decision-pattern"), Body::decisionPattern, Body::withDecisionPattern)
                .watching("decision_pattern")
                .text(words.text("meetings.body.action-pattern"), Body::actionPattern, Body::withActionPattern)
                .watching("action_pattern")
                .day(words.text("meetings.body.term-from"), false, Body::termFrom, Body::withTermFrom)
                .number(words.text("meetings.body.next-meeting"), Body::nextMeeting,
                        (b, n) -> b.withNextMeeting(n == null ? 1 : n))
                .number(words.text("meetings.body.next-decision"), Body::nextDecision,
                        (b, n) -> b.withNextDecision(n == null ? 1 : n))
                .number(words.text("meetings.body.next-action"), Body::nextAction,
                        (b, n) -> b.withNextAction(n == null ? 1 : n));
    }

    static Label heading(String text) {
        Label heading = new Label(text);
        heading.getStyleClass().add("card-heading");
        return heading;
    }

    private String organisation() {
        return desk.workspace().book().find(Body.class, id.get()).map(Body::organisation).orElse(null);
    }
}
