package roundtable.organisations;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import roundtable.book.Ids;
import roundtable.book.OrganisationName;
import roundtable.book.Rows;
import roundtable.workspace.Desk;

/** Another name of an organisation: in another language, or one it had before, with the time it holds. */
final class OtherNameFields extends FieldsPart<OrganisationName> {

    private static final String CHANGE = "organisations.other.change";

    private OtherNameFields(Desk desk, String id) {
        super(desk, OrganisationName.class, id);
        getChildren().addAll(
                fields().title(new RowField<>("name", "organisations.name", CHANGE,
                        OrganisationName::name, OrganisationName::withName)),
                row(fields().line(new RowField<>("short_name", "organisations.short", CHANGE,
                                OrganisationName::shortName, OrganisationName::withShortName)),
                        fields().search(new RowField<>("language", "organisations.other.language", CHANGE,
                                OrganisationName::language, OrganisationName::withLanguage),
                                () -> Languages.codes(desk), code -> Languages.name(desk, code))),
                row(fields().day(new RowField<>("since", "organisations.since", CHANGE,
                                OrganisationName::since, OrganisationName::withSince)),
                        fields().day(new RowField<>("until", "organisations.until", CHANGE,
                                OrganisationName::until, OrganisationName::withUntil))));
    }

    /** The other names of an organisation. */
    static PartList<OrganisationName> list(Desk desk, String organisation) {
        return new PartList<>(desk, new PartList.Kind<>("organisation-other", "organisations.others",
                "organisations.other.add", "organisations.other.added", "organisations.other.removed",
                () -> Rows.names(desk.workspace().book(), organisation),
                name -> new OrganisationName(Ids.next(), organisation, other(desk), name, null, null, null),
                name -> summary(desk, name), name -> new OtherNameFields(desk, name.id())), true)
                .about(organisation);
    }

    /** The language a new name is most likely in: the user's, or English where the file is in the user's own. */
    private static String other(Desk desk) {
        String own = desk.workspace().book().document().map(d -> d.language()).orElse("");
        return desk.words().language().equals(own) ? "en".equals(own) ? "de" : "en" : desk.words().language();
    }

    private static String summary(Desk desk, OrganisationName name) {
        String language = name.language() == null ? null : Languages.name(desk, name.language());
        String until = name.until() == null ? null
                : desk.words().text("organisations.until.short", desk.words().date(name.until()));
        return Stream.of(name.name(), language, until).filter(text -> text != null)
                .collect(Collectors.joining(" · "));
    }
}
