package roundtable.organisations;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import roundtable.book.Contact;
import roundtable.book.Nullable;
import roundtable.book.Organisation;
import roundtable.book.OrganisationName;
import roundtable.book.OrganisationTag;
import roundtable.book.Row;
import roundtable.book.Sector;
import roundtable.book.Service;
import roundtable.book.ServiceStop;
import roundtable.book.Stance;
import roundtable.controls.Command;
import roundtable.controls.Divider;
import roundtable.controls.EmptyState;
import roundtable.controls.Screen;
import roundtable.controls.Shown;
import roundtable.controls.TableMemory;
import roundtable.controls.TableMenu;
import roundtable.workspace.Desk;

/** Who is part of the city's network: typed in name after name, listed, and each described on a card. */
public final class OrganisationsScreen implements Screen, OrganisationsCommands.Deeds {

    private static final double TABLE_SHARE = 0.6;

    private final Desk desk;
    private final BorderPane root = new BorderPane();
    private final QuickEntry entry;
    private final OrganisationFilter filter;
    private final OrganisationTable table;
    private final OrganisationCard card;
    private final Leaving leaving;
    private final Pasting pasting;
    private final TableMenu<Organisation> menu;
    private final Classing classing;
    private final SplitPane panes = new SplitPane();
    private final EmptyState empty;
    private final OrganisationsCommands commands;

    public OrganisationsScreen(Desk desk) {
        this.desk = desk;
        entry = new QuickEntry(desk, this::added);
        filter = new OrganisationFilter(desk, this::list);
        table = new OrganisationTable(desk);
        card = new OrganisationCard(desk);
        leaving = new Leaving(desk, table::requestFocus);
        pasting = new Pasting(desk, this::added, table::requestFocus);
        classing = new Classing(desk, table::selectedKeys, entry);
        empty = new EmptyState(Feather.USERS, desk.words().text("organisations.empty"),
                desk.words().text("organisations.new"), this::enterNew);
        commands = new OrganisationsCommands(this,
                Bindings.isNotEmpty(table.getSelectionModel().getSelectedItems()));
        menu = new TableMenu<>(table, TableMemory.of(table, desk.memory()::recall, desk.memory()::keep),
                (sheet, form) -> desk.pages().table(sheet, form));
        menu.beside(filter.bar(), "organisation-table-menu");
        menu.under(commands.menu(desk.words()));
        table.onPaste(pasting::show);
        table.getSelectionModel().selectedItemProperty().addListener((property, was, is) -> selected(is));
        table.onOpen(organisation -> card.focus());
        table.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        panes.getItems().setAll(table, card.node());
        Divider.remember(panes, "divider.organisations", TABLE_SHARE, desk.memory()::recall, desk.memory()::keep);
        root.getStyleClass().add("organisations-screen");
        root.setTop(new VBox(entry, filter.bar(), leaving, pasting));
        Shown.follow(root, desk.workspace().bookProperty(), this::refresh);
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void reveal(String rowId) {
        Row row = desk.workspace().book().get(rowId);
        String organisation = organisation(row);
        if (organisation != null) {
            bringUp(organisation);
            card.reveal(rowId);
        }
    }

    @Override
    public List<Command> commands() {
        return Stream.concat(commands.all().stream(), menu.commands().stream()).toList();
    }

    @Override
    public void enterNew() {
        entry.focus();
    }

    @Override
    public void find() {
        filter.bar().focusWords();
    }

    @Override
    public void sector() {
        classing.askSector();
    }

    @Override
    public void level() {
        classing.askLevel();
    }

    @Override
    public void tag() {
        classing.askTag();
    }

    @Override
    public void paste() {
        table.paste();
    }

    @Override
    public void page() {
        desk.pages().participants(table.selectedKeys());
    }

    @Override
    public void end() {
        leaving.end(table.selectedKeys());
    }

    @Override
    public void delete() {
        leaving.delete(table.selectedKeys());
    }

    @Override
    public void catalogue() {
        desk.navigator().open(Sector.class);
    }

    /** The organisation that a row is or belongs to; null for other rows. */
    private @Nullable String organisation(@Nullable Row row) {
        return switch (row) {
            case Organisation each -> each.id();
            case OrganisationName each -> each.organisation();
            case OrganisationTag each -> each.organisation();
            case Stance each -> each.organisation();
            case Contact each -> each.organisation();
            case Service each -> each.organisation();
            case ServiceStop each -> organisation(desk.workspace().book().get(Service.class, each.service()));
            case null, default -> null;
        };
    }

    private void added(List<String> organisations) {
        bringUp(organisations.getLast());
        if (organisations.size() > 1) {
            table.selectAll(organisations);
        }
    }

    private void bringUp(String organisation) {
        if (filter.hides(organisation)) {
            filter.bar().clear();
        }
        if (!table.selectedKeys().equals(List.of(organisation))) {
            table.reveal(organisation);
        }
    }

    private void selected(@Nullable Organisation organisation) {
        if (organisation != null) {
            card.show(organisation.id());
        }
    }

    private void showCentre() {
        boolean none = desk.workspace().book().all(Organisation.class).isEmpty();
        filter.bar().setVisible(!none);
        filter.bar().setManaged(!none);
        root.setCenter(none ? empty : panes);
    }

    private void refresh() {
        showCentre();
        list();
        card.refresh();
    }

    private void list() {
        table.needUntil(filter.showsEnded());
        table.show(filter.of(desk.workspace().book()));
        if (table.getSelectionModel().getSelectedItem() == null) {
            table.getSelectionModel().selectFirst();
        }
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.DELETE) {
            delete();
            event.consume();
        }
    }
}
