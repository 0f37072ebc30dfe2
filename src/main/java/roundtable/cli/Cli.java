package roundtable.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import roundtable.words.Words;

/** The program as a command: it does its work without a window, says what it wrote, and ends. */
public final class Cli {

    private final Console console;
    private final List<Task> tasks;
    private final CommandLine line;

    private Cli(Console console, Pictures pictures) {
        this.console = console;
        this.tasks = List.of(new ExampleTask(console), new TemplateTask(console), new ExportTask(console), new ImportTask(console),
                new LayoutTask(console), new ReportTask(console), new InviteTask(console), new PackTask(console), new OwnersTask(console),
                new CheckTask(console), new TourTask(console, pictures));
        this.line = new CommandLine(spec(console.words()));
        tasks.forEach(task -> line.addSubcommand(new CommandLine(task.spec())));
    }

    /** Runs a command on the console of the process; returns its exit code. */
    public static int run(Pictures pictures, String... arguments) {
        return run(stream(System.out), stream(System.err), pictures, arguments);
    }

    /** Says why no window opens; in a checkout of the program the example's documents are written instead. */
    public static int runWithoutWindow() {
        Words words = Words.in(Locale.getDefault().getLanguage());
        return new Cli(new Console(words, stream(System.out), stream(System.err)), Cli::noPictures)
                .guarded(() -> new Windowless(words, stream(System.out)).show(Path.of("")));
    }

    /** Runs a command; returns 0, or 1 after one sentence on the second stream, or 2 when the command is wrong. */
    static int run(PrintStream out, PrintStream err, Pictures pictures, String... arguments) {
        Words words = Words.in(language(arguments));
        return new Cli(new Console(words, out, err), pictures).answer(arguments);
    }

    /** Where there is no Windows, everything speaks UTF-8, whatever a bare environment claims. */
    static PrintStream stream(PrintStream stream) {
        return System.getProperty("os.name").startsWith("Windows") ? stream
                : new PrintStream(stream, true, StandardCharsets.UTF_8);
    }

    /** Where no window opens at all there are no pictures of one. */
    private static void noPictures(Path folder) {
        throw new IllegalStateException("No pictures in " + folder);
    }

    private int answer(String... arguments) {
        return guarded(() -> perform(line.parseArgs(arguments)));
    }

    private int guarded(Callable<Integer> work) {
        try {
            return work.call();
        } catch (ParameterException e) {
            return fail(2, new WrongUsage(console.words()).sentence(e));
        } catch (Failure e) {
            return fail(e.code(), e.getMessage());
        } catch (Exception | StackOverflowError | OutOfMemoryError e) {
            return fail(1, new Trouble(console.words()).sentence(e));
        }
    }

    private int perform(ParseResult asked) throws Exception {
        if (asked.hasSubcommand()) {
            ParseResult command = asked.subcommand();
            if (command.isUsageHelpRequested()) {
                command.commandSpec().commandLine().usage(console.out(), Ansi.OFF);
                return 0;
            }
            task(command.commandSpec().name()).run(command);
        } else if (asked.isVersionHelpRequested()) {
            console.say("roundtable " + version());
        } else if (asked.isUsageHelpRequested()) {
            line.usage(console.out(), Ansi.OFF);
        } else {
            throw Failure.usage(console.words().text("cli.wrong.nothing"));
        }
        return 0;
    }

    private Task task(String name) {
        return tasks.stream().filter(task -> task.spec().name().equals(name)).findFirst().orElseThrow();
    }

    private int fail(int code, String sentence) {
        console.warn(sentence.lines().findFirst().orElse(""));
        return code;
    }

    private static CommandSpec spec(Words words) {
        CommandSpec spec = CommandSpec.create().name("roundtable");
        spec.usageMessage().description(words.text("cli.about"));
        Arguments.headings(spec, words);
        return spec.addOption(Arguments.help(words))
                .addOption(OptionSpec.builder("-V", "--version").versionHelp(true)
                        .description(words.text("cli.option.version")).build())
                .addOption(Arguments.choice("--language", Words.LANGUAGES, words.text("cli.option.language")));
    }

    /** The language asked for, even in a command that is wrong; else the system's. */
    private static String language(String... arguments) {
        List<String> given = Arrays.asList(arguments);
        return Words.LANGUAGES.stream()
                .filter(language -> given.contains("--language=" + language)
                        || Collections.indexOfSubList(given, List.of("--language", language)) >= 0)
                .findFirst().orElse(Locale.getDefault().getLanguage());
    }

    private static String version() throws IOException {
        Properties build = new Properties();
        try (InputStream in = Cli.class.getResourceAsStream("/build.properties")) {
            build.load(in);
        }
        return build.getProperty("version");
    }
}
