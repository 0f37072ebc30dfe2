package roundtable.cli;

/** Why a command did not do what it was asked to: one sentence for the user, already in the user's language. */
final class Failure extends Exception {

    private static final long serialVersionUID = 1L;

    private final int code;

    private Failure(int code, String sentence) {
        super(sentence);
        this.code = code;
    }

    /** The command was right, the world was not: exit code 1. */
    static Failure of(String sentence) {
        return new Failure(1, sentence);
    }

    /** The command was wrong: exit code 2. */
    static Failure usage(String sentence) {
        return new Failure(2, sentence);
    }

    int code() {
        return code;
    }
}
