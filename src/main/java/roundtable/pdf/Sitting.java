package roundtable.pdf;

import java.util.Objects;
import roundtable.book.Action;
import roundtable.book.AgendaItem;
import roundtable.book.Body;
import roundtable.book.Book;
import roundtable.book.Confidentiality;
import roundtable.book.Contact;
import roundtable.book.Decision;
import roundtable.book.Distribution.Edition;
import roundtable.book.Entry;
import roundtable.book.Meeting;
import roundtable.book.Nullable;
import roundtable.book.Organisation;
import roundtable.book.OrganisationName;
import roundtable.book.Rows;
import roundtable.book.Sector;
import roundtable.rules.ItemNumbers;
import roundtable.rules.Names;
import roundtable.rules.Reader;
import roundtable.words.Words;

/**
 * One meeting as the readers of an edition may see it: names as they were on its day, numbers of its items, and what
 * this edition may show. An edition is a positive list, so that what has no mark is never shown by mistake.
 */
record Sitting(Book book, Meeting meeting, Body body, Words words, Edition edition, Names names,
        ItemNumbers items) {

    static Sitting of(Book book, Meeting meeting, Words words, Edition edition) {
        return new Sitting(book, meeting, book.get(Body.class, meeting.body()), words, edition,
                new Names(book, words.language(), meeting.day(), words::text), ItemNumbers.of(book, meeting.id()));
    }

    /** Whether this edition may show a row with these marks, its own and those of all rows it is in. */
    boolean shows(Confidentiality... marks) {
        return Reader.of(edition).may(marks);
    }

    /** Whether this edition may show an item: its meeting and all items above it included. */
    boolean shows(AgendaItem item) {
        AgendaItem parent = book.get(AgendaItem.class, item.parent());
        return shows(book.get(Meeting.class, item.meeting()).confidentiality(), item.confidentiality())
                && (parent == null || shows(parent));
    }

    /** Whether this edition may show a decision: its line in the minutes and all around that included. */
    boolean shows(Decision decision) {
        return shows(decision.confidentiality()) && showsLine(decision.entry());
    }

    /** Whether this edition may show an action: its line in the minutes and all around that included. */
    boolean shows(Action action) {
        return shows(action.confidentiality()) && showsLine(action.entry());
    }

    /** Whether this edition may show a line of an item that it shows: the decision or action that it is included. */
    boolean shows(Entry line) {
        Confidentiality inner = switch (line.kind()) {
            case DECISION -> Rows.decisionAt(book, line.id()).map(Decision::confidentiality).orElse(line.confidentiality());
            case ACTION -> Rows.actionAt(book, line.id()).map(Action::confidentiality).orElse(line.confidentiality());
            default -> line.confidentiality();
        };
        return shows(line.confidentiality(), inner);
    }

    private boolean showsLine(@Nullable String line) {
        Entry entry = book.get(Entry.class, line);
        return entry == null || shows(entry.confidentiality()) && shows(book.get(AgendaItem.class, entry.item()));
    }

    /** A text that somebody typed: it is in the language of the body, or else of the file. */
    Said typed(String text) {
        String language = body.language() != null ? body.language() : fileLanguage();
        return new Said(text, foreign(language));
    }

    /** Long name of an organisation on the day of the meeting; in public only its sector where the body says so. */
    Said name(@Nullable String organisation) {
        return unnamed(organisation) ? Said.here(sector(organisation)) : said(organisation, names.of(organisation));
    }

    /** Short name of an organisation on the day of the meeting, or the long one. */
    Said shortName(@Nullable String organisation) {
        return unnamed(organisation) ? Said.here(sector(organisation)) : said(organisation, names.shortOf(organisation));
    }

    /** Short name of an organisation, or null where it has none or the long one is as short. */
    @Nullable Said abbreviation(@Nullable String organisation) {
        Said name = shortName(organisation);
        return name.text().equals(name(organisation).text()) ? null : name;
    }

    /** A contact as "function, person", without the person where this edition must not name people; null also where not even its organisation is named. */
    @Nullable Said contact(@Nullable String id) {
        return book.find(Contact.class, id).filter(contact -> !unnamed(contact.organisation())).map(contact -> typed(named(contact)
                ? contact.function() + ", " + contact.person() : contact.function())).orElse(null);
    }

    /** The body itself is always named: it is whose minutes these are. */
    private boolean unnamed(@Nullable String organisation) {
        return edition == Edition.PUBLIC && body.publicNames() == Body.PublicNames.SECTORS && !body.organisation().equals(organisation);
    }

    private String sector(@Nullable String organisation) {
        return book.find(Organisation.class, organisation).flatMap(named -> book.find(Sector.class, named.sector()))
                .map(names::of).orElse(words.text("documents.attendance.unnamed"));
    }

    private boolean named(Contact contact) {
        boolean agreed = contact.publicConsentOn() != null && !contact.protectedName();
        return contact.person() != null && (edition != Edition.PUBLIC || agreed);
    }

    private Said said(@Nullable String organisation, String text) {
        boolean translated = Rows.names(book, organisation).stream()
                .anyMatch(name -> words.language().equals(name.language()) && isName(name, text));
        return translated ? Said.here(text) : new Said(text, foreign(fileLanguage()));
    }

    private static boolean isName(OrganisationName name, String text) {
        return text.equals(name.name()) || text.equals(name.shortName());
    }

    private String fileLanguage() {
        return book.document().map(document -> document.language()).orElse(words.language());
    }

    private @Nullable String foreign(String language) {
        return Objects.equals(language, words.language()) ? null : language;
    }
}
