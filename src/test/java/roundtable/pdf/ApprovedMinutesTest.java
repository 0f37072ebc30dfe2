package roundtable.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import roundtable.book.Action;
import roundtable.book.AgendaItem;
import roundtable.book.Attendance;
import roundtable.book.Body;
import roundtable.book.Book;
import roundtable.book.Confidentiality;
import roundtable.book.Correction;
import roundtable.book.Decision;
import roundtable.book.Entry;
import roundtable.book.Escalation;
import roundtable.book.Ids;
import roundtable.book.Meeting;
import roundtable.book.MinutesVersion;
import roundtable.book.Organisation;
import roundtable.book.Row;
import roundtable.book.RowText;
import roundtable.book.Rows;
import roundtable.book.Distribution.Edition;
import roundtable.file.RoundtableFile;
import roundtable.rules.Agreed;
import roundtable.rules.ApprovedMinutes;
import roundtable.rules.Corrections;
import roundtable.words.Words;
import roundtable.workspace.Workspace;

/** What was approved is what is printed, whatever happens to the names, people and rows afterwards. */
class ApprovedMinutesTest {

    private static final LocalDate APPROVED_ON = LocalDate.of(2026, 12, 10);
    private static final Instant NOW = Instant.parse("2026-12-10T15:00:00Z");

    @TempDir
    Path folder;
    private Workspace workspace;

    @BeforeEach
    void review() {
        Book sample = new Sample("de").book();
        workspace = Workspace.of(sample);
        workspace.put("meetings.meeting.change", meeting().withState(Meeting.State.IN_REVIEW));
    }

    @Test
    void theDraftAndTheApprovedMinutesSayTheSame() throws IOException {
        MinutesView draft = view();
        approve();
        MinutesView approved = view();
        assertEquals(draft.attendance(), approved.attendance());
        assertEquals(draft.items(), approved.items());
        assertEquals(draft.agreed(), approved.agreed());
        assertEquals(draft.carried(), approved.carried());
        assertEquals(draft.next(), approved.next());
        assertEquals(draft.distribution(), approved.distribution());
        assertEquals(draft.annexes(), approved.annexes());
        assertTrue(text().replaceAll("\\s+", "").contains(version().sha256()));
        assertEquals(Set.of(), PdfCheck.broken(pdf()));
    }

    @Test
    void aRenamedOrganisationKeepsItsNameInApprovedMinutes() throws IOException {
        approve();
        String before = text();
        assertTrue(before.contains("Genehmigt am 10. Dezember 2026"), before);
        workspace.change("organisations.name.change", Organisation.class, "pol", o -> o.withName("Schutzmannschaft"));
        Action action = Agreed.actionsAt(book(), Sample.MEETING).getFirst();
        workspace.change("actions.owner.change", Action.class, action.id(), a -> a.withOwner("ukr"));
        assertEquals(before, text());
    }

    @Test
    void theDoorRefusesWhatWouldChangeApprovedMinutes() {
        approve();
        Book approved = book();
        AgendaItem item = Rows.items(approved, Sample.MEETING).getFirst();
        Entry entry = approved.all(Entry.class).stream()
                .filter(e -> Agreed.meeting(approved, e.id()).orElseThrow().id().equals(Sample.MEETING)).findFirst().orElseThrow();
        Attendance there = Rows.attendance(approved, Sample.MEETING).getFirst();
        Decision decision = Agreed.decisionsAt(approved, Sample.MEETING).getFirst();
        workspace.put("x", item.withTitle("Anderes"));
        workspace.typed("x", Entry.class, entry.id(), e -> e.withText("Anderes"));
        workspace.put("x", new Entry(Ids.next(), item.id(), 99, Entry.Kind.INFORMATION, "Neu", null, entry.confidentiality()));
        workspace.remove("x", List.of(there));
        workspace.put("x", decision.withVotesFor(99));
        workspace.put("x", meeting().withPlace("anderswo"), meeting().withState(Meeting.State.IN_REVIEW).withDay(APPROVED_ON));
        workspace.remove("x", List.of(meeting()));
        workspace.remove("x", List.of(version()));
        assertEquals(approved, book());
        assertEquals("rules.minutes.approved", workspace.failureProperty().get().key());

        workspace.put("x", decision.withStatus(Decision.Status.IMPLEMENTED));
        assertEquals(Decision.Status.IMPLEMENTED, book().get(Decision.class, decision.id()).status());
    }

    @Test
    void undoStopsAtAnApprovalWhichCanBeWithdrawnAndGivenAgain() throws Exception {
        Path path = folder.resolve("approved.roundtable");
        RoundtableFile.replace(path, book()).close();
        workspace = Workspace.open(RoundtableFile.open(path), Runnable::run);
        approve();
        workspace.close();
        workspace = Workspace.open(RoundtableFile.open(path), Runnable::run);
        assertTrue(workspace.undo().isEmpty());
        assertEquals(Meeting.State.APPROVED, meeting().state());

        MinutesVersion first = version();
        workspace.put("meetings.approval.withdraw", ApprovedMinutes.withdraw(book(), Sample.MEETING, "Zahl falsch"));
        assertEquals(MinutesVersion.State.WITHDRAWN, book().get(MinutesVersion.class, first.id()).state());
        AgendaItem item = Rows.items(book(), Sample.MEETING).getFirst();
        workspace.put("x", item.withTitle("Begrüßung, nun richtig"));
        approve();
        assertEquals(2, version().version());
        assertTrue(text().contains("Begrüßung, nun richtig"));
        workspace.close();
    }

    @Test
    void anAcceptedCorrectionIsPrinted() throws IOException {
        approve();
        AgendaItem item = Rows.items(book(), Sample.MEETING).getFirst();
        workspace.put("x", correction(item, "Es waren fünfzehn Personen.", Correction.Status.ACCEPTED),
                correction(item, "Es waren hundert Personen.", Correction.Status.REJECTED));
        String text = text();
        assertTrue(text.contains("Berichtigungen"), text);
        assertTrue(text.contains("Es waren fünfzehn Personen."), text);
        assertFalse(text.contains("hundert"), text);
        assertEquals(Set.of(), PdfCheck.broken(pdf()));
    }

    @Test
    void theCorrectionOfALineThatMembersDoNotReadIsNotInTheirEdition() {
        Entry line = Rows.entries(book(), Rows.items(book(), Sample.MEETING).getFirst().id()).getFirst();
        workspace.put("x", line.withConfidentiality(Confidentiality.RESTRICTED));
        approve();
        ask(new Corrections.Line(line.item(), line.text()), "Ein Name wird genannt.");
        decide(Corrections.open(book(), Sample.MEETING).getFirst(), Correction.Status.ACCEPTED);
        assertEquals(0, view(Edition.MEMBERS).amendments().size());
        assertEquals(0, view(Edition.PUBLIC).amendments().size());
        assertEquals(1, view(Edition.FULL).amendments().size());
    }

    @Test
    void whatIsAcceptedInReviewIsInTheTextThatIsApproved() throws IOException {
        Corrections.Line line = line();
        ask(line, line.text() + " Und mehr.");
        ask(line, "Ganz anders.");
        List<Correction> asked = Corrections.open(book(), Sample.MEETING);
        assertEquals(1, book().all(MinutesVersion.class).size(), "both are about the version that went out");
        decide(asked.get(0), Correction.Status.ACCEPTED);
        decide(asked.get(1), Correction.Status.REJECTED);
        assertEquals(line.text(), line().text(), "nothing changes before the approval");
        approve();
        assertEquals(MinutesVersion.State.CORRECTED, version().state());
        assertEquals(line.text() + " Und mehr.", line().text());
        String text = text();
        assertTrue(text.contains("Mit Berichtigung genehmigt am 10. Dezember 2026"), text);
        assertTrue(text.contains("Und mehr."), text);
        assertFalse(text.contains("Ganz anders."), text);
        workspace.put("x", ApprovedMinutes.withdraw(book(), Sample.MEETING, "Zahl falsch"));
        approve();
        assertEquals(line.text() + " Und mehr.", line().text(), "a correction is made once");
        assertEquals(Set.of(), PdfCheck.broken(pdf()));
    }

    @Test
    void anApprovedVersionIsFollowedByACorrectedOneThroughTheSameDoor() throws IOException {
        approve();
        MinutesVersion first = version();
        Corrections.Line line = line();
        ask(line, "Es waren fünfzehn Personen da.");
        decide(Corrections.open(book(), Sample.MEETING).getFirst(), Correction.Status.ACCEPTED);
        MinutesVersion second = version();
        assertEquals(MinutesVersion.State.CORRECTED, second.state());
        assertEquals(first, book().get(MinutesVersion.class, first.id()), "the approved text stays");
        assertEquals("Es waren fünfzehn Personen da.", line().text());
        assertTrue(ApprovedMinutes.sound(second));
        assertTrue(text().contains("Es waren fünfzehn Personen da."));
        assertTrue(workspace.undo().isEmpty(), "a corrected version is not taken back by undo");
        Book corrected = book();
        Entry entry = corrected.all(Entry.class).stream().filter(e -> e.text().equals(line().text())).findFirst().orElseThrow();
        workspace.put("x", entry.withText("Anders"), second.withId(Ids.next()).withVersion(3));
        workspace.put("x", entry.withText("Anders"), second.withId(Ids.next()).withVersion(3).withText("Anders"));
        assertEquals(corrected, book(), "a version that does not have the change does not let it through");
    }

    @Test
    void theDoorTakesAWithdrawalWithItsReasonOnly() {
        approve();
        workspace.put("x", version().withReason("Zahl falsch"));
        assertEquals(null, version().reason());
        String id = version().id();
        workspace.put("x", ApprovedMinutes.withdraw(book(), Sample.MEETING, "Zahl falsch"));
        assertEquals("Zahl falsch", book().get(MinutesVersion.class, id).reason());
    }

    @Test
    void theQuestionToAnotherBodyAndItsAnswerAreInTheMinutesOfBothAndStayAsApproved() throws IOException {
        LocalDate before = meeting().day().minusMonths(2);
        Body steering = book().get(Body.class, meeting().body()).withId("steering").withOrganisation("anw").withCode("STG");
        Meeting there = meeting().withId("there").withBody("steering").withNumber("7").withDay(before.plusDays(20));
        Meeting earlier = meeting().withId("earlier").withNumber("0/2026").withDay(before);
        workspace.put("x", steering, there, earlier);
        AgendaItem own = Rows.items(book(), Sample.MEETING).getFirst();
        AgendaItem asked = own.withId("asked").withMeeting("earlier").withTitle("Nachtzeiten");
        workspace.put("x", asked, own.withTitle("Offene Aufträge"), own.withId("here").withMeeting("there").withTitle("Nachtzeiten"));
        workspace.put("x", new Escalation(Ids.next(), "asked", "steering", before, "Bis wann wird geöffnet?", "here", "Bis zwei Uhr.", before.plusDays(20)));
        for (String id : List.of("earlier", "there", Sample.MEETING)) {
            String text = text(id, "de");
            assertTrue(text.contains("Frage: Bis wann wird geöffnet?") && text.contains("Antwort vom 30. Juli 2026: Bis zwei Uhr."), id + text);
        }
        assertTrue(text("there", "en").contains("Question: Bis wann wird geöffnet?"));
        assertTrue(text("there", "de").contains("Hier vorgelegt von Runder Tisch"), text("there", "de"));
        MinutesView draft = view();
        approve();
        workspace.put("x", asked.withTitle("Ganz anders"));
        assertEquals(draft.items(), view().items());
        workspace.put("x", asked.withConfidentiality(Confidentiality.RESTRICTED));
        assertFalse(text("there", "de").contains("Bis wann"), "the question is as confidential as the item that was put");
        assertEquals(Set.of(), PdfCheck.broken(pdf()));
    }

    @Test
    void anAnswerThatWasNotedAfterTheMeetingBeforeWasApprovedStaysInTheApprovedMinutes() {
        LocalDate before = meeting().day().minusMonths(2);
        AgendaItem own = Rows.items(book(), Sample.MEETING).getFirst();
        Action action = Agreed.actionsAt(book(), Sample.MEETING).getFirst();
        workspace.put("x", book().get(Body.class, meeting().body()).withId("steering").withOrganisation("anw").withCode("STG"),
                meeting().withId("earlier").withNumber("0/2026").withDay(before), own.withId("asked").withMeeting("earlier").withTitle("Nachtzeiten"),
                meeting().withId("between").withNumber("00/2026").withDay(before.plusDays(20)), own.withTitle("Offene Aufträge"),
                own.withId("gone-through").withMeeting("between").withTitle("Offene Aufträge"),
                new Entry("agreed", "gone-through", 1, Entry.Kind.ACTION, "Zahlen holen", null, Confidentiality.MEMBERS),
                action.withId("numbers").withNumber("A 99/2026").withEntry("agreed"));
        workspace.putFinal("x", ApprovedMinutes.approve(book(), "between", MinutesVersion.ApprovedBy.MEETING, APPROVED_ON, NOW));
        workspace.put("x", new Escalation(Ids.next(), "asked", "steering", before, null, null, "Bis zwei Uhr.", before.plusDays(10)));
        MinutesView draft = view();
        assertTrue(draft.items().toString().contains("Bis zwei Uhr."), draft.items().toString());
        approve();
        assertEquals(draft.items(), view().items());
    }

    private String text(String meeting, String language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        MinutesPdf.write(book(), meeting, Words.in(language), Edition.MEMBERS, out);
        return new PdfText(out.toByteArray()).text().replaceAll("\\s+", " ");
    }

    private Corrections.Line line() {
        return Corrections.lines(book(), Sample.MEETING).get(1);
    }

    private void ask(Corrections.Line line, String wording) {
        workspace.put("x", Corrections.ask(book(), Sample.MEETING, "pol", line, wording, NOW));
    }

    private void decide(Correction correction, Correction.Status status) {
        workspace.putFinal("x", Corrections.decide(book(), correction, status, null, APPROVED_ON, NOW));
    }

    @Test
    void aVersionChangedOutsideIsTold() throws IOException {
        approve();
        assertTrue(ApprovedMinutes.sound(version()));
        Book forged = book().with(List.of(new roundtable.book.Change(version(),
                version().withText(version().text().replace("Begrüßung", "Begrussung")))));
        Report report = MinutesPdf.write(forged, Sample.MEETING, Words.in("de"), Edition.MEMBERS, new ByteArrayOutputStream());
        assertTrue(report.warnings().stream().anyMatch(w -> w.key().equals("documents.warning.altered")));
    }

    @Test
    void thePapersThatContainAVersionChangedOutsideTellItToo() throws IOException {
        approve();
        Meeting next = book().get(Meeting.class, Sample.MEETING);
        next = next.withId("next").withNumber("9/2030").withDay(next.day().plusMonths(3)).withState(Meeting.State.PLANNED);
        Book forged = book().with(List.of(new roundtable.book.Change(null, next), new roundtable.book.Change(version(),
                version().withText(version().text().replace("Begrüßung", "Begrussung")))));
        Report report = PackPdf.write(forged, "next", Words.in("de"), APPROVED_ON.atTime(9, 0), new ByteArrayOutputStream());
        assertTrue(report.warnings().stream().anyMatch(w -> w.key().equals("documents.warning.altered")));
    }

    @Test
    void rowsAsTextComeBackAsTheyWere() {
        List<Row> rows = book().rows().toList();
        assertEquals(rows, RowText.read(RowText.write(rows)));
        Row odd = rows.stream().filter(Organisation.class::isInstance).map(Organisation.class::cast).findFirst().orElseThrow()
                .withNotes("  two\n  lines \\n and a \\ at the end\\").withShortName("");
        assertEquals(List.of(odd), RowText.read(RowText.write(List.of(odd))));
    }

    private Correction correction(AgendaItem item, String text, Correction.Status status) {
        return new Correction(Ids.next(), version().id(), item.id(), "pol", "Es waren zwölf Personen.", text, status, null);
    }

    private void approve() {
        workspace.putFinal("meetings.approval", ApprovedMinutes.approve(book(), Sample.MEETING,
                MinutesVersion.ApprovedBy.MEETING, APPROVED_ON, NOW));
    }

    private MinutesView view() {
        return view(Edition.MEMBERS);
    }

    private MinutesView view(Edition edition) {
        Book printed = ApprovedMinutes.book(book(), Sample.MEETING);
        return new MinutesText(Sitting.of(printed, printed.get(Meeting.class, Sample.MEETING), Words.in("de"), edition)).view();
    }

    private String text() throws IOException {
        return new PdfText(pdf()).text();
    }

    private byte[] pdf() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        MinutesPdf.write(book(), Sample.MEETING, Words.in("de"), Edition.MEMBERS, out);
        return out.toByteArray();
    }

    private MinutesVersion version() {
        return ApprovedMinutes.of(book(), Sample.MEETING).orElseThrow();
    }

    private Meeting meeting() {
        return book().get(Meeting.class, Sample.MEETING);
    }

    private Book book() {
        return workspace.book();
    }
}
