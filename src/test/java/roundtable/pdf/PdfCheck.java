package roundtable.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Asks veraPDF whether a PDF is what it says: accessible (PDF/UA-1) and fit for an archive (PDF/A-2a). */
public final class PdfCheck {

    private static final List<PDFAFlavour> FLAVOURS = List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A);

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private PdfCheck() {
    }

    /** The rules that a PDF breaks, such as "7.1-9 in PDFUA_1: ..."; empty for a good one. */
    public static Set<String> broken(byte[] pdf) {
        Set<String> broken = new TreeSet<>();
        for (PDFAFlavour flavour : FLAVOURS) {
            try (InputStream in = new ByteArrayInputStream(pdf);
                    PDFAParser parser = Foundries.defaultInstance().createParser(in, flavour);
                    PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
                validator.validate(parser).getTestAssertions().stream()
                        .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                        .forEach(assertion -> broken.add(assertion.getRuleId().getClause() + "-"
                                + assertion.getRuleId().getTestNumber() + " in " + flavour + ": " + assertion.getMessage()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (ModelParsingException | EncryptedPdfException | ValidationException e) {
                throw new AssertionError("veraPDF cannot read it", e);
            }
        }
        return broken;
    }

    /** As {@link #broken(byte[])}, for a file. */
    public static Set<String> broken(Path pdf) throws IOException {
        return broken(Files.readAllBytes(pdf));
    }
}
