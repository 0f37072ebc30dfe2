package roundtable.shell;

import java.util.Locale;
import javafx.util.StringConverter;
import roundtable.words.Words;

/** Shows a language's code as its name, in the language of the program. */
final class LanguageNames {

    private LanguageNames() {
    }

    static StringConverter<String> in(Words words) {
        return new StringConverter<>() {
            @Override
            public String toString(String code) {
                return code == null ? "" : Locale.forLanguageTag(code).getDisplayLanguage(words.locale());
            }

            @Override
            public String fromString(String text) {
                throw new UnsupportedOperationException("Languages are chosen, not typed");
            }
        };
    }
}
