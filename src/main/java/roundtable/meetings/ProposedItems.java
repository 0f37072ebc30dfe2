package roundtable.meetings;

import java.util.function.Supplier;
import roundtable.book.AgendaItem;
import roundtable.controls.SearchField;
import roundtable.rules.Proposals;
import roundtable.words.Words;
import roundtable.workspace.Desk;

/** The items that organisations brought for a meeting ahead, and a field to note one more for an organisation. */
final class ProposedItems extends Lines<AgendaItem> {

    private final SearchField<String> more;

    ProposedItems(Desk desk, Supplier<String> meeting) {
        this(desk, meeting, new SearchField<>(() -> RowLine.organisations(desk), key -> key == null ? desk.words().text("meetings.proposal.add-for")
                : desk.names().of(key), () -> null, organisation -> desk.workspace().put("meetings.proposal.add",
                Proposals.brought(desk.workspace().book(), meeting.get(), organisation, desk.words().text("meetings.proposal.new")))));
    }

    private ProposedItems(Desk desk, Supplier<String> meeting, SearchField<String> more) {
        super(() -> Proposals.of(desk.workspace().book(), meeting.get()), item -> line(desk, item), more);
        this.more = more;
        more.setAccessibleText(desk.words().text("meetings.proposal.add"));
        more.setId("proposal-add");
        more.getStyleClass().add("seat-add");
        setId("proposals");
    }

    @Override
    void refresh() {
        super.refresh();
        more.refresh();
    }

    private static RowLine<AgendaItem> line(Desk desk, AgendaItem item) {
        Words words = desk.words();
        return new RowLine<>(desk, AgendaItem.class, "meetings.proposal.change", item.id())
                .text(words.text("meetings.proposal.title"), "long-field", AgendaItem::title, (row, title) -> title.isEmpty() ? row : row.withTitle(title))
                .anyOrganisation(words.text("meetings.proposal.proposer"), AgendaItem::proposer, AgendaItem::withProposer)
                .number(words.text("meetings.standing.duration"), AgendaItem::duration, AgendaItem::withDuration)
                .removable(words.text("meetings.proposal.remove"), "meetings.proposal.remove");
    }
}
