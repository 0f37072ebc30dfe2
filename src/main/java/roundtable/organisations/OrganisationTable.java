package roundtable.organisations;

import atlantafx.base.theme.Styles;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import roundtable.book.Book;
import roundtable.book.Level;
import roundtable.book.Organisation;
import roundtable.book.OrganisationTag;
import roundtable.book.Rows;
import roundtable.controls.ListColumn;
import roundtable.controls.ListTable;
import roundtable.words.Words;
import roundtable.workspace.Desk;

/** The organisations as a table: names, sector, level, pillar, tags, how many relations each has, and its last day. */
final class OrganisationTable extends ListTable<Organisation> {

    private final Desk desk;
    private final ListColumn<Organisation, LocalDate> until;

    OrganisationTable(Desk desk) {
        super(desk.words(), "organisations.table", Organisation::id);
        this.desk = desk;
        Words words = desk.words();
        setId("organisation-table");
        getStyleClass().add(Styles.DENSE);
        setPlaceholder(new Label(words.text("organisations.none")));
        column("organisations.name", 280, words.order(), each -> desk.names().of(each));
        column("organisations.short", 115, words.order(), this::shortName);
        column("organisations.sector", 120, words.order(), each -> SectorChoices.name(desk, each.sector())).groups();
        column("organisations.level", 120, Comparator.<Level>naturalOrder(), Organisation::level, words::title)
                .groups();
        column("organisations.pillar", 110, words.order(),
                each -> SectorChoices.pillarName(desk, SectorChoices.pillarOf(book(), each))).groups().extra();
        column("organisations.tags", 110, words.order(), this::tags).extra();
        column("organisations.relations.count", 95, Comparator.<Integer>naturalOrder(), this::relations,
                String::valueOf);
        until = column("organisations.until", 85, Comparator.<LocalDate>naturalOrder(), Organisation::until,
                words::date).whole().extra();
    }

    /** Shows the column of last days where one may be listed; elsewhere only to who chose it. */
    void needUntil(boolean needed) {
        until.need(needed);
    }

    /** Keys of the selected organisations as they are listed. */
    List<String> selectedKeys() {
        return selected().stream().map(Organisation::id).toList();
    }

    private String shortName(Organisation each) {
        String shown = desk.names().shortOf(each);
        return shown.equals(desk.names().of(each)) ? "" : shown;
    }

    private String tags(Organisation each) {
        return Rows.tags(book(), each.id()).stream().map(OrganisationTag::text).collect(Collectors.joining(", "));
    }

    private int relations(Organisation each) {
        return Rows.relationsFrom(book(), each.id()).size() + Rows.relationsTo(book(), each.id()).size();
    }

    private Book book() {
        return desk.workspace().book();
    }
}
