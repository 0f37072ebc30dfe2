package roundtable.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import roundtable.book.Action;
import roundtable.book.Body;
import roundtable.book.Book;
import roundtable.book.Decision;
import roundtable.book.Meeting;
import roundtable.book.Nullable;
import roundtable.book.Organisation;
import roundtable.rules.ActionState;
import roundtable.rules.Agreed;
import roundtable.rules.Ballot;
import roundtable.rules.BodyCount;
import roundtable.rules.MeetingCount;
import roundtable.rules.Names;
import roundtable.rules.Quorum;
import roundtable.rules.Verdict;

/** What all bodies of a file did and what is open on a day, as JSON for programs that count it again. */
public final class ReportJson {

    private static final JsonFactory JSON = new JsonFactory();

    private final Book book;
    private final Names names;
    private final LocalDate day;
    private final JsonGenerator json;
    private final Set<String> shared;

    private ReportJson(Book book, Names names, LocalDate day, JsonGenerator json) {
        this.book = book;
        this.names = names;
        this.day = day;
        this.json = json;
        Set<String> seen = new HashSet<>();
        this.shared = book.all(Organisation.class).stream().map(names::shortOf).filter(name -> !seen.add(name)).collect(Collectors.toSet());
    }

    /**
     * The report as one readable text; organisations by their short names of the day, or the long ones.
     *
     * @param names the names of the day
     */
    public static String of(Book book, Names names, LocalDate day) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
            new ReportJson(book, names, day, json).write();
        }
        return text.toString();
    }

    private void write() throws IOException {
        json.writeStartObject();
        json.writeStringField("date", day.toString());
        json.writeArrayFieldStart("bodies");
        for (Body body : book.all(Body.class)) {
            write(BodyCount.of(book, body, day));
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(BodyCount body) throws IOException {
        json.writeStartObject();
        json.writeStringField("code", body.body().code());
        json.writeArrayFieldStart("meetings");
        for (MeetingCount meeting : body.meetings()) {
            write(body, meeting);
        }
        json.writeEndArray();
        json.writeObjectFieldStart("attendance_rate");
        for (Map.Entry<String, Double> rate : body.attendanceRates().entrySet()) {
            json.writeNumberField(name(rate.getKey()), rate.getValue());
        }
        json.writeEndObject();
        writeActions(body);
        json.writeArrayFieldStart("decisions");
        for (Decision decision : body.decisions()) {
            write(body, decision);
        }
        json.writeEndArray();
        json.writeObjectFieldStart("public");
        texts("decisions", body.decisions().stream().filter(body::isPublic).map(Decision::number));
        numbers("actions", body.actions(state -> body.isPublic(state.action())));
        json.writeEndObject();
        json.writeEndObject();
    }

    private void write(BodyCount body, MeetingCount count) throws IOException {
        Meeting meeting = count.meeting();
        Quorum opening = Quorum.of(book, meeting.id());
        json.writeStartObject();
        json.writeStringField("number", meeting.number());
        json.writeStringField("date", meeting.day().toString());
        json.writeNumberField("present", count.present());
        json.writeNumberField("deputised", count.deputised());
        json.writeNumberField("excused", count.excused());
        json.writeNumberField("absent", count.absent());
        json.writeNumberField("represented", count.present() + count.deputised());
        json.writeNumberField("represented_at_opening", opening.filled());
        json.writeBooleanField("quorum", opening.met());
        number("planned_minutes", count.planned(book));
        number("actual_minutes", count.actual(book));
        texts("unlisted_deputies", count.unlistedDeputies().stream().map(this::name));
        numbers("carry_over", body.carriedOver(meeting.day()));
        json.writeEndObject();
    }

    private void writeActions(BodyCount body) throws IOException {
        json.writeObjectFieldStart("actions");
        json.writeNumberField("existing", body.actions().size());
        numbers("open", body.actions(state -> !state.closed()));
        numbers("overdue", body.actions(ActionState::overdue));
        numbers("done", body.done());
        numbers("cancelled", body.cancelled());
        Double rate = body.completionRate();
        if (rate == null) {
            json.writeNullField("completion_rate");
        } else {
            json.writeNumberField("completion_rate", rate);
        }
        json.writeEndObject();
        json.writeObjectFieldStart("open_by_owner");
        for (Map.Entry<String, List<Action>> owner : body.openByOwner().entrySet()) {
            numbers(name(owner.getKey()), owner.getValue());
        }
        json.writeEndObject();
        numbers("next_carry_over", body.nextCarriedOver());
    }

    private void write(BodyCount body, Decision decision) throws IOException {
        json.writeStartObject();
        json.writeStringField("number", decision.number());
        text("meeting", Agreed.meeting(book, decision.entry()).map(Meeting::number).orElse(null));
        text("result", lower(Verdict.of(book, decision)));
        text("method", decision.method() == null ? null : lower(decision.method()));
        number("for", decision.votesFor());
        number("against", decision.votesAgainst());
        number("abstain", decision.abstentions());
        number("excluded", decision.excluded());
        number("eligible", Ballot.of(book, decision).eligible());
        text("superseded_by", body.supersededBy(decision));
        json.writeEndObject();
    }

    /** The short name, or the long one where there is none or two organisations have the same. */
    private String name(String organisation) {
        String brief = names.shortOf(organisation);
        return shared.contains(brief) ? names.of(organisation) : brief;
    }

    private void numbers(String field, List<Action> actions) throws IOException {
        texts(field, actions.stream().map(Action::number));
    }

    private void texts(String field, Stream<String> texts) throws IOException {
        json.writeFieldName(field);
        String[] all = texts.toArray(String[]::new);
        json.writeArray(all, 0, all.length);
    }

    private void text(String field, @Nullable String text) throws IOException {
        json.writeFieldName(field);
        json.writeString(text);
    }

    private void number(String field, @Nullable Integer number) throws IOException {
        json.writeFieldName(field);
        if (number == null) {
            json.writeNull();
        } else {
            json.writeNumber(number);
        }
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
