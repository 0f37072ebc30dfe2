package roundtable.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The pages of a PDF as pictures, to be looked at where no PDF is opened. */
public final class PagePictures {

    /** Dots an inch: text of 9 points can be read. */
    private static final float RESOLUTION = 96;

    private PagePictures() {
    }

    /** Saves each page as NAME-1.png, NAME-2.png and so on; returns the names of the files in the order of the pages. */
    public static List<String> save(Path pdf, Path folder) throws IOException {
        String name = pdf.getFileName().toString().replaceFirst("\\.pdf$", "");
        List<String> files = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            PDFRenderer renderer = new PDFRenderer(document);
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                String file = name + "-" + (page + 1) + ".png";
                ImageIO.write(renderer.renderImageWithDPI(page, RESOLUTION), "png", folder.resolve(file).toFile());
                files.add(file);
            }
        }
        return files;
    }
}
