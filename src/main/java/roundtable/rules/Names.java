package roundtable.rules;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import roundtable.book.Book;
import roundtable.book.Body;
import roundtable.book.Nullable;
import roundtable.book.Organisation;
import roundtable.book.OrganisationName;
import roundtable.book.Pillar;
import roundtable.book.RelationKind;
import roundtable.book.Rows;
import roundtable.book.Sector;

/**
 * What things are called, in one language and on one day. An organisation that was renamed has the name of that day,
 * one with a name in the language has that one; starter entries of the catalogues take theirs from the words.
 *
 * @param book the file
 * @param language ISO 639 code the reader reads
 * @param day the day whose names count, null for today's
 * @param words the text of a key of the words
 */
public record Names(Book book, String language, @Nullable LocalDate day, UnaryOperator<String> words) {

    /** The long name of an organisation; empty for a key that names none. */
    public String of(@Nullable String organisation) {
        return book.find(Organisation.class, organisation).map(this::of).orElse("");
    }

    /** The long name. */
    public String of(Organisation organisation) {
        return valid(organisation).map(OrganisationName::name).orElse(organisation.name());
    }

    /** The short name, or the long one where there is none; empty for a key that names none. */
    public String shortOf(@Nullable String organisation) {
        return book.find(Organisation.class, organisation).map(this::shortOf).orElse("");
    }

    /** The short name, or the long one where there is none. */
    public String shortOf(Organisation organisation) {
        Optional<OrganisationName> valid = valid(organisation);
        if (valid.isPresent()) {
            return Optional.ofNullable(valid.get().shortName())
                    .or(() -> sameEverywhere(organisation)).orElse(valid.get().name());
        }
        return Optional.ofNullable(organisation.shortName()).orElse(organisation.name());
    }

    /** The name of a body, which is the name of its organisation. */
    public String of(Body body) {
        return of(body.organisation());
    }

    public String of(Pillar pillar) {
        return starter(pillar.name(), "catalogue.pillar.", pillar.code());
    }

    public String of(Sector sector) {
        return starter(sector.name(), "catalogue.sector.", sector.code());
    }

    public String of(RelationKind kind) {
        return starter(kind.name(), "catalogue.relation.", kind.code());
    }

    private String starter(@Nullable String own, String prefix, @Nullable String code) {
        return own != null ? own : words.apply(prefix + code);
    }

    /** A short name given for today's name only is an abbreviation that people keep in every language. */
    private Optional<String> sameEverywhere(Organisation organisation) {
        return day == null ? Optional.ofNullable(organisation.shortName()) : Optional.empty();
    }

    /** The other name that counts instead of today's, in the reader's language before the file's own. */
    private Optional<OrganisationName> valid(Organisation organisation) {
        String own = book.document().map(d -> d.language()).orElse(language);
        List<OrganisationName> names = Rows.names(book, organisation.id());
        return Stream.concat(
                names.stream().filter(name -> language.equals(name.language()) && !language.equals(own)),
                names.stream().filter(name -> name.language() == null || own.equals(name.language())))
                .filter(this::holds)
                .min(Comparator.comparing((OrganisationName name) -> !language.equals(name.language()))
                        .thenComparing(name -> name.until() == null ? LocalDate.MAX : name.until()));
    }

    /** A former name needs a day to be asked for; a name in another language holds when it is not ended. */
    private boolean holds(OrganisationName name) {
        if (day == null) {
            return name.until() == null && name.language() != null;
        }
        boolean former = name.until() != null;
        return (former || name.language() != null)
                && (name.since() == null || !day.isBefore(name.since()))
                && (name.until() == null || !day.isAfter(name.until()));
    }
}
