package planted.book;

/** What a drawing must not know. */
public final class Stance {
}
