package planted.drawing;

import org.apache.pdfbox.pdmodel.PDDocument;

/** Breaks a rule on purpose, so that the rule is known to work. */
public final class UsesThePdf {
    PDDocument document;
}
