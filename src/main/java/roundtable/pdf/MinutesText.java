package roundtable.pdf;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import roundtable.book.AgendaItem;
import roundtable.book.Attachment;
import roundtable.book.Body;
import roundtable.book.Distribution;
import roundtable.book.Meeting;
import roundtable.book.Correction;
import roundtable.book.MinutesVersion;
import roundtable.book.Nullable;
import roundtable.book.Organisation;
import roundtable.book.Rows;
import roundtable.book.Seat;
import roundtable.pdf.MinutesView.Amendment;
import roundtable.pdf.MinutesView.Annex;
import roundtable.pdf.MinutesView.Fact;
import roundtable.pdf.MinutesView.Signature;
import roundtable.rules.ApprovedMinutes;
import roundtable.rules.Printed;
import roundtable.rules.Problem;
import roundtable.rules.Roll;
import roundtable.words.Words;

/** Reads the minutes of a meeting out of a book, part by part, into what the template prints. */
final class MinutesText {

    private final Sitting sitting;
    private final Meeting meeting;
    private final Words words;
    private final ItemsPart items;

    MinutesText(Sitting sitting) {
        this.sitting = sitting;
        this.meeting = sitting.meeting();
        this.words = sitting.words();
        this.items = new ItemsPart(sitting, kind());
    }

    MinutesView view() {
        AttendancePart attendance = new AttendancePart(sitting);
        AgreedPart agreed = new AgreedPart(sitting);
        Said body = sitting.name(sitting.body().organisation());
        String kind = words.of(kind());
        return new MinutesView(words.language(),
                words.text("documents.minutes.title", body.text(), meeting.number(), words.longDate(meeting.day())),
                sitting.book().document().filter(document -> document.fictional()).isPresent(),
                body, sitting.shortName(sitting.body().organisation()), capital(kind), meeting.number(),
                words.longDate(meeting.day()), state(), approved(), capital(words.of(sitting.edition())), facts(),
                attendance.groups(), attendance.quorum(), items.items(), agreed.agreed(), agreed.carried(), agreed.hidden(), next(),
                amendments(), signatures(), version().filter(version -> approved()).map(MinutesVersion::sha256).orElse(null),
                distribution(), annexes());
    }

    List<Problem> warnings() {
        List<Problem> warnings = new ArrayList<>(items.warnings());
        version().filter(version -> approved() && !ApprovedMinutes.sound(version)).ifPresent(version ->
                warnings.add(Problem.warning("documents.warning.altered", meeting.id(), null)));
        return warnings;
    }

    private Body.MinutesKind kind() {
        return Printed.kind(sitting.book(), meeting);
    }

    private boolean approved() {
        return meeting.state() == Meeting.State.APPROVED;
    }

    private String state() {
        if (!approved()) {
            return capital(words.of(meeting.state()));
        }
        return version().map(version -> capital(words.of(version.state())) + (version.approvedOn() == null ? ""
                : " " + words.text("documents.state.on", words.longDate(version.approvedOn()))))
                .orElse(capital(words.of(meeting.state())));
    }

    private Optional<MinutesVersion> version() {
        return ApprovedMinutes.of(sitting.book(), meeting.id());
    }

    private List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        add(facts, words.text("documents.fact.meeting"), Said.here(
                capital(words.text("documents.fact.numbered", words.of(meeting.kind()), meeting.number()))));
        add(facts, words.text("documents.fact.day"), Said.here(fullDate(meeting.day())));
        add(facts, words.text("documents.fact.time"), time());
        if (sitting.shows(meeting.confidentiality())) {
            add(facts, words.text("documents.fact.place"), place());
            add(facts, words.text("documents.fact.chair"), sitting.contact(meeting.chair()));
            add(facts, words.text("documents.fact.minute-taker"), sitting.contact(meeting.minuteTaker()));
        }
        version().filter(version -> approved()).ifPresent(version ->
                add(facts, words.text("documents.fact.approval"), approval(version)));
        return facts;
    }

    /** By whom and when: "by the meeting, 10 June 2026 (no. 2/2026)". */
    private @Nullable Said approval(MinutesVersion version) {
        List<String> parts = new ArrayList<>();
        if (version.approvedBy() != null) {
            parts.add(words.of(version.approvedBy()));
        }
        if (version.approvedOn() != null) {
            parts.add(words.longDate(version.approvedOn()));
        }
        String at = sitting.book().find(Meeting.class, version.approvedAt())
                .map(other -> " " + words.text("documents.fact.approved-at", other.number())).orElse("");
        return parts.isEmpty() ? null : Said.here(capital(String.join(", ", parts)) + at);
    }

    /** The corrections that were accepted after the approval. */
    private List<Amendment> amendments() {
        return version().filter(version -> approved()).stream()
                .flatMap(version -> ApprovedMinutes.corrections(sitting.book(), version).stream())
                .filter(this::shown).map(this::amendment).toList();
    }

    /** A correction names the item and not the line, so an edition shows it only where it shows all that could be meant. */
    private boolean shown(Correction correction) {
        List<AgendaItem> all = sitting.items().order();
        List<AgendaItem> meant = all.stream().filter(item -> item.id().equals(correction.item())).toList();
        return (meant.isEmpty() ? all : meant).stream()
                .allMatch(item -> sitting.shows(item) && Rows.entries(sitting.book(), item.id()).stream().allMatch(sitting::shows));
    }

    private Amendment amendment(Correction correction) {
        String item = sitting.items().of(correction.item());
        String at = sitting.book().find(Meeting.class, correction.decidedAt())
                .map(other -> words.text("documents.correction.decided", other.number(), words.longDate(other.day()))).orElse(null);
        return new Amendment(item.isEmpty() ? null : words.text("documents.item.heading", item),
                correction.organisation() == null ? null : sitting.name(correction.organisation()),
                correction.oldText() == null ? null : sitting.typed(correction.oldText()),
                sitting.typed(correction.newText()), at);
    }

    private static void add(List<Fact> facts, String label, @Nullable Said value) {
        if (value != null) {
            facts.add(new Fact(label, value));
        }
    }

    private @Nullable Said time() {
        LocalTime from = meeting.openedAt() != null ? meeting.openedAt() : meeting.startsAt();
        LocalTime until = meeting.closedAt() != null ? meeting.closedAt() : meeting.endsAt();
        if (from == null) {
            return null;
        }
        return Said.here(until == null ? words.text("documents.clock", words.time(from))
                : words.text("documents.fact.from-until", words.time(from), words.time(until)));
    }

    private @Nullable Said place() {
        String mode = words.of(meeting.mode());
        if (meeting.place() == null) {
            return Said.here(capital(mode));
        }
        Said place = sitting.typed(meeting.place());
        return meeting.mode() == Meeting.Mode.IN_PERSON ? place : new Said(place.text() + " (" + mode + ")", place.lang());
    }

    private @Nullable String next() {
        if (meeting.nextMeetingOn() == null) {
            return null;
        }
        return fullDate(meeting.nextMeetingOn());
    }

    private List<Signature> signatures() {
        return List.of(new Signature(words.text("documents.fact.chair"), sitting.contact(meeting.chair())),
                new Signature(words.text("documents.fact.minute-taker"), sitting.contact(meeting.minuteTaker())));
    }

    /** Who was noted as a recipient; before anybody is, the seats on the list of the day and those who were guests. */
    private List<Said> distribution() {
        List<Said> noted = sitting.book().all(Distribution.class).stream()
                .filter(row -> row.meeting().equals(meeting.id()) && row.organisation() != null)
                .map(row -> sitting.name(row.organisation())).distinct().toList();
        if (!noted.isEmpty()) {
            return noted;
        }
        return Roll.seats(sitting.book(), meeting.body(), meeting.day()).stream().filter(Seat::onDistribution)
                .map(Seat::organisation).filter(id -> sitting.book().get(Organisation.class, id) != null)
                .distinct().map(sitting::name).toList();
    }

    /** The files that belong to the meeting or one of its items. */
    List<Annex> annexes() {
        Stream<Attachment> here = sitting.book().all(Attachment.class).stream().filter(file -> meeting.id().equals(file.meeting())
                || !sitting.items().of(file.item()).isEmpty());
        return here.filter(this::shown).sorted(Comparator.comparing(Attachment::annex, Comparator.nullsLast(Comparator.naturalOrder())))
                .map(file -> new Annex(file.annex() == null ? "" : String.valueOf(file.annex()), sitting.typed(file.title()),
                        sitting.items().of(file.item()))).toList();
    }

    private boolean shown(Attachment file) {
        return sitting.shows(meeting.confidentiality(), file.confidentiality())
                && sitting.book().find(AgendaItem.class, file.item()).map(sitting::shows).orElse(true);
    }

    private String fullDate(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(words.locale()).format(day);
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
