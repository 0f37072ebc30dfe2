package roundtable.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What the program is made with, by whose leave.
 *
 * @param library name of the library or font
 * @param parts its files in the program, without their versions
 * @param licence its SPDX expression
 * @param address where it comes from
 */
record Licence(String library, List<String> parts, String licence, String address) {

    /** All of them, by name. */
    static List<Licence> all() {
        try (InputStream in = Licence.class.getResourceAsStream("/licences.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).map(Licence::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Licence of(String line) {
        String[] cells = line.split("\t", -1);
        return new Licence(cells[0], List.of(cells[1].split(" ")), cells[2], cells[3]);
    }
}
