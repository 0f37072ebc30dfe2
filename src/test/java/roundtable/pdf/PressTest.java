package roundtable.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A page that is right passes the validator, one that is wrong does not: otherwise its word would be worth nothing. */
class PressTest {

    private static final String GOOD = "<h1>Eins</h1><h2>Zwei</h2><ul><li>a</li></ul>"
            + "<table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr></table>";

    @Test
    void aGoodPageIsFoundGood() throws IOException {
        assertEquals(Set.of(), PdfCheck.broken(print(page("<title>Titel</title>", GOOD))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            7.3-1   | <object type="picture" style="width: 20mm; height: 20mm"></object>
            7.4.2-1 | <h1>Eins</h1><h3>Drei</h3>
            7.2-43  | <table><tr><th>A</th><th>B</th></tr><tr><td>1</td></tr></table>
            7.1-3   | <ul><li>a</li><div>nicht in einem Punkt</div></ul>
            """)
    void aBadPageIsFoundBad(String rule, String body) throws IOException {
        Set<String> broken = PdfCheck.broken(print(page("<title>Titel</title>", body)));
        assertTrue(broken.stream().anyMatch(found -> found.startsWith(rule + " ")), broken::toString);
    }

    @Test
    void aPageWithoutATitleIsFoundBad() throws IOException {
        Set<String> broken = PdfCheck.broken(print(page("", GOOD)));
        assertTrue(broken.stream().anyMatch(found -> found.startsWith("7.1-9 ")), broken::toString);
    }

    @Test
    void neitherTheNetworkNorAFileIsOpenedForAPage(@TempDir Path folder) throws IOException {
        AtomicInteger asked = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
        try {
            String web = "http://localhost:" + server.getAddress().getPort() + "/";
            Path style = Files.writeString(folder.resolve("style.css"), "p::before { content: 'GELESEN' }");
            byte[] pdf = print(page("<title>Titel</title><link rel=\"stylesheet\" href=\"" + web + "a.css\"/><link rel=\"stylesheet\" href=\""
                    + style.toUri() + "\"/>", "<p>Text</p><img alt=\"x\" src=\"" + web + "a.png\"/>"));
            assertEquals(0, asked.get());
            assertEquals("Text", new PdfText(pdf).text().strip());
        } finally {
            server.stop(0);
        }
    }

    private static byte[] print(String xhtml) throws IOException {
        return Press.print(xhtml, new Letters(), fonts -> {
            DefaultObjectDrawerFactory pictures = new DefaultObjectDrawerFactory();
            pictures.registerDrawer("picture", (element, x, y, w, h, device, context, dots) -> {
                device.drawWithGraphics((float) x, (float) y, (float) w / dots, (float) h / dots, g -> g.fillRect(0, 0, 20, 20));
                return Map.of();
            });
            return pictures;
        }, List.of()).pdf();
    }

    private static String page(String head, String body) {
        return "<html lang=\"de\"><head>" + head + "<style>body { font-family: 'Noto Sans' }</style></head><body>" + body + "</body></html>";
    }
}
