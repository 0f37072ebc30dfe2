import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.spi.ToolProvider;
import javafx.css.Stylesheet;

/**
 * Puts the style sheets into the program's jar a second time, in the form that JavaFX reads without parsing, which it
 * prefers on its own. Sources stay the only truth: nothing of it is left where the program is worked on.
 */
final class BinarySheets {

    private BinarySheets() {
    }

    /** Takes the folder of the style sheets, a folder to work in, and the jar, in which the sheets stand below look. */
    public static void main(String[] arguments) throws IOException {
        Path made = Path.of(arguments[1]);
        Path look = Files.createDirectories(made.resolve("look"));
        try (DirectoryStream<Path> sheets = Files.newDirectoryStream(Path.of(arguments[0]), "*.css")) {
            for (Path sheet : sheets) {
                String name = sheet.getFileName().toString().replace(".css", ".bss");
                Stylesheet.convertToBinary(sheet.toFile(), look.resolve(name).toFile());
            }
        }
        int code = ToolProvider.findFirst("jar").orElseThrow().run(System.out, System.err,
                "--update", "--file", arguments[2], "-C", made.toString(), "look");
        if (code != 0) {
            throw new IOException("The style sheets did not get into " + arguments[2]);
        }
    }
}
