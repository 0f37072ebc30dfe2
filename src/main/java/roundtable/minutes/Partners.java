package roundtable.minutes;

import java.util.List;
import roundtable.book.ActionPartner;
import roundtable.book.Ids;
import roundtable.book.Rows;
import roundtable.words.Words;
import roundtable.workspace.Desk;

/** The organisations that help with an action. */
final class Partners {

    private Partners() {
    }

    static OrganisationChips<ActionPartner> of(Desk desk, Organisations organisations, String action) {
        Words words = desk.words();
        OrganisationChips.Said said = new OrganisationChips.Said("partner-add", words.text("minutes.partners"),
                words.text("minutes.partner.add"), name -> words.text("minutes.partner.remove", name));
        return new OrganisationChips<>(desk, organisations, said, () -> Rows.partners(desk.workspace().book(), action),
                ActionPartner::organisation,
                partner -> desk.workspace().remove("minutes.partner.removed", List.of(partner)), organisations::choices,
                organisation -> desk.workspace().put("minutes.partner.add", new ActionPartner(Ids.next(), action, organisation)));
    }
}
