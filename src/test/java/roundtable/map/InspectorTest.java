package roundtable.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import roundtable.book.Book;
import roundtable.book.Change;
import roundtable.book.Chart;
import roundtable.book.ChartFilter;
import roundtable.book.Confidentiality;
import roundtable.book.Direction;
import roundtable.book.Ids;
import roundtable.book.Level;
import roundtable.book.Organisation;
import roundtable.book.OrganisationBuilder;
import roundtable.book.Relation;
import roundtable.book.RelationKind;
import roundtable.book.Rows;
import roundtable.book.Source;
import roundtable.book.Stance;
import roundtable.exchange.Starter;

/** Two organisations and the line between them in the panel at the right; the search, the legend and further charts. */
class InspectorTest extends MapTest {

    private final Organisation office = OrganisationBuilder.builder().id(Ids.next()).name("Straßenamt Süd").build();
    private final Organisation help = OrganisationBuilder.builder().id(Ids.next()).name("Drug help").build();
    private final String relation = Ids.next();

    @Override
    protected Book book() {
        Book book = Starter.book("Map", "en");
        String funds = book.all(RelationKind.class).stream().filter(k -> "funds".equals(k.code())).findFirst()
                .orElseThrow().id();
        return book.with(List.of(new Change(null, office), new Change(null, help), new Change(null, new Relation(relation,
                office.id(), help.id(), funds, Direction.FORWARD, Relation.Formality.FORMAL, null, null, null, null,
                null, Confidentiality.MEMBERS))));
    }

    @Test
    void aLineRestsOnAPageThatOpensInTheBrowserWhenItIsClicked() {
        onWindow(() -> screen.reveal(relation));
        onWindow(() -> this.<TextField>node("relation-source-add").requestFocus());
        onWindow(() -> this.<TextField>node("relation-source-add").setText("my notes"));
        push(KeyCode.ENTER);
        assertEquals(List.of(), Rows.sources(workspace.book(), relation), "no address, no source");
        assertEquals("my notes", this.<TextField>node("relation-source-add").getText());
        onWindow(() -> screen.reveal(help.id()));
        onWindow(() -> screen.reveal(relation));
        assertEquals("my notes", this.<TextField>node("relation-source-add").getText(), "it waits where it was typed");
        onWindow(() -> this.<TextField>node("relation-source-add").requestFocus());
        onWindow(() -> this.<TextField>node("relation-source-add").setText("https://city.example/partners"));
        push(KeyCode.ENTER);
        Source source = Rows.sources(workspace.book(), relation).getFirst();
        assertEquals("city.example", source.title());
        assertEquals(List.of(), printed, "nothing is opened unasked");
        onWindow(() -> lookup(".relation-sources .hyperlink").<Hyperlink>query().fire());
        assertEquals(List.of("https://city.example/partners"), printed);
        onWindow(() -> this.<ToggleButton>node("map-source-edit").fire());
        onWindow(() -> this.<TextField>node("relation-source-address").requestFocus());
        onWindow(() -> this.<TextField>node("relation-source-address").setText("city.example"));
        push(KeyCode.ENTER);
        assertEquals(source, Rows.sources(workspace.book(), relation).getFirst(), "the old address stays");
        onWindow(() -> this.<TextField>node("relation-source-address").setText("https://city.example/round-table"));
        push(KeyCode.ENTER);
        assertEquals("https://city.example/round-table", Rows.sources(workspace.book(), relation).getFirst().address());
        picture("map-sources");
        onWindow(() -> this.<Button>node("map-source-remove").fire());
        assertEquals(List.of(), Rows.sources(workspace.book(), relation));
        onWindow(() -> workspace.undo());
        assertEquals(1, Rows.sources(workspace.book(), relation).size());
    }

    @Test
    void whatIsSaidAboutALineIsKeptFieldByField() {
        onWindow(() -> screen.reveal(relation));
        choose("relation-kind", kind("refers_to").id());
        choose("relation-strength", 3);
        choose("relation-formality", Relation.Formality.INFORMAL);
        choose("relation-direction", Direction.BOTH);
        onWindow(() -> this.<javafx.scene.Node>node("relation-label").requestFocus());
        type("weekly call");
        onWindow(() -> this.<javafx.scene.Node>node("relation-since").requestFocus());
        type("13/02/2024");
        onWindow(() -> this.<javafx.scene.Node>node("relation-note").requestFocus());
        type("agreed by phone");
        onWindow(() -> this.<javafx.scene.Node>node("chart-canvas").requestFocus());
        Relation now = workspace.book().get(Relation.class, relation);
        assertEquals(kind("refers_to").id(), now.kind());
        assertEquals(3, now.strength());
        assertEquals(Relation.Formality.INFORMAL, now.formality());
        assertEquals(Direction.BOTH, now.direction());
        assertEquals("weekly call", now.label());
        assertEquals(LocalDate.of(2024, 2, 13), now.since());
        assertEquals("agreed by phone", now.note());
        clickOn("#relation-turn");
        assertEquals(help.id(), workspace.book().get(Relation.class, relation).source());
        onWindow(workspace::undo);
        assertEquals(office.id(), workspace.book().get(Relation.class, relation).source());
    }

    @Test
    void whatTheRulesDoubtIsSaidAtItsFieldAndNothingTypedIsLost() {
        onWindow(() -> screen.reveal(relation));
        edit("relation-label", "Jan Kowalski, born 12.03.1985");
        assertEquals("Jan Kowalski, born 12.03.1985", line().label(), "a gentle warning keeps what was typed");
        assertTrue(hint("relation-label").contains("individual client"), hint("relation-label"));
        edit("relation-label", "grant");
        assertEquals("", hint("relation-label"));

        edit("relation-since", "13/02/2024");
        edit("relation-until", "13/01/2024");
        assertEquals(null, line().until());
        assertEquals("13/01/2024", this.<TextField>node("relation-until").getText());
        assertTrue(said("relation-until").contains("before the first"), said("relation-until"));
        edit("relation-until", "14/02/2026");
        assertEquals(LocalDate.of(2026, 2, 14), line().until());
        edit("relation-until", "");

        type("Straßenamt Süd > Drug help [funds]");
        String hint = this.<Label>node("quick-hint").getText();
        assertTrue(hint.contains("already a relation of this kind"), hint);
        push(KeyCode.ENTER);
        assertEquals(2, relations().size(), "it is made all the same");
        assertTrue(this.<Label>node("quick-hint").getText().contains("already a relation of this kind"));
        assertTrue(hint("relation-kind").contains("already a relation of this kind"));
        picture("map-doubts");

        onWindow(() -> screen.reveal(help.id()));
        edit("organisation-name", " ");
        assertEquals("Drug help", workspace.book().get(Organisation.class, help.id()).name());
        assertEquals("A name is needed.", said("organisation-name"));
        edit("organisation-name", "straßenamt süd");
        assertTrue(hint("organisation-name").contains("another organisation"), hint("organisation-name"));
    }

    private Relation line() {
        return workspace.book().get(Relation.class, relation);
    }

    /** Types into a field in place of what stands there and goes back to the chart. */
    private void edit(String field, String text) {
        onWindow(() -> this.<javafx.scene.Node>node(field).requestFocus());
        onWindow(() -> this.<javafx.scene.control.TextInputControl>node(field).setText(text));
        onWindow(() -> this.<javafx.scene.Node>node("chart-canvas").requestFocus());
    }

    private String said(String field) {
        return under(field, ".field-sentence");
    }

    private String hint(String field) {
        return under(field, ".field-hint");
    }

    private String under(String field, String style) {
        Label label = (Label) node(field).getParent().lookup(style);
        return label.isVisible() ? label.getText() : "";
    }

    @Test
    void severalOrganisationsAreChangedInOneStep() {
        onWindow(() -> screen.reveal(help.id()));
        keys(KeyCode.CONTROL, KeyCode.A);
        choose("organisation-level", Level.CITY);
        assertEquals(List.of(Level.CITY, Level.CITY),
                workspace.book().all(Organisation.class).stream().map(Organisation::level).toList());
        onWindow(workspace::undo);
        assertTrue(workspace.book().all(Organisation.class).stream().allMatch(o -> o.level() == null));
    }

    @Test
    void theSearchFindsFoldedTextAndMarksIt() {
        keys(KeyCode.CONTROL, KeyCode.F);
        type("strassenamt su");
        assertEquals(List.of(office.id()), marked());
        assertEquals("1 of 1", this.<Label>node("map-find-count").getText());
        type("x");
        assertEquals("none", this.<Label>node("map-find-count").getText());
    }

    @Test
    void theLegendSwitchesAKindOffOnThisChartAndTheFileKeepsIt() {
        CheckBox funds = node("legend-" + kind("funds").id());
        onWindow(funds::fire);
        assertTrue(lookup("#line-" + relation).tryQuery().isEmpty());
        assertEquals(kind("funds").id(), workspace.book().all(ChartFilter.class).getFirst().kind());
        assertFalse(this.<CheckBox>node("legend-" + kind("funds").id()).isSelected(), "it can be switched on again here");
        assertEquals("map.step.filter", workspace.undoLabel().orElseThrow());
        onWindow(() -> workspace.undo());
        assertTrue(node("line-" + relation).isVisible());
    }

    @Test
    void positionsAreBadgesWhileSomebodyAsksForThem() {
        onWindow(() -> workspace.put("organisations.stance.added", new Stance(Ids.next(), help.id(), Stance.View.SCEPTICAL,
                LocalDate.now(), null, "Letter", Confidentiality.RESTRICTED)));
        assertTrue(lookup(".stance-badge").queryAll().isEmpty(), "not without being asked");
        Book before = workspace.book();
        keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        assertEquals(List.of("Sc"), lookup("#card-" + help.id() + " .stance-letters").queryAllAs(Label.class).stream()
                .map(Label::getText).toList());
        assertTrue(lookup("#card-" + office.id() + " .stance-badge").tryQuery().isEmpty());
        assertTrue(lookup("#map-legend .stance-badge").tryQuery().isPresent(), "the legend says what it means");
        picture("map-positions");
        keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        assertTrue(lookup(".stance-badge").queryAll().isEmpty());
        assertEquals(before, workspace.book());
    }

    @Test
    void chartsAreViewsOfOneModel() {
        onWindow(() -> this.<javafx.scene.control.Button>node("chart-new").fire());
        assertEquals(2, Rows.charts(workspace.book()).size());
        assertEquals(1, this.<TabPane>node("chart-tabs").getSelectionModel().getSelectedIndex());
        onWindow(() -> this.<javafx.scene.Node>node("chart-name").requestFocus());
        keys(KeyCode.CONTROL, KeyCode.A);
        type("Police side");
        onWindow(() -> this.<javafx.scene.Node>node("chart-canvas").requestFocus());
        onWindow(() -> this.<CheckBox>node("chart-discussion").fire());
        Chart second = Rows.charts(workspace.book()).getLast();
        assertEquals("Police side", second.name());
        assertTrue(second.underDiscussion());
        onWindow(() -> screen.reveal(help.id()));
        keys(KeyCode.DELETE);
        assertEquals(2, names().size());
        onWindow(() -> screen.reveal(Rows.charts(workspace.book()).getFirst().id()));
        assertTrue(lookup("#card-" + help.id()).tryQuery().isPresent());
        keys(KeyCode.CONTROL, KeyCode.P);
        assertEquals(List.of(Rows.charts(workspace.book()).getFirst().id()), printed);
    }

    private <T> void choose(String field, T value) {
        onWindow(() -> this.<ComboBox<T>>node(field).setValue(value));
    }
}
