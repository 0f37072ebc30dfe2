package roundtable;

/** Starts the program: with arguments as a command, without them as a window. */
public final class App {

    private App() {
    }

    public static void main(String[] arguments) {
        throw new UnsupportedOperationException("The window and the commands are still to come");
    }
}
