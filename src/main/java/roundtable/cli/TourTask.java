package roundtable.cli;

import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code roundtable tour DIR}: pictures of every screen, without a display. */
record TourTask(Console console, Pictures pictures) implements Task {

    @Override
    public CommandSpec spec() {
        return Arguments.command("tour", console.words().text("cli.tour.about"), console.words())
                .addPositional(Arguments.path(0, "DIR", console.words().text("cli.tour.folder")));
    }

    @Override
    public void run(ParseResult asked) throws IOException {
        Path folder = asked.matchedPositionalValue(0, null);
        pictures.take(folder);
        console.say(folder.resolve("index.html"));
    }
}
