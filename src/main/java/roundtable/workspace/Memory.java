package roundtable.workspace;

import java.util.HashMap;
import java.util.Map;

/** What a screen looked like when it was left, kept on this machine from start to start; never part of a file. */
public interface Memory {

    /** What was kept under a name; empty for nothing. */
    String recall(String name);

    /** Keeps a text under a name. */
    void keep(String name, String text);

    /** A memory that lasts as long as the window. */
    static Memory ofTheWindow() {
        Map<String, String> kept = new HashMap<>();
        return new Memory() {
            @Override
            public String recall(String name) {
                return kept.getOrDefault(name, "");
            }

            @Override
            public void keep(String name, String text) {
                kept.put(name, text);
            }
        };
    }
}
