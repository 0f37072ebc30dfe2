package roundtable.rules;

import java.util.List;
import java.util.Map;
import roundtable.book.Nullable;
import roundtable.book.Relation;

/** The words in the brackets of a typed relation: how formal, how strong, which kind. */
final class RelationOptions {

    private static final Map<String, Relation.Formality> FORMALITY = Map.of(
            "formal", Relation.Formality.FORMAL, "formell", Relation.Formality.FORMAL,
            "informal", Relation.Formality.INFORMAL, "informell", Relation.Formality.INFORMAL);
    private static final Map<String, Integer> STRENGTH = Map.of("weak", 1, "schwach", 1, "medium", 2, "mittel", 2,
            "strong", 3, "stark", 3);

    private final List<RelationLine.KindName> kinds;
    private Relation.Formality formality;
    private Integer strength;
    private String kind;

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
        List<RelationLine.KindName> found = !exact.isEmpty() ? exact
                : kinds.stream().filter(k -> Folding.fold(k.name()).startsWith(folded)).toList();
        kind = found.size() == 1 ? found.getFirst().kind() : kind;
        return found.size() == 1;
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
