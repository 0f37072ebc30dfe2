package roundtable.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import roundtable.book.Book;
import roundtable.book.Change;
import roundtable.book.Ids;
import roundtable.book.Organisation;
import roundtable.book.OrganisationBuilder;
import roundtable.exchange.Starter;

/** What one can read on the chart from afar and from near. */
class FarViewTest extends MapTest {

    private static final String LONG = "Office for Health and Consumer Protection";

    private final Organisation office = OrganisationBuilder.builder().id(Ids.next()).name(LONG).shortName("Health Office").build();

    @Override
    protected Book book() {
        return Starter.book("Map", "en").with(List.of(new Change(null, office)));
    }

    @Test
    void fromAfarACardShowsItsShortNameInLettersOneCanRead() {
        zoomTo(0.5);
        List<Text> far = texts();
        assertEquals(List.of("Health Office"), far.stream().map(text -> text.getText().replace('\n', ' ')).toList());
        assertTrue(far.getFirst().getFont().getSize() * 0.5 >= Detail.LEAST - 0.2);
        zoomTo(1);
        assertTrue(texts().size() > 1);
        assertEquals(9.5, texts().getLast().getFont().getSize());
    }

    private void zoomTo(double zoom) {
        onWindow(() -> {
            ChartCanvas canvas = node("chart-canvas");
            canvas.zoomAt(zoom / canvas.zoom(), 0, 0);
        });
    }

    private List<Text> texts() {
        return from(card(LONG)).lookup(".chart-text").<Text>queryAll().stream().toList();
    }
}
