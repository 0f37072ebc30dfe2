package roundtable.cli;

import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import roundtable.exchange.ExchangeException;

/** One of the commands of the program. */
interface Task {

    /** Its name, options and parameters with their explanations. */
    CommandSpec spec();

    /** Does it. Returns when everything is on disk. */
    void run(ParseResult asked) throws Failure, ExchangeException, IOException;
}
