package roundtable.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import roundtable.book.Distribution.Edition;
import roundtable.exchange.ExchangeException;
import roundtable.exchange.Examples;
import roundtable.pdf.OnPaper;
import roundtable.pdf.Paper;
import roundtable.words.Words;

/** What the program does where no window can open: it says so, and in a checkout it prints the example instead. */
record Windowless(Words words, PrintStream out) {

    private static final Path EXAMPLE = Path.of("target", "example");

    /** Returns the exit code, which is 0: nothing went wrong. */
    int show(Path workingFolder) throws Failure, ExchangeException, IOException {
        if (!Files.exists(workingFolder.resolve("pom.xml"))) {
            out.println(words.text("cli.windowless.elsewhere"));
            return 0;
        }
        out.println(words.text("cli.windowless.example", EXAMPLE));
        Console console = new Console(words, out, out);
        Products products = new Products(
                Examples.book(Examples.names().getFirst(), words.language()), null, OnPaper.fitted(Paper.A3), console);
        new Folder(workingFolder.resolve(EXAMPLE), true, console).write(products.pdf("all", Edition.MEMBERS, "all"));
        return 0;
    }
}
