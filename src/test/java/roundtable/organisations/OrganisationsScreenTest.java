package roundtable.organisations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.theme.PrimerDark;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import roundtable.NoPages;
import roundtable.WindowTest;
import roundtable.book.Body;
import roundtable.book.Book;
import roundtable.book.Confidentiality;
import roundtable.book.Contact;
import roundtable.book.Level;
import roundtable.book.Organisation;
import roundtable.book.OrganisationName;
import roundtable.book.Rows;
import roundtable.book.Seat;
import roundtable.book.Sector;
import roundtable.book.Service;
import roundtable.book.ServiceStop;
import roundtable.book.Source;
import roundtable.book.Stance;
import roundtable.controls.Command;
import roundtable.controls.Commits;
import roundtable.exchange.Examples;
import roundtable.rules.Stances;
import roundtable.words.Words;
import roundtable.workspace.Desk;
import roundtable.workspace.Workspace;

/** Entering, describing, ending and deleting organisations, by keys as a secretariat does it. */
class OrganisationsScreenTest extends WindowTest {

    private final List<String> shown = new ArrayList<>();
    private final List<String> opened = new ArrayList<>();
    private Book start;
    private Workspace workspace;
    private OrganisationsScreen screen;

    @Override
    protected Parent content() {
        start = Examples.book("musterstadt", "en");
        workspace = Workspace.of(start);
        screen = new OrganisationsScreen(new Desk(workspace, Words.in("en"), id -> {
            shown.add(id);
            screen.reveal(id);
        }, null, new NoPages() {
            @Override
            public void web(String address) {
                opened.add(address);
            }
        }));
        return dressed((Parent) screen.node(), "organisations");
    }

    @Test
    void thirtyNamesInARowAndAllTakenBack() {
        clickOn("#organisation-new");
        for (int i = 1; i <= 30; i++) {
            String name = "Verein " + "ABCDEFGHIJ".charAt(i % 10) + i;
            onWindow(() -> text("#organisation-new").setText(name));
            push(KeyCode.ENTER);
            assertEquals(name, selected().getFirst().name());
            assertTrue(lookup("#organisation-new").query().isFocused(), "the next name can be typed at once");
        }
        assertEquals(start.all(Organisation.class).size() + 30, book().all(Organisation.class).size());
        IntStream.range(0, 30).forEach(i -> onWindow(() -> workspace.undo()));
        assertEquals(start, book());
    }

    @Test
    void anEmptyNameIsAHintAndAVeryLongOneIsKeptWithASentence() {
        clickOn("#organisation-new").push(KeyCode.ENTER);
        assertTrue(told().contains("Type a name first"), told());
        assertEquals(start, book());
        onWindow(() -> text("#organisation-new").setText("long ".repeat(2000)));
        push(KeyCode.ENTER);
        assertTrue(told().contains("9999"), told());
        assertEquals(9999, selected().getFirst().name().length());
        picture("organisations-long");
    }

    @Test
    void anOrganisationRestsOnAPageThatIsOpenedOnlyByAClick() {
        Organisation police = start.get(Organisation.class, "org-police-hq");
        onWindow(() -> screen.reveal(police.id()));
        onWindow(() -> lookup("#organisation-source-add").<TextField>query().requestFocus());
        onWindow(() -> lookup("#organisation-source-add").<TextField>query().setText("our files"));
        push(KeyCode.ENTER);
        assertEquals(List.of(), Rows.sources(book(), police.id()));
        assertEquals("our files", lookup("#organisation-source-add").<TextField>query().getText(), "the text stays");
        onWindow(() -> lookup("#organisation-source-add").<TextField>query().setText("https://police.example/about"));
        push(KeyCode.ENTER);
        Source source = Rows.sources(book(), police.id()).getFirst();
        assertEquals("police.example", source.title());
        assertEquals(LocalDate.now(), source.seen());
        assertEquals(List.of(), opened);
        onWindow(() -> lookup("#organisation-source-open").<Button>query().fire());
        assertEquals(List.of("https://police.example/about"), opened);
        onWindow(() -> lookup("#organisation-source-copy").<Button>query().fire());
        onWindow(() -> assertEquals("https://police.example/about", Clipboard.getSystemClipboard().getString()));
        picture("organisations-sources");
        onWindow(() -> workspace.remove("organisations.deleted", List.of(source)));
        assertEquals(List.of(), Rows.sources(book(), police.id()));
    }

    @Test
    void aLikelyDuplicateIsWarnedOfWithAWayToTheOther() {
        Organisation police = start.get(Organisation.class, "org-police-hq");
        clickOn("#organisation-new");
        onWindow(() -> text("#organisation-new").setText(police.name().toUpperCase()));
        push(KeyCode.ENTER);
        assertEquals(start.all(Organisation.class).size() + 1, book().all(Organisation.class).size());
        picture("organisations-duplicate");
        clickOn(lookup("#organisation-new-told .duplicate-link").<Hyperlink>query());
        assertEquals(List.of(police.id()), shown);
        assertEquals(police, selected().getFirst());
    }

    @Test
    void aPastedListIsOneStepAndGetsItsSectorAndLevelByKeys() {
        clickOn("#organisation-new");
        onWindow(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString("• Station Mission\n\nTenants of the East Side\r\nLawyers on Call\n");
            Clipboard.getSystemClipboard().setContent(content);
        });
        push(KeyCode.CONTROL, KeyCode.V);
        assertEquals(List.of("Lawyers on Call", "Station Mission", "Tenants of the East Side"),
                selected().stream().map(Organisation::name).sorted().toList());
        onWindow(() -> stage.getScene().getStylesheets().setAll(((Parent) screen.node()).getStylesheets()));
        fire("organisations.sector.set");
        write("resid");
        assertTrue(lookup("#picker-list").query().getScene() != stage.getScene());
        pictureOf(lookup("#picker-list").query().getParent(), "organisations-sector");
        push(KeyCode.ENTER);
        fire("organisations.level.set");
        write("neigh").push(KeyCode.ENTER);
        String residents = start.all(Sector.class).stream().filter(s -> "residents".equals(s.code())).findFirst()
                .orElseThrow().id();
        selected().forEach(each -> {
            assertEquals(residents, each.sector());
            assertEquals(Level.NEIGHBOURHOOD, each.level());
        });
        assertTrue(lookup("#organisation-new").query().isFocused(), "back where the names are typed");
        onWindow(() -> {
            workspace.undo();
            workspace.undo();
            workspace.undo();
        });
        assertEquals(start, book());
    }

    @Test
    void contactServiceStopTagAndRenamingAreWrittenOnTheCard() {
        add("Night Bus");
        type("#organisation-tag", "outreach");
        type("#organisation-contact-add", "Head of the bus");
        write("Kim Example").push(KeyCode.TAB);
        type("#organisation-service-add", "The bus");
        onWindow(() -> lookup("#organisation-service-mobile").query().requestFocus());
        push(KeyCode.SPACE);
        type("#organisation-stop-add", "Main station");
        type("#organisation-stop-add", "Harbour");
        type("#organisation-service-inhaling", "4");
        Organisation bus = selected().getFirst();
        Contact contact = Rows.contacts(book(), bus.id()).getFirst();
        assertEquals("Head of the bus", contact.function());
        assertEquals("Kim Example", contact.person());
        assertEquals("outreach", Rows.tags(book(), bus.id()).getFirst().text());
        Service service = Rows.services(book(), bus.id()).getFirst();
        assertTrue(service.mobile());
        assertEquals(4, service.placesInhaling());
        assertEquals(List.of("Main station", "Harbour"),
                Rows.stops(book(), service.id()).stream().map(ServiceStop::place).toList());
        onWindow(() -> lookup("#organisation-card").<ScrollPane>query().setVvalue(0.4));
        picture("organisations-parts");
        rename("Night and Day Bus", "1.7.2026");
        OrganisationName former = Rows.names(book(), bus.id()).getFirst();
        assertEquals("Night Bus", former.name());
        assertEquals(LocalDate.of(2026, 6, 30), former.until());
        assertEquals("Night and Day Bus", book().get(Organisation.class, bus.id()).name());
        picture("organisations-renamed");
    }

    @Test
    void whatCannotBeStaysInTheFieldWithItsSentence() {
        add("Night Bus");
        String id = selected().getFirst().id();
        type("#organisation-name", "");
        assertEquals("Night Bus", book().get(Organisation.class, id).name());
        type("#organisation-since", "1.3.2026");
        type("#organisation-until", "1.2.2026");
        assertNull(book().get(Organisation.class, id).until());
        assertEquals("1.2.2026", text("#organisation-until").getText());
        String why = sentences();
        assertFalse(why.isEmpty());
        onWindow(() -> lookup(".table-view").<TableView<?>>query().requestFocus());
        push(KeyCode.UP);
        assertFalse(selected().getFirst().id().equals(id), "nothing keeps one from going on");
        assertEquals("", sentences());
        push(KeyCode.DOWN);
        assertEquals("1.2.2026", text("#organisation-until").getText());
        assertEquals("", text("#organisation-name").getText());
        assertEquals(why, sentences());
        type("#organisation-notes", "Client A. B., 34 years, came by");
        assertTrue(lookup(".field-hint").queryAll().stream().anyMatch(Node::isVisible), "a gentle warning");
        assertTrue(book().get(Organisation.class, id).notes().startsWith("Client"));
        picture("organisations-problems");
    }

    @Test
    void aMistakeIsDeletedAtOnceAndWhatHasPartsIsAskedFor() {
        add("Typed by Mistake");
        String mistake = selected().getFirst().id();
        clickOn("#organisation-table");
        onWindow(() -> screen.reveal(mistake));
        onWindow(() -> lookup("#organisation-table").query().requestFocus());
        push(KeyCode.DELETE);
        assertEquals(start, book());
        Organisation member = start.get(Organisation.class, "org-police-hq");
        onWindow(() -> screen.reveal(member.id()));
        fire("organisations.delete");
        assertEquals(start, book(), "minutes and seats refer to it");
        picture("organisations-forbidden");
        clickOn("#leaving-end");
        onWindow(() -> text("#leaving-day").setText("31.12.2026"));
        clickOn("#leaving-end-now");
        assertEquals(LocalDate.of(2026, 12, 31), book().get(Organisation.class, member.id()).until());
        onWindow(() -> workspace.undo());
        assertEquals(start, book());
        fire("organisations.end");
        onWindow(() -> text("#leaving-day").setText("1.2.2026"));
        assertTrue(asked().contains("merges into another"), asked());
        clickOn("#leaving-successor").write("Health off").push(KeyCode.DOWN).push(KeyCode.ENTER);
        clickOn("#leaving-end-now");
        assertEquals(start, book(), "approved minutes have it at the table");
        picture("organisations-merged");
        onWindow(() -> text("#leaving-day").setText("31.12.2999"));
        clickOn("#leaving-end-now");
        assertEquals(start, book(), "until then it acts itself");
        onWindow(() -> text("#leaving-day").setText("31.10.2026"));
        clickOn("#leaving-end-now");
        assertEquals(LocalDate.of(2026, 10, 31), book().get(Organisation.class, member.id()).until());
        assertTrue(book().all(Seat.class).stream().noneMatch(seat -> seat.organisation().equals(member.id()) && seat.until() == null));
        onWindow(() -> workspace.undo());
        assertEquals(start, book());
    }

    @Test
    void ofMergersNothingIsSaidWhereNoneIsOffered() {
        onWindow(() -> screen.reveal(start.all(Body.class).getFirst().organisation()));
        fire("organisations.end");
        assertFalse(asked().contains("merges"), asked());
        assertTrue(lookup("#leaving-successor").queryAll().isEmpty());
    }

    private String asked() {
        return from(lookup("#organisation-leaving")).lookup(".label").queryAllAs(javafx.scene.control.Label.class).stream()
                .map(javafx.scene.control.Label::getText).filter(java.util.Objects::nonNull).collect(java.util.stream.Collectors.joining(" "));
    }

    @Test
    void aPositionThatChangesIsAddedAndTheOneBeforeStays() {
        Organisation police = start.get(Organisation.class, "org-police-hq");
        onWindow(() -> screen.reveal(police.id()));
        onWindow(() -> lookup("#stance-add-3").<Button>query().fire());
        onWindow(() -> lookup("#organisation-stance-basis").<TextInputControl>query().setText("Press release of 3 May"));
        onWindow(() -> lookup("#stance-add-0").<Button>query().fire());
        List<Stance> known = Stances.history(book(), police.id());
        assertEquals(List.of(Stance.View.SUPPORTIVE, Stance.View.OPPOSED), known.stream().map(Stance::view).toList());
        assertEquals("Press release of 3 May", known.getLast().basis());
        assertTrue(known.stream().allMatch(each -> each.confidentiality() == Confidentiality.RESTRICTED
                && LocalDate.now().equals(each.since()) && each.until() == null));
        picture("organisations-stances");
        onWindow(() -> workspace.undo());
        assertEquals(List.of(known.getLast()), Stances.history(book(), police.id()));
    }

    @Test
    void looksAsItShouldWithLongNames() {
        Organisation advice = start.get(Organisation.class, "org-advice");
        onWindow(() -> screen.reveal(advice.id()));
        picture("organisations");
        String cyrillic = "Государственное бюджетное учреждение здравоохранения города: центр профилактики и лечения "
                + "зависимостей имени Иванова";
        onWindow(() -> workspace.change("organisations.name.change", Organisation.class, advice.id(),
                each -> each.withName(cyrillic)));
        assertEquals(cyrillic, text("#organisation-name").getText());
        picture("organisations-cyrillic");
        onWindow(() -> {
            Application.setUserAgentStylesheet(
                    new PrimerDark().getUserAgentStylesheet());
            screen = new OrganisationsScreen(new Desk(workspace, Words.in("de"), shown::add, null, null));
            Parent root = (Parent) screen.node();
            root.getStylesheets().setAll("/look/colours-dark.css", "/look/roundtable.css", "/look/controls.css",
                    "/look/organisations.css");
            stage.getScene().setRoot(root);
            screen.reveal("org-mobile");
        });
        onWindow(() -> lookup("#organisation-card").<ScrollPane>query().setVvalue(1));
        picture("organisations-dark");
    }

    @Test
    void anEmptyFileSaysTheNextStepAndANameLeftInTheLineIsKept() {
        onWindow(() -> workspace.become("organisations.deleted", Book.EMPTY));
        picture("organisations-empty");
        clickOn(".empty-state .button");
        write("Harbour Clinic");
        onWindow(() -> Commits.commitFocused(stage.getScene()));
        assertEquals(List.of("Harbour Clinic"), book().all(Organisation.class).stream().map(Organisation::name).toList());
    }

    private void add(String name) {
        clickOn("#organisation-new");
        onWindow(() -> text("#organisation-new").setText(name));
        push(KeyCode.ENTER);
    }

    /** Types into a field that may have to be scrolled to, and hands it over. */
    private void type(String field, String text) {
        onWindow(() -> {
            text(field).requestFocus();
            text(field).setText(text);
        });
        if (lookup(field).query() instanceof TextField) {
            push(KeyCode.ENTER);
        } else {
            push(KeyCode.CONTROL, KeyCode.ENTER);
        }
    }

    private void rename(String name, String day) {
        onWindow(() -> lookup("#organisation-rename").<Button>query().fire());
        onWindow(() -> {
            text("#renaming-name").setText(name);
            text("#renaming-day").setText(day);
        });
        onWindow(() -> lookup("#renaming-save").<Button>query().fire());
    }

    private void fire(String key) {
        Optional<Command> command = screen.commands().stream().filter(each -> each.key().equals(key)).findFirst();
        assertFalse(command.isEmpty(), key);
        onWindow(() -> command.get().fire());
    }

    @Test
    void stopsAreCarriedIntoTheOrderOfTheTourByKeys() {
        Service bus = start.all(Service.class).stream().filter(service -> Rows.stops(start, service.id()).size() > 1)
                .findFirst().orElseThrow();
        onWindow(() -> screen.reveal(bus.id()));
        List<String> before = stops(bus);
        onWindow(() -> lookup("#organisation-stop-line").queryAll().iterator().next().requestFocus());
        push(KeyCode.ALT, KeyCode.DOWN);
        List<String> after = new ArrayList<>(before);
        Collections.swap(after, 0, 1);
        assertEquals(after, stops(bus));
        Node moved = stage.getScene().getFocusOwner();
        assertEquals("organisation-stop-line", moved.getId());
        assertTrue(((ToggleButton) moved).getText().startsWith(after.get(1)), "the keys stay on the line that moved");
        push(KeyCode.ALT, KeyCode.UP).push(KeyCode.ALT, KeyCode.UP);
        assertEquals(before, stops(bus));
    }

    private List<String> stops(Service service) {
        return Rows.stops(book(), service.id()).stream().map(ServiceStop::place).toList();
    }

    /** What the fields of the card refuse. */
    private String sentences() {
        return lookup("#organisation-card .field-sentence").queryAllAs(Label.class).stream().map(Label::getText)
                .collect(Collectors.joining("|")).replaceAll("\\|+", "|").replaceAll("^\\|$", "");
    }

    private String told() {
        return lookup("#organisation-new-told .label").queryAll().stream()
                .map(node -> ((Label) node).getText()).reduce("", (a, b) -> a + " " + b);
    }

    private List<Organisation> selected() {
        return lookup("#organisation-table").<TableView<Organisation>>query().getSelectionModel().getSelectedItems()
                .stream().map(each -> book().get(Organisation.class, each.id())).toList();
    }

    private TextInputControl text(String id) {
        return lookup(id).query();
    }

    private Book book() {
        return workspace.book();
    }
}
