package roundtable.controls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;

/** How a table was left, from start to start. */
class TableLookTest {

    @Test
    void whatIsKeptComesBack() {
        TableLook look = new TableLook(List.of(new TableLook.Column("organisations.name", 280, true),
                new TableLook.Column("organisations.tags", 110, false)),
                List.of(new TableLook.Sort("organisations.name", false)), "organisations.sector");
        assertEquals(look, TableLook.of(look.text()));
        assertEquals(new TableLook(List.of(), List.of(), null), TableLook.of(""));
    }

    @Test
    void damagedPartsAreLeftOutAndTheRestHolds() {
        TableLook look = TableLook.of("column a NaN shown; column b 99999999 shown; column; column c -5 hidden; "
                + "colum d 100 shown; column e 100 shown extra; sort; group a b; ;; column f 120 hidden; sort f down");
        assertEquals(List.of(new TableLook.Column("f", 120, false)), look.columns());
        assertEquals(List.of(new TableLook.Sort("f", false)), look.sorts());
        assertNull(look.group());
    }
}
