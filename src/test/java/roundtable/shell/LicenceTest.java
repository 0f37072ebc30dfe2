package roundtable.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Whoever asks what the program is made of gets the whole list. */
class LicenceTest {

    @Test
    void everyLibraryThatIsShippedIsNamedWithItsLicence() throws Exception {
        List<String> named = Licence.all().stream().flatMap(licence -> licence.parts().stream()).toList();
        assertEquals(List.of(), shipped().stream().filter(library -> !named.contains(library)).toList());
        assertEquals(List.of(), Licence.all().stream().filter(licence -> licence.licence().isBlank()
                || !licence.address().startsWith("https://")).toList());
    }

    private static List<String> shipped() throws Exception {
        NodeList all = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder()
                .parse(Path.of("pom.xml").toFile()).getElementsByTagName("dependency");
        return IntStream.range(0, all.getLength()).mapToObj(all::item).map(Element.class::cast)
                .filter(one -> !List.of("test", "provided").contains(text(one, "scope")))
                .map(one -> text(one, "artifactId")).toList();
    }

    private static String text(Element of, String tag) {
        NodeList found = of.getElementsByTagName(tag);
        return found.getLength() == 0 ? "" : found.item(0).getTextContent();
    }
}
