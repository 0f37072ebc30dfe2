package roundtable.cli;

import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import roundtable.exchange.Examples;

/** {@code roundtable example}: makes a file of a city that comes with the program. */
record ExampleTask(Console console) implements Task {

    @Override
    public CommandSpec spec() {
        return Arguments.command("example", console.words().text("cli.example.about"), console.words())
                .addPositional(Arguments.choice(0, "NAME", Examples.names(),
                        console.words().text("cli.example.name", String.join(", ", Examples.names()))))
                .addPositional(Arguments.path(1, "FILE", console.words().text("cli.new-file")))
                .addOption(Arguments.force(console.words()));
    }

    @Override
    public void run(ParseResult asked) throws Failure, IOException {
        String name = asked.matchedPositionalValue(0, "");
        Path file = asked.matchedPositionalValue(1, null);
        NewFile.make(file, Examples.book(name, console.words().language()), asked.hasMatchedOption("--force"), console);
    }
}
