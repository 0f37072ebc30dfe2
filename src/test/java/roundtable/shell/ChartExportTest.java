package roundtable.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import roundtable.pdf.OnPaper;
import roundtable.pdf.Paper;
import roundtable.shell.ChartExport.Wish;

/** How a chart was made last is proposed again. */
class ChartExportTest {

    @Test
    void theLastWishIsRememberedAndNonsenseIsAsOnTheFirstDay() {
        Wish tiles = new Wish(ChartExport.Form.PDF, Paper.A2, ChartExport.Size.TILED);
        assertEquals(tiles, Wish.of(tiles.kept()));
        assertEquals(OnPaper.tiled(Paper.A2), tiles.onPaper());
        assertEquals(OnPaper.fitted(Paper.A3), Wish.of("").onPaper());
        assertEquals(new Wish(ChartExport.Form.SVG, Paper.A3, ChartExport.Size.FITTED), Wish.of("SVG A0 ENORMOUS"));
    }
}
