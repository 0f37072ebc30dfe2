package roundtable.pdf;

import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.function.Function;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerFactory;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import roundtable.rules.Problem;

/** Turns the XHTML of a document into a PDF that everybody can read and that can be archived (PDF/UA-1 and PDF/A-2a). */
final class Press {

    private static final byte[] SRGB = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    static {
        XRLog.setLoggingEnabled(false);
        // Otherwise the libraries go through every jar of the program for another XML processor, anew for each document.
        System.setProperty("javax.xml.transform.TransformerFactory", TransformerFactory.newDefaultInstance().getClass().getName());
        System.setProperty("javax.xml.parsers.DocumentBuilderFactory", DocumentBuilderFactory.newDefaultInstance().getClass().getName());
    }

    /** A document ready to be written. */
    record Printed(byte[] pdf, Report report) {
    }

    private Press() {
    }

    /**
     * Prints a document.
     *
     * @param letters has gone over what the pictures say
     * @param pictures makes what draws the document's objects, with the fonts of the document
     * @param warnings what is to be told besides missing letters
     */
    static Printed print(String xhtml, Letters letters, Function<Fonts, FSObjectDrawerFactory> pictures,
            List<Problem> warnings) throws IOException {
        Document page = parse(xhtml);
        check(page.getDocumentElement(), letters);
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            Fonts fonts = new Fonts(document);
            PdfRendererBuilder builder = builder(page, document).toStream(pdf);
            fonts.use(builder, letters.families());
            builder.useObjectDrawerFactory(pictures.apply(fonts));
            try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
                renderer.layout();
                renderer.createPDF();
            }
        }
        return new Printed(pdf.toByteArray(), letters.report(warnings));
    }

    private static PdfRendererBuilder builder(Document page, PDDocument document) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.usePDDocument(document);
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.useColorProfile(SRGB);
        builder.withProducer("Roundtable");
        builder.withW3cDocument(page, null);
        // A document is made of its own parts only: no file and no address is ever opened for it.
        builder.useUriResolver((base, uri) -> uri.startsWith("#") ? uri : null);
        builder.useExternalResourceAccessControl((uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useExternalResourceAccessControl((uri, type) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        return builder;
    }

    private static void check(Node node, Letters letters) {
        if (node.getNodeType() == Node.TEXT_NODE) {
            node.setNodeValue(letters.printable(node.getNodeValue()));
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (!child.getNodeName().equals("head")) {
                check(child, letters);
            }
        }
    }

    private static Document parse(String xhtml) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xhtml)));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException("A document template does not give XHTML: " + e.getMessage(), e);
        }
    }
}
