package roundtable.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Opens a file with the program the operating system has for it. */
final class OpenOutside {

    private OpenOutside() {
    }

    static void open(Session session, Path path) {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        List<String> command = system.contains("win") ? List.of("rundll32", "url.dll,FileProtocolHandler", path.toString())
                : List.of(system.contains("mac") ? "open" : "xdg-open", path.toString());
        try {
            new ProcessBuilder(command).start();
        } catch (IOException e) {
            Messages.tell(session.stage(), session.words(), "shell.pdf.no-viewer", path);
        }
    }
}
