package roundtable.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.TypeConversionException;
import roundtable.words.Words;

/** The kinds of arguments that commands take, explained in the user's language. */
final class Arguments {

    private Arguments() {
    }

    /** A command with --help and --language. */
    static CommandSpec command(String name, String explanation, Words words) {
        CommandSpec spec = CommandSpec.create().name(name);
        spec.usageMessage().description(explanation);
        headings(spec, words);
        return spec.addOption(help(words))
                .addOption(choice("--language", Words.LANGUAGES, words.text("cli.option.language")));
    }

    static void headings(CommandSpec spec, Words words) {
        spec.usageMessage().synopsisHeading(words.text("cli.help.usage") + " ");
        spec.usageMessage().optionListHeading("%n");
        spec.usageMessage().parameterListHeading("%n");
        spec.usageMessage().commandListHeading("%n" + words.text("cli.help.commands") + "%n");
        spec.usageMessage().descriptionHeading("%n");
    }

    static OptionSpec help(Words words) {
        return OptionSpec.builder("-h", "--help").usageHelp(true).description(words.text("cli.option.help")).build();
    }

    static OptionSpec force(Words words) {
        return flag("--force", words.text("cli.option.force"));
    }

    /** What is given or not. */
    static OptionSpec flag(String name, String explanation) {
        return OptionSpec.builder(name).description(explanation).build();
    }

    /** A text such as a name. */
    static OptionSpec text(String name, String label, String explanation) {
        return OptionSpec.builder(name).paramLabel(label).type(String.class).description(explanation).build();
    }

    /** One of a few words, in whatever case it is given. */
    static OptionSpec choice(String name, List<String> choices, String explanation) {
        return OptionSpec.builder(name).paramLabel(String.join("|", choices)).type(String.class)
                .completionCandidates(choices).converters(oneOf(choices)).description(explanation).build();
    }

    static OptionSpec requiredPath(String name, String label, String explanation) {
        return OptionSpec.builder(name).paramLabel(label).type(Path.class).required(true).description(explanation).build();
    }

    static OptionSpec optionalPath(String name, String label, String explanation) {
        return OptionSpec.builder(name).paramLabel(label).type(Path.class).description(explanation).build();
    }

    static PositionalParamSpec path(int place, String label, String explanation) {
        return PositionalParamSpec.builder().index(String.valueOf(place)).required(true).paramLabel(label).type(Path.class)
                .description(explanation).build();
    }

    static PositionalParamSpec choice(int place, String label, List<String> choices, String explanation) {
        return PositionalParamSpec.builder().index(String.valueOf(place)).required(true).paramLabel(label).type(String.class)
                .completionCandidates(choices).converters(oneOf(choices)).description(explanation).build();
    }

    private static ITypeConverter<String> oneOf(List<String> choices) {
        return value -> {
            String choice = value.toLowerCase(Locale.ROOT);
            if (!choices.contains(choice)) {
                throw new TypeConversionException(value);
            }
            return choice;
        };
    }
}
