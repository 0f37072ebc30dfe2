package roundtable.pdf;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import roundtable.book.*;

/** A small invented city with two meetings of its round table, made to have everything in it that minutes can have. */
final class Sample {

    static final String MEETING = "m3";
    /** 115 letters, as some Eastern European agencies are called. */
    static final String LONG_NAME = "Обласний центр громадського здоров’я, профілактики залежностей "
            + "та соціального супроводу населення Примусового району";

    static final LocalDate DAY = LocalDate.of(2026, 9, 10);

    final List<Row> rows = new ArrayList<>();

    private int next;

    Sample(String language) {
        rows.add(new Document("doc", "Musterstadt", "Musterstadt", language, true, null));
        organisations();
        body();
        meetings();
        minutes();
    }

    Book book() {
        return Book.of(rows);
    }

    private void organisations() {
        org("rt", "Runder Tisch Drogenkonsumraum Musterstadt", "RT DKR");
        org("ga", "Gesundheitsamt der Stadt Musterstadt, Abteilung Sucht und Psychiatrie", "GA");
        org("pol", "Polizeipräsidium Musterstadt, Direktion 3", "Pol");
        org("dkr", "Drogenhilfe Musterstadt e. V.", "DHM");
        org("anw", "Anwohnendeninitiative Bahnhofsquartier", null);
        org("oa", "Ordnungsamt", "OA");
        org("ja", "Jugendamt", "JA");
        org("ukr", LONG_NAME, "ОЦГЗ");
        org("geo", "მუსტერლანდის ზიანის შემცირების ქსელი", null);
        org("bvg", "Verkehrsbetriebe", "VBM");
        org("sel", "NAH Musterstadt – Selbstorganisation Drogen gebrauchender Menschen", "NAH");
        rows.add(new OrganisationName(id(), "oa", null, "Amt für öffentliche Ordnung und Verkehr", "AOV",
                null, LocalDate.of(2026, 12, 31)));
        contact("c-ga", "ga", "Leitung der Abteilung", "Dr. Ines Albrecht");
        contact("c-pol", "pol", "Leitung Prävention", null);
        contact("c-pol2", "pol", "Kontaktbereichsdienst", "Ole Winter");
        contact("c-dkr", "dkr", "Leitung Konsumraum", "Mara Yıldız");
        contact("c-ja", "ja", "Fachberatung Suchtprävention", "Łukasz Żółć");
        contact("c-sek", "ga", "Geschäftsstelle des Runden Tisches", "Nele Kraft");
    }

    private void body() {
        rows.add(new Body("b", "rt", "RTD", Body.Kind.ROUND_TABLE, null, null, null, null, null, 3, null, null,
                LocalTime.of(14, 0), 120, "Rathaus, Raum 204", Body.QuorumRule.SHARE, 50, Body.DecisionRule.CONSENSUS,
                Body.NumberPeriod.YEAR, 1, 1, 1, Body.MinutesKind.DETAILED_RESULTS, 14, 28, null,
                Confidentiality.MEMBERS, null, null, null, null, null, null, null, null, null));
        seat("s-ga", "ga", Seat.Role.CHAIR, true, "c-ga");
        seat("s-sek", "ga", Seat.Role.SECRETARIAT, false, "c-sek");
        seat("s-pol", "pol", Seat.Role.MEMBER, true, "c-pol");
        seat("s-dkr", "dkr", Seat.Role.MEMBER, true, "c-dkr");
        seat("s-anw", "anw", Seat.Role.MEMBER, true, null);
        seat("s-oa", "oa", Seat.Role.MEMBER, true, null);
        seat("s-ja", "ja", Seat.Role.MEMBER, false, "c-ja");
        seat("s-ukr", "ukr", Seat.Role.MEMBER, true, null);
        seat("s-sel", "sel", Seat.Role.MEMBER, true, null);
        seat("s-bvg", "bvg", Seat.Role.OBSERVER, false, null);
    }

    private void meetings() {
        meeting("m2", "2/2026", LocalDate.of(2026, 6, 11), Meeting.State.APPROVED, LocalDate.of(2026, 9, 10));
        meeting(MEETING, "3/2026", DAY, Meeting.State.DRAFT, LocalDate.of(2026, 12, 10));
        item("i2", "m2", null, 1, "Lage am Bahnhofsplatz", AgendaItem.Result.DISCUSSED);
        action("i2", "A 4/2026", "Übersicht der Beschwerden vorlegen", "oa", LocalDate.of(2026, 8, 31));
        action("i2", "A 5/2026", "Schulung zu Notfällen anbieten", "dkr", LocalDate.of(2026, 9, 30));
        rows.add(new ActionEvent(id(), "act-A 5/2026", DAY, 1, MEETING, Action.Status.DONE, null, "dkr", null));
        rows.add(new ActionEvent(id(), "act-A 4/2026", LocalDate.of(2026, 8, 1), 1, null, Action.Status.IN_PROGRESS, null, null, null));
        attendance();
    }

    private void attendance() {
        here("s-ga", "c-ga", Attendance.Presence.PRESENT, null, null);
        here("s-sek", "c-sek", Attendance.Presence.PRESENT, null, null);
        here("s-pol", "c-pol2", Attendance.Presence.DEPUTISED, null, null);
        here("s-dkr", "c-dkr", Attendance.Presence.PRESENT, "i3-3", null);
        here("s-anw", null, Attendance.Presence.ONLINE, null, "i3-4");
        here("s-oa", null, Attendance.Presence.ABSENT, null, null);
        here("s-ja", "c-ja", Attendance.Presence.PRESENT, null, null);
        here("s-ukr", null, Attendance.Presence.PRESENT, null, null);
        here("s-sel", null, Attendance.Presence.EXCUSED, null, null);
        here("s-bvg", null, Attendance.Presence.PRESENT, null, null);
        rows.add(new Attendance(id(), MEETING, null, "geo", null, "ნინო კაპანაძე", Attendance.Presence.GUEST, null, null,
                null, null, null, null));
    }

    private void minutes() {
        item("i3-1", MEETING, null, 1, "Begrüßung und Genehmigung der Tagesordnung", AgendaItem.Result.NOTED);
        item("i3-2", MEETING, null, 2, "Protokoll der letzten Sitzung", null);
        item("i3-3", MEETING, null, 3, "Lage rund um den Konsumraum", AgendaItem.Result.DISCUSSED);
        item("i3-3a", MEETING, "i3-3", 1, "Zahlen des Quartals", null);
        item("i3-3b", MEETING, "i3-3", 2, "Rückmeldungen aus der Nachbarschaft", null);
        item("i3-4", MEETING, null, 4, "Öffnungszeiten am Wochenende", AgendaItem.Result.DECIDED);
        item("i3-5", MEETING, null, 5, "Verschiedenes", null);
        entry("i3-1", Entry.Kind.INFORMATION, "Die Tagesordnung wird ohne Änderung angenommen.", null);
        decision("i3-2", "D 7/2026", "Das Protokoll 2/2026 wird genehmigt.", Decision.Method.NO_OBJECTION, null);
        entry("i3-3", Entry.Kind.INFORMATION, "Der Konsumraum meldet **ruhige Wochen**; die Zahl der Besuche ist "
                + "gegenüber dem Vorquartal um 4 % gestiegen (≥ 120 am Tag → neuer Höchststand).", "dkr");
        entry("i3-3", Entry.Kind.DISCUSSION, "Besprochen wird, ob der Eingang verlegt werden kann:\n\n- Seiteneingang "
                + "über den Hof\n- Rampe am *Haupteingang*\n- beides erst nach dem Winter", null);
        entry("i3-3a", Entry.Kind.QUESTION, "Wie werden Besuche gezählt, wenn jemand zweimal am Tag kommt?", "anw");
        entry("i3-3a", Entry.Kind.INFORMATION, "Jeder Besuch zählt. Personen werden nicht gezählt.", "dkr");
        entry("i3-3b", Entry.Kind.CONCERN, "Im Hof liegen morgens Spritzen. ✓ wird geprüft 🙂", "anw");
        action("i3-3b", "A 6/2026", "Hof morgens um sieben Uhr reinigen und das Ergebnis vier Wochen lang festhalten",
                "dkr", LocalDate.of(2026, 10, 15));
        rows.add(new ActionPartner(id(), "act-A 6/2026", "bvg"));
        rows.add(new ActionPartner(id(), "act-A 6/2026", "anw"));
        decision("i3-4", "D 8/2026", "Der Konsumraum öffnet ab dem 1. November 2026 auch samstags von 10 bis 16 Uhr. "
                + "Die Kosten trägt die Stadt aus dem laufenden Haushalt.", Decision.Method.VOTE, "pol");
        action("i3-4", "A 7/2026", "Dienstplan für Samstage vorlegen", "dkr", null);
        secret("i3-5", "GEHEIMSACHE Standortsuche");
        entry("i3-5", Entry.Kind.INFORMATION, "Dank an alle Beteiligten.", null);
    }

    void org(String id, String name, String shortName) {
        rows.add(OrganisationBuilder.builder().id(id).name(name).shortName(shortName).level(Level.CITY).build());
    }

    private void contact(String id, String organisation, String function, String person) {
        rows.add(ContactBuilder.builder().id(id).organisation(organisation).function(function).person(person).build());
    }

    private void seat(String id, String organisation, Seat.Role role, boolean voting, String contact) {
        rows.add(new Seat(id, "b", organisation, role, voting, contact, true, ++next, null, null));
    }

    private void meeting(String id, String number, LocalDate day, Meeting.State state, LocalDate following) {
        rows.add(MeetingBuilder.builder().id(id).body("b").number(number).kind(Meeting.Kind.ORDINARY).state(state)
                .day(day).startsAt(LocalTime.of(14, 0)).endsAt(LocalTime.of(16, 0)).openedAt(LocalTime.of(14, 5))
                .place("Rathaus Musterstadt, Raum 204").mode(Meeting.Mode.HYBRID).chair("c-ga").minuteTaker("c-sek")
                .votingSeats(7).seatsFilled(4).quorumNeeded(4).nextMeetingOn(following)
                .confidentiality(Confidentiality.MEMBERS).build());
    }

    void item(String id, String meeting, String parent, double position, String title, AgendaItem.Result result) {
        rows.add(AgendaItemBuilder.builder().id(id).meeting(meeting).parent(parent).position(position).title(title)
                .kind(AgendaItem.Kind.DISCUSSION).source(AgendaItem.Source.STANDING).result(result)
                .confidentiality(Confidentiality.MEMBERS).build());
    }

    Entry entry(String item, Entry.Kind kind, String text, String speaker) {
        Entry entry = new Entry(id(), item, ++next, kind, text, speaker, Confidentiality.MEMBERS);
        rows.add(entry);
        return entry;
    }

    private void secret(String item, String text) {
        rows.add(new Entry(id(), item, ++next, Entry.Kind.INFORMATION, text, null, Confidentiality.RESTRICTED));
    }

    private void decision(String item, String number, String text, Decision.Method method, String dissent) {
        String id = "dec-" + number;
        Entry entry = entry(item, Entry.Kind.DECISION, text, null);
        boolean vote = method == Decision.Method.VOTE;
        rows.add(DecisionBuilder.builder().id(id).body("b").entry(entry.id()).number(number).method(method)
                .votesFor(vote ? 3 : null).votesAgainst(vote ? 1 : null).abstentions(vote ? 1 : null)
                .excluded(vote ? 1 : null).eligible(vote ? 5 : null).status(Decision.Status.IN_FORCE)
                .reviewOn(vote ? LocalDate.of(2027, 3, 31) : null).confidentiality(Confidentiality.MEMBERS).build());
        if (vote) {
            rows.set(rows.size() - 1, ((Decision) rows.getLast()).withMover("anw").withSeconder("ukr"));
            rows.add(new Bias(id(), id, "dkr"));
        }
        if (dissent != null) {
            rows.add(new Dissent(id(), id, dissent, "Samstags fehlt es an Streifen."));
        }
    }

    private void action(String item, String number, String text, String owner, LocalDate due) {
        Entry entry = entry(item, Entry.Kind.ACTION, text, null);
        rows.add(ActionBuilder.builder().id("act-" + number).body("b").entry(entry.id()).number(number).owner(owner)
                .dueKind(due == null ? Action.DueKind.NEXT_MEETING : Action.DueKind.DATE).dueOn(due)
                .priority(Action.Priority.NORMAL).confidentiality(Confidentiality.MEMBERS).build());
    }

    private void here(String seat, String contact, Attendance.Presence presence, String from, String until) {
        rows.add(new Attendance(id(), MEETING, seat, null, contact, null, presence, from, until, null, null, null, null));
    }

    private String id() {
        return "row-" + ++next;
    }
}
