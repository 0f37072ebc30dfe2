package roundtable;

import roundtable.cli.Cli;

/** Starts the program: with arguments as a command, without them as a window. */
public final class App {

    private App() {
    }

    public static void main(String[] arguments) {
        System.exit(Cli.run(arguments));
    }
}
