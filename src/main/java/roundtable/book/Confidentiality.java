package roundtable.book;

/** Who may read a row: everybody, the members of the body, or the secretariat alone. */
public enum Confidentiality {
    PUBLIC, MEMBERS, RESTRICTED
}
