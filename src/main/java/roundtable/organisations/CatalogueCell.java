package roundtable.organisations;

import javafx.css.PseudoClass;
import javafx.scene.control.ListCell;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import roundtable.book.Organisation;
import roundtable.book.Pillar;
import roundtable.book.Row;
import roundtable.book.Sector;
import roundtable.workspace.Desk;

/** A pillar or, a little to the right, a sector: colour, name, and how many organisations it has. */
final class CatalogueCell extends ListCell<Row> {

    private static final PseudoClass PILLAR = PseudoClass.getPseudoClass("pillar");
    private static final double SWATCH = 12;

    private final Desk desk;

    CatalogueCell(Desk desk) {
        this.desk = desk;
        getStyleClass().add("catalogue-cell");
    }

    @Override
    protected void updateItem(Row row, boolean empty) {
        super.updateItem(row, empty);
        pseudoClassStateChanged(PILLAR, row instanceof Pillar);
        switch (row) {
            case Pillar pillar when !empty -> show(pillar.colour(), desk.names().of(pillar), pillar.until() != null, 0);
            case Sector sector when !empty -> show(sector.colour(), desk.names().of(sector), sector.until() != null,
                    organisations(sector));
            case null, default -> {
                setText(null);
                setGraphic(null);
            }
        }
    }

    private long organisations(Sector sector) {
        return desk.workspace().book().all(Organisation.class).stream()
                .filter(each -> sector.id().equals(each.sector())).count();
    }

    private void show(String colour, String name, boolean ended, long organisations) {
        Rectangle swatch = new Rectangle(SWATCH, SWATCH, Color.web(colour));
        swatch.getStyleClass().add("catalogue-swatch");
        setGraphic(swatch);
        String counted = organisations == 0 ? name : desk.words().text("organisations.catalogue.entry", name,
                organisations);
        setText(ended ? desk.words().text("organisations.catalogue.ended", counted) : counted);
    }
}
