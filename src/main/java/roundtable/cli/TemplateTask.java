package roundtable.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import roundtable.exchange.Templates;
import roundtable.pdf.ScriptPdf;

/** {@code roundtable template}: makes a file to begin a city's map with, and the script for its first meeting. */
record TemplateTask(Console console) implements Task {

    @Override
    public CommandSpec spec() {
        return Arguments.command("template", console.words().text("cli.template.about"), console.words())
                .addPositional(Arguments.choice(0, "NAME", Templates.names(),
                        console.words().text("cli.template.name", String.join(", ", Templates.names()))))
                .addPositional(Arguments.path(1, "FILE", console.words().text("cli.new-file")))
                .addOption(Arguments.optionalPath("--script", "PDF", console.words().text("cli.template.script")))
                .addOption(Arguments.force(console.words()));
    }

    @Override
    public void run(ParseResult asked) throws Failure, IOException {
        String name = asked.matchedPositionalValue(0, "");
        String language = console.words().language();
        boolean force = asked.hasMatchedOption("--force");
        Path script = asked.matchedOptionValue("--script", null);
        if (script != null && Files.exists(script) && !force) {
            throw Failure.of(console.words().text("cli.target.exists", script));
        }
        NewFile.make(asked.matchedPositionalValue(1, null), Templates.book(name, language), force, console);
        if (script != null) {
            ScriptPdf.write(Templates.script(name, language), console.words(), script);
            console.say(script);
        }
    }
}
