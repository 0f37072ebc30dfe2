package roundtable.map;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import roundtable.book.Book;
import roundtable.book.Change;
import roundtable.book.OrganisationBuilder;
import roundtable.book.Placement;
import roundtable.exchange.Starter;

/** A chart does not rearrange itself: the first change keeps every box where it was seen. */
class SettledChartTest extends MapTest {

    private static final List<String> NAMES = List.of("Health Office", "Police", "Prosecutor", "Residents", "Hospital");

    @Override
    protected Book book() {
        return Starter.book("Map", "en").with(IntStream.range(0, NAMES.size())
                .mapToObj(i -> new Change(null, OrganisationBuilder.builder().id("org-" + i).name(NAMES.get(i)).build()))
                .toList());
    }

    @Test
    void aNewOrganisationMovesNobodyAndUndoTakesThePlacesBack() {
        clickOn("#quick-line").write("Traders").push(KeyCode.ENTER);
        Map<String, Placement> first = places();
        assertEquals(NAMES.size() + 1, first.size(), "every box has its place");
        clickOn("#quick-line").write("Traders > Police : weekly call").push(KeyCode.ENTER);
        clickOn("#quick-line").write("School").push(KeyCode.ENTER);
        Map<String, Placement> later = places();
        first.forEach((organisation, place) -> assertEquals(place, later.get(organisation)));
        while (workspace.undoLabel().isPresent()) {
            onWindow((Runnable) workspace::undo);
        }
        assertEquals(List.of(), workspace.book().all(Placement.class));
    }

    private Map<String, Placement> places() {
        return workspace.book().all(Placement.class).stream().collect(Collectors.toMap(Placement::organisation, p -> p));
    }
}
