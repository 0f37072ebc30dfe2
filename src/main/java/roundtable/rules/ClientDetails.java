package roundtable.rules;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Recognises text that looks like details of an individual client, so that the author can take it out: this program
 * keeps no records on individuals. Better to miss some than to cry wolf, because a warning that is often wrong is
 * soon not read.
 */
public final class ClientDetails {

    private static final String INITIALS = "\\p{Lu}\\.(?: ?\\p{Lu}\\.)?";
    private static final String PERSON = "(?i:client|patient|service user|visitor|resident|klient(?:in)?|patient(?:in)?"
            + "|besucher(?:in)?|nutzer(?:in)?|konsument(?:in)?|bewohner(?:in)?|herr|frau|mr\\.?|mrs\\.?|ms\\.?)";
    private static final String DAY = "\\d{1,2}(?:[./-] ?\\d{1,2}[./-] ?|\\.? \\p{L}+ )(?:19|20)?\\d{2}";
    private static final String YEARS = "(?:years?|yrs?|y/o|yo\\b|Jahren?\\b|J\\.|\\)|,|\\.|$)";

    private static final List<Pattern> SIGNS = Stream.of(
            "(?i:\\bborn(?: on)?|\\bdate of birth:?|\\bDOB:?|\\bgeb\\.?(?: am)?|\\bgeboren(?: am)?"
                    + "|\\bGeburtsdatum:?|\\bgeburtstag:?) ?" + DAY,
            "(?<![\\p{L}\\d*])\\* ?\\d{1,2}\\.\\d{1,2}\\.(?:19|20)\\d{2}",
            "\\b" + PERSON + " " + INITIALS + "(?![\\p{L}])(?! ?\\p{Lu}\\p{Ll})",
            "\\b" + PERSON + " " + "(?:(?i:no|nr)\\. ?|ID:? ?|# ?)\\d{2,}",
            "\\b(?!Z\\. ?B|U\\. ?S|E\\. ?V)\\p{Lu}\\. ?\\p{Lu}\\.,? \\(?[1-9]\\d ?" + YEARS,
            "(?i:\\b\\d{2}[- ]?(?:year[- ]old|jährige[rn]?|-jährige[rn]?)) (?:\\p{L}+ )?" + INITIALS,
            "(?<![\\p{L}\\d/.-])(?:\\+\\d{2}[ /-]?|0)(?:\\(0\\) ?)?1[5-7]\\d[ /-]?\\d{3,4}[ -]?\\d{3,5}(?!\\d)",
            "(?i:\\b(?:tel|phone|telefon|handy|mobil|mobile|cell)\\b)\\.?:? ?(?:\\+|0)[\\d /()-]{7,}\\d",
            "\\b\\p{Lu}\\d{9}\\b").map(Pattern::compile).collect(Collectors.toUnmodifiableList());

    private ClientDetails() {
    }

    /** The part of a text that looks so, as the author wrote it; empty when nothing does. */
    public static Optional<String> find(String text) {
        return SIGNS.stream().map(sign -> sign.matcher(text)).filter(Matcher::find).map(Matcher::group).findFirst();
    }
}
