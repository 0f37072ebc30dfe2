package roundtable.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import roundtable.rules.SourceProblems;

/** Opens a file, or a page of the web, with the program the operating system has for it. */
final class OpenOutside {

    private OpenOutside() {
    }

    static void open(Session session, Path path) {
        if (!hand(path.toString())) {
            Messages.tell(session.stage(), session.words(), "shell.pdf.no-viewer", path);
        }
    }

    /** Opens a page in the browser; anything that is not the address of a page is not handed on. */
    static void web(Session session, String address) {
        if (!SourceProblems.isAddress(address) || !hand(address)) {
            Messages.tell(session.stage(), session.words(), "shell.web.no-browser", address);
        }
    }

    private static boolean hand(String what) {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        List<String> command = system.contains("win") ? List.of("rundll32", "url.dll,FileProtocolHandler", what)
                : List.of(system.contains("mac") ? "open" : "xdg-open", what);
        try {
            new ProcessBuilder(command).start();
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
