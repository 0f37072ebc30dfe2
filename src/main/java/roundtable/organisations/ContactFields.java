package roundtable.organisations;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import roundtable.book.Contact;
import roundtable.book.Ids;
import roundtable.book.Rows;
import roundtable.workspace.Desk;

/** A work contact: the function first, the person where needed, how to reach it, and whether the name is protected. */
final class ContactFields extends FieldsPart<Contact> {

    private static final String CHANGE = "organisations.contact.change";

    private ContactFields(Desk desk, String id) {
        super(desk, Contact.class, id);
        getChildren().addAll(
                fields().line(new RowField<>("function", "organisations.contact.function", CHANGE,
                        Contact::function, Contact::withFunction)),
                fields().line(new RowField<>("person", "organisations.contact.person", CHANGE,
                        Contact::person, Contact::withPerson)),
                row(fields().line(new RowField<>("email", "organisations.contact.email", CHANGE,
                                Contact::email, Contact::withEmail)),
                        fields().line(new RowField<>("phone", "organisations.contact.phone", CHANGE,
                                Contact::phone, Contact::withPhone))),
                fields().flag(new RowField<>("protected_name", "organisations.contact.protected", CHANGE,
                        Contact::protectedName, Contact::withProtectedName)),
                row(fields().day(new RowField<>("public_consent_on", "organisations.contact.consent", CHANGE,
                                Contact::publicConsentOn, Contact::withPublicConsentOn)),
                        fields().search(new RowField<>("language", "organisations.contact.language", CHANGE,
                                Contact::language, Contact::withLanguage), () -> Languages.codes(desk),
                                code -> Languages.name(desk, code))),
                fields().area(new RowField<>("note", "organisations.note", CHANGE, Contact::note, Contact::withNote)),
                row(fields().day(new RowField<>("since", "organisations.since", CHANGE,
                                Contact::since, Contact::withSince)),
                        fields().day(new RowField<>("until", "organisations.until", CHANGE,
                                Contact::until, Contact::withUntil))));
    }

    /** The contacts of an organisation. */
    static PartList<Contact> list(Desk desk, String organisation) {
        return new PartList<>(desk, new PartList.Kind<>("organisation-contact", "organisations.contacts",
                "organisations.contact.add", "organisations.contact.added", "organisations.contact.removed",
                () -> Rows.contacts(desk.workspace().book(), organisation),
                function -> new Contact(Ids.next(), organisation, function, null, null, null, null, false, null, null,
                        null, null),
                contact -> summary(desk, contact), contact -> new ContactFields(desk, contact.id())), true)
                .about(organisation);
    }

    private static String summary(Desk desk, Contact contact) {
        String until = contact.until() == null ? null
                : desk.words().text("organisations.until.short", desk.words().date(contact.until()));
        return Stream.of(contact.function(), contact.person(), contact.phone(), until)
                .filter(text -> text != null).collect(Collectors.joining(" · "));
    }
}
