package roundtable.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import roundtable.exchange.Templates;
import roundtable.pdf.ScriptPdf;
import roundtable.words.Words;

/** The facilitator's script for the first meeting with a file: a page to print and to hold in the hand. */
final class Script {

    private Script() {
    }

    /** Opens the script of the template that the file was made from, or asks which one. */
    static void open(Session session) {
        Words words = session.words();
        Templates.of(session.window().workspace().book())
                .or(() -> TemplateChoice.ask(session.stage(), words, words.text("shell.script"), words.text("shell.script.which")))
                .ifPresent(template -> open(session, template));
    }

    private static void open(Session session, String template) {
        Words words = session.words();
        Callable<Path> work = () -> {
            Path path = Files.createTempDirectory("roundtable").resolve("script-" + template + "-" + words.language() + ".pdf");
            path.toFile().deleteOnExit();
            ScriptPdf.write(Templates.script(template, words.language()), words, path);
            return path;
        };
        session.window().jobs().run("shell.script.job", work, path -> OpenOutside.open(session, path));
    }
}
