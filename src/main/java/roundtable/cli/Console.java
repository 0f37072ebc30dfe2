package roundtable.cli;

import java.io.PrintStream;
import roundtable.words.Words;

/** Where a command speaks, and in which language. */
record Console(Words words, PrintStream out, PrintStream err) {

    /** Tells what was done. */
    void say(Object line) {
        out.println(line);
    }

    /** Tells what the user should know although the work was done. */
    void warn(String sentence) {
        err.println(sentence);
    }
}
