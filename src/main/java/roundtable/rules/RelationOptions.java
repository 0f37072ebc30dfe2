package roundtable.rules;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import roundtable.book.Nullable;
import roundtable.book.Relation;

/** The words in the brackets of a typed relation: how formal, how strong, which kind, how often. */
final class RelationOptions {

    private static final Map<String, Relation.Formality> FORMALITY = Map.of(
            "formal", Relation.Formality.FORMAL, "formell", Relation.Formality.FORMAL,
            "informal", Relation.Formality.INFORMAL, "informell", Relation.Formality.INFORMAL);
    private static final Map<String, Integer> STRENGTH = Map.of("weak", 1, "schwach", 1, "medium", 2, "mittel", 2,
            "strong", 3, "stark", 3);

    /** How often something happens, which the line then says. */
    private static final Set<String> OFTEN = Stream.of("daily", "weekly", "fortnightly", "monthly", "quarterly", "yearly",
            "täglich", "wöchentlich", "vierzehntägig", "monatlich", "vierteljährlich", "jährlich").map(Folding::fold)
            .collect(Collectors.toUnmodifiableSet());
    private static final int SLIPS = 2;

    private final List<RelationLine.KindName> kinds;
    private Relation.Formality formality;
    private Integer strength;
    private String kind;
    private String often;

    RelationOptions(List<RelationLine.KindName> kinds) {
        this.kinds = kinds;
    }

    /** Takes an option in; false when it is none. The beginning of a kind's name is enough when only one has it. */
    boolean take(String option) {
        String folded = Folding.fold(option);
        if (FORMALITY.containsKey(folded)) {
            formality = FORMALITY.get(folded);
            return true;
        }
        if (STRENGTH.containsKey(folded)) {
            strength = STRENGTH.get(folded);
            return true;
        }
        List<RelationLine.KindName> exact = kinds.stream().filter(k -> Folding.fold(k.name()).equals(folded)).toList();
        if (exact.isEmpty() && OFTEN.contains(folded)) {
            often = option;
            return true;
        }
        List<RelationLine.KindName> found = !exact.isEmpty() ? exact
                : kinds.stream().filter(k -> Folding.fold(k.name()).startsWith(folded)).toList();
        kind = found.size() == 1 ? found.getFirst().kind() : kind;
        return found.size() == 1;
    }

    /** What a word that is no option was probably meant to be. */
    Optional<String> near(String option) {
        String folded = Folding.fold(option);
        return Stream.concat(kinds.stream().map(RelationLine.KindName::name),
                        Stream.of(FORMALITY.keySet(), STRENGTH.keySet()).flatMap(Set::stream).sorted())
                .filter(word -> Likeness.distance(Folding.fold(word), folded, SLIPS) <= SLIPS)
                .min(Comparator.comparing(word -> Likeness.distance(Folding.fold(word), folded, SLIPS)));
    }

    /** What the line says: its label, and how often. */
    @Nullable String label(String label) {
        return often == null ? label.isEmpty() ? null : label : label.isEmpty() ? often : label + ", " + often;
    }

    @Nullable Relation.Formality formality() {
        return formality;
    }

    @Nullable Integer strength() {
        return strength;
    }

    @Nullable String kind() {
        return kind;
    }
}
