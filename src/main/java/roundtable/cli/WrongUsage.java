package roundtable.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import roundtable.words.Words;

/** Says in one sentence what is wrong with a command line. */
record WrongUsage(Words words) {

    String sentence(ParameterException wrong) {
        return switch (wrong) {
            case MissingParameterException missing -> words.text("cli.wrong.missing",
                    missing.getMissing().stream().map(WrongUsage::name).collect(Collectors.joining(", ")));
            case UnmatchedArgumentException unmatched -> unmatched(unmatched);
            case OverwrittenOptionException twice -> words.text("cli.wrong.twice", name(twice.getOverwritten()));
            default -> value(wrong);
        };
    }

    private String unmatched(UnmatchedArgumentException wrong) {
        String first = wrong.getUnmatched().getFirst();
        boolean command = wrong.getCommandLine().getParent() == null && !first.startsWith("-");
        return command ? words.text("cli.wrong.command", first) : words.text("cli.wrong.unknown", first);
    }

    private String value(ParameterException wrong) {
        if (wrong.getArgSpec() == null) {
            return words.text("cli.wrong.other", wrong.getMessage());
        }
        List<String> choices = new ArrayList<>();
        if (wrong.getArgSpec().completionCandidates() != null) {
            wrong.getArgSpec().completionCandidates().forEach(choices::add);
        }
        return choices.isEmpty() || wrong.getValue() == null ? words.text("cli.wrong.value", name(wrong.getArgSpec()))
                : words.text("cli.wrong.choice", name(wrong.getArgSpec()), wrong.getValue(), String.join(", ", choices));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
