package roundtable.organisations;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import roundtable.book.Nullable;
import roundtable.workspace.Desk;

/** The languages of the world by their names. */
final class Languages {

    private Languages() {
    }

    /** ISO 639 codes in the order of their names, behind null, which stands for the language of the file. */
    static List<String> codes(Desk desk) {
        List<String> codes = new ArrayList<>();
        codes.add(null);
        Arrays.stream(Locale.getISOLanguages()).filter(code -> !name(desk, code).equals(code))
                .sorted(Comparator.comparing(code -> name(desk, code), desk.words().order())).forEach(codes::add);
        return codes;
    }

    static String name(Desk desk, @Nullable String code) {
        return code == null ? desk.words().text("organisations.language.file")
                : Locale.forLanguageTag(code).getDisplayLanguage(desk.words().locale());
    }
}
