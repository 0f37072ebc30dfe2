package roundtable.rules;

import java.util.Optional;
import roundtable.book.Book;
import roundtable.book.Organisation;
import roundtable.book.Pillar;
import roundtable.book.Sector;

/** Which pillar of the policy an organisation belongs to: its own, or that of its sector. */
public final class Pillars {

    private Pillars() {
    }

    /** The pillar of an organisation, where it has one. */
    public static Optional<Pillar> of(Book book, Organisation organisation) {
        return book.find(Pillar.class, organisation.pillar())
                .or(() -> book.find(Sector.class, organisation.sector()).flatMap(s -> book.find(Pillar.class, s.pillar())));
    }
}
