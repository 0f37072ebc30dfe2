package roundtable;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;

/** Whether a window can open on this machine. */
final class Display {

    private Display() {
    }

    /** Windows and macOS always have one; elsewhere a display and the GTK library are needed. */
    static boolean isThere() {
        String system = System.getProperty("os.name");
        boolean always = system.startsWith("Windows") || system.startsWith("Mac")
                || System.getProperty("glass.platform") != null;
        return always || (isSet("DISPLAY") || isSet("WAYLAND_DISPLAY")) && hasGtk();
    }

    private static boolean isSet(String variable) {
        String value = System.getenv(variable);
        return value != null && !value.isEmpty();
    }

    private static boolean hasGtk() {
        try (Arena arena = Arena.ofConfined()) {
            SymbolLookup.libraryLookup("libgtk-3.so.0", arena);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
