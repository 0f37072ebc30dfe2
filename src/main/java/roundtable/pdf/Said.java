package roundtable.pdf;

import roundtable.book.Nullable;

/**
 * A text with the language it is in, so that it is read aloud as it should.
 *
 * @param lang ISO 639 code; null for the language of the document
 */
record Said(String text, @Nullable String lang) {

    /** A text in the language of the document. */
    static Said here(String text) {
        return new Said(text, null);
    }
}
