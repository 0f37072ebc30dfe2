package roundtable.shell;

import static javafx.scene.input.KeyCode.A;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.N;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import roundtable.book.Book;
import roundtable.book.Meeting;
import roundtable.book.Rows;
import roundtable.exchange.Examples;
import roundtable.exchange.Registers;
import roundtable.sheet.Sheet;
import roundtable.words.Words;

/** A year of the example's round table once more, from an empty file to approved minutes, by keys alone. */
class FourQuartersTest extends SessionTest {

    private static final double LOW = 460;
    private static final LocalDate DAY = LocalDate.of(2026, 9, 30);

    private final Keyboard keys = new Keyboard();

    @ParameterizedTest
    @ValueSource(strings = {"en"})
    void theYearOfTheExampleIsWrittenOnceMore(String language) throws Exception {
        Book example = Examples.book("musterstadt", language);
        begin(language);
        push(CONTROL, N);
        opened("quarter.roundtable");
        // A list that opens beyond the edge of the screen in memory cannot be drawn.
        onWindow(() -> {
            window.setHeight(LOW);
            return null;
        });
        Year year = new Year(example, Words.in(language), keys, this::book);
        year.organisations();
        year.table();
        year.numbersFrom(4, 8, 13);
        List<Meeting> meetings = Rows.meetings(example, year.body().id());
        meetings.subList(0, 4).forEach(year::meeting);
        year.planned(meetings.getLast());
        year.reported(DAY);
        year.decisions(DAY);
        assertEquals(4, book().all(Meeting.class).stream().filter(held -> held.state() == Meeting.State.APPROVED).count());
        Registers before = new Registers(example, Words.in(language), DAY);
        Registers now = new Registers(book(), Words.in(language), DAY);
        assertEquals(rows(before.decisions(), ""), rows(now.decisions(), ""));
        String decision = Words.in(language).text("csv.action.decision");
        assertEquals(rows(before.actions(), decision), rows(now.actions(), decision));
    }

    /** The rows of a register as lines, without one column. */
    private static String rows(Sheet sheet, String without) {
        int column = sheet.columns().stream().map(Sheet.Column::title).toList().indexOf(without);
        return sheet.groups().stream().flatMap(group -> group.rows().stream()).map(row -> IntStream.range(0, row.size())
                .filter(i -> i != column).mapToObj(row::get).map(String::valueOf).collect(Collectors.joining(" | ")))
                .collect(Collectors.joining("\n"));
    }
}
