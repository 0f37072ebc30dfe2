package roundtable.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** A PDF read back: its text in one line, its bookmarks, fonts and what it says about itself. */
public final class PdfText {

    private final byte[] pdf;

    public PdfText(byte[] pdf) {
        this.pdf = pdf;
    }

    /** All text with single blanks between words, so that line breaks do not matter. */
    public String text() {
        return read(document -> {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document);
        }).replaceAll("\\s+", " ");
    }

    /** Whether the words stand in the document one after another, as one reads a page or as one reads a cell. */
    public boolean says(String words) {
        return text().contains(words)
                || read(document -> new PDFTextStripper().getText(document)).replaceAll("\\s+", " ").contains(words);
    }

    public int pages() {
        return read(PDDocument::getNumberOfPages);
    }

    public List<String> bookmarks() {
        return read(document -> {
            List<String> titles = new ArrayList<>();
            for (PDOutlineItem item : document.getDocumentCatalog().getDocumentOutline().children()) {
                titles.add(item.getTitle());
            }
            return titles;
        });
    }

    public String title() {
        return read(document -> document.getDocumentInformation().getTitle());
    }

    public String author() {
        return read(document -> document.getDocumentInformation().getAuthor());
    }

    public String language() {
        return read(document -> document.getDocumentCatalog().getLanguage());
    }

    /** Everything the file says about itself, as it stands in it. */
    public String metadata() {
        return read(document -> new String(document.getDocumentCatalog().getMetadata().toByteArray())
                + document.getDocumentInformation().getCOSObject());
    }

    /** Every file content that is not compressed away: streams opened, all objects as text. */
    public String everything() {
        return read(document -> {
            StringBuilder all = new StringBuilder(new PDFTextStripper().getText(document)).append(metadata()).append(bookmarks());
            document.getDocument().getXrefTable().keySet().forEach(key -> all.append(document.getDocument().getObjectFromPool(key)));
            return all.toString();
        });
    }

    /** Fonts that are not in the file, by name. */
    public List<String> fontsNotEmbedded() {
        return read(document -> {
            List<String> missing = new ArrayList<>();
            for (PDPage page : document.getPages()) {
                collect(page.getResources(), missing);
            }
            return missing;
        });
    }

    /** How far a letter reaches over the right edge of its page at most, in points; negative when none does. */
    public double overhang() {
        return read(document -> {
            double[] most = {-1000};
            PDFTextStripper stripper = new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition letter) {
                    most[0] = Math.max(most[0], letter.getX() + letter.getWidth() - letter.getPageWidth());
                }
            };
            stripper.getText(document);
            return most[0];
        });
    }

    private static void collect(PDResources resources, List<String> missing) throws IOException {
        for (COSName name : resources.getFontNames()) {
            PDFont font = resources.getFont(name);
            if (!font.isEmbedded()) {
                missing.add(font.getName());
            }
        }
        for (COSName name : resources.getXObjectNames()) {
            if (resources.getXObject(name) instanceof PDFormXObject form && form.getResources() != null) {
                collect(form.getResources(), missing);
            }
        }
    }

    private interface Reading<T> {
        T of(PDDocument document) throws IOException;
    }

    private <T> T read(Reading<T> reading) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return reading.of(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
