package roundtable.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import roundtable.book.Book;
import roundtable.book.ChartFilter;
import roundtable.book.OrganisationBuilder;
import roundtable.book.Placement;
import roundtable.book.Rows;
import roundtable.controls.CommitField;
import roundtable.exchange.Examples;

/** A chart of its own for a part of the file: chosen by keys and mouse, said above the chart, taken back with one key. */
class FilterTest extends MapTest {

    @Override
    protected Book book() {
        return Examples.book("musterstadt", "en");
    }

    @Test
    void theChartShowsAPartSaysWhichAndShowsEverythingAgain() {
        int all = cards();
        keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        assertTrue(node("map-filter").isVisible());
        type("police");
        keys(KeyCode.ENTER);
        String sentence = this.<Label>node("filter-sentence").getText();
        assertTrue(sentence.matches("Shows [1-9] of \\d+ organisations: with \"police\""), sentence);
        assertTrue(cards() < all);
        picture("map-filter");
        CheckBox national = lookup("#map-filter .check-box").queryAllAs(CheckBox.class).stream()
                .filter(box -> box.getText().equals("international") || box.getText().equals("state")).findFirst().orElseThrow();
        onWindow(national::requestFocus);
        keys(KeyCode.SPACE);
        assertEquals(2, workspace.book().all(ChartFilter.class).size());
        keys(KeyCode.ESCAPE);
        assertFalse(node("map-filter").isVisible());
        assertTrue(node("map-inspector").isVisible(), "the details are back");
        otherChartsShowEverything(all);
        keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.X);
        assertEquals(all, cards());
        assertFalse(node("filter-line").isVisible());
        onWindow(() -> workspace.undo());
        assertEquals(2, workspace.book().all(ChartFilter.class).size(), "taking it away was one step");
    }

    private void otherChartsShowEverything(int all) {
        TabPane tabs = node("chart-tabs");
        Tab first = tabs.getSelectionModel().getSelectedItem();
        onWindow(() -> tabs.getSelectionModel().select(1));
        assertFalse(node("filter-line").isVisible());
        onWindow(() -> tabs.getSelectionModel().select(first));
        assertTrue(node("filter-line").isVisible());
        assertTrue(cards() < all);
    }

    @Test
    void aFilterThatHidesEverythingOffersToShowItAgainAndWhatIsAddedIsNotLost() {
        int all = cards();
        keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        type("zzz");
        keys(KeyCode.ENTER);
        assertTrue(node("map-filtered").isVisible());
        assertFalse(node("map-empty").isVisible());
        picture("map-filter-nothing");
        keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        assertFalse(node("map-filter").isVisible());
        keys(KeyCode.INSERT);
        typeLines(List.of("Zither quartet"));
        assertTrue(names().contains("Zither quartet"));
        String said = this.<Label>node("map-message").getText();
        assertTrue(said.contains("the filter of this chart hides it"), said);
        onWindow(() -> ((roundtable.controls.EmptyState) node("map-filtered")).button().fire());
        assertEquals(all + 1, cards());
        assertFalse(node("map-filtered").isVisible());
    }

    @Test
    void inALargeFileCardsThatComeBackFindRoomBesideTheWindowInOneStepAndOfATextOnlyTheLastCounts() {
        int all = cards();
        String chart = Rows.charts(workspace.book()).getFirst().id();
        onWindow(() -> workspace.put("map.step.paste", IntStream.range(0, 600).boxed().flatMap(i -> Stream.of(
                OrganisationBuilder.builder().id("more-" + i).name("More " + i).build(),
                new Placement("at-" + i, chart, "more-" + i, null, null, false, true))).toList()));
        holdWork();
        keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        List.of("pro", "").forEach(this::say);
        finishWork();
        assertEquals(List.of(), workspace.book().all(ChartFilter.class), "what was taken back does not come");
        holdWork();
        List.of("po", "pol", "police").forEach(this::say);
        assertEquals(List.of(), workspace.book().all(ChartFilter.class), "nothing is held up meanwhile");
        finishWork();
        assertEquals(List.of("police"), workspace.book().all(ChartFilter.class).stream().map(ChartFilter::text).toList());
        keys(KeyCode.ESCAPE);
        keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.X);
        assertEquals(List.of(), workspace.book().all(ChartFilter.class));
        onWindow(() -> workspace.undo());
        onWindow(() -> workspace.undo());
        assertEquals(List.of(), workspace.book().all(ChartFilter.class));
        assertEquals("map.step.paste", workspace.undoLabel().orElseThrow());
        onWindow(() -> workspace.undo());
        assertEquals(all, cards());
    }

    @Test
    void whatIsTypedInOneGoStaysOneCondition() {
        keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        List<String> conditions = List.of("p", "pol", "poli", "police").stream().map(this::typed).distinct().toList();
        assertEquals(1, conditions.size());
        onWindow(() -> workspace.undo());
        assertEquals(List.of(), workspace.book().all(ChartFilter.class), "one step from the first letter on");
        onWindow(() -> workspace.redo());
        TabPane tabs = node("chart-tabs");
        onWindow(() -> tabs.getSelectionModel().select(1));
        onWindow(() -> screen.reveal(workspace.book().all(ChartFilter.class).getFirst().id()));
        assertEquals(0, tabs.getSelectionModel().getSelectedIndex(), "the chart of the condition is shown");
        assertEquals("police", workspace.book().all(ChartFilter.class).getFirst().text());
    }

    /** The key of the condition after a text was typed and a pause made. */
    private String typed(String text) {
        say(text);
        return workspace.book().all(ChartFilter.class).getFirst().id();
    }

    private void say(String text) {
        CommitField field = node("filter-text");
        onWindow(() -> {
            field.requestFocus();
            field.setText(text);
            field.commit();
        });
    }

    private int cards() {
        return onWindow(() -> (int) lookup(".organisation-card").queryAllAs(OrganisationCard.class).stream()
                .filter(card -> !card.box().isSeat()).count());
    }
}
