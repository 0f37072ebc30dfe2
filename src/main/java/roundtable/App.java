package roundtable;

import java.util.logging.Level;
import java.util.logging.Logger;
import roundtable.cli.Cli;
import roundtable.file.FileException;
import roundtable.shell.Program;
import roundtable.shell.Session;
import roundtable.shell.Tour;

/** Starts the program: with a command as a command, otherwise with its window. */
public final class App {

    /** Held so that its level stays: JavaFX warns of the class path, where it works just as well. */
    private static final Logger JAVAFX = Logger.getLogger("javafx");

    private App() {
    }

    public static void main(String[] arguments) throws FileException {
        JAVAFX.setLevel(Level.SEVERE);
        boolean file = arguments.length == 1 && arguments[0].endsWith("." + Session.ENDING);
        if (arguments.length > 0 && !file) {
            System.exit(Cli.run(Tour::take, arguments));
        }
        if (!Display.isThere() || !open(arguments)) {
            System.exit(Cli.runWithoutWindow());
        }
    }

    /** Opens the window; false when the display that was promised cannot be reached. */
    private static boolean open(String... arguments) throws FileException {
        try {
            Program.open(arguments);
            return true;
        } catch (UnsupportedOperationException e) {
            return false;
        }
    }
}
