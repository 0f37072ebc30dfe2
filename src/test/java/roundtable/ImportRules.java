package roundtable;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Who may use what: one rule per package, for the program or for a copy of its packages with planted violations. */
final class ImportRules {

    private static final List<String> PLAIN = List.of("java.lang..", "java.util..", "java.time..", "java.text..",
            "java.io..", "java.nio..", "java.math..", "java.net..", "java.security..", "javax.annotation..");
    private static final List<String> WINDOW = List.of("javafx..", "org.controlsfx..", "impl.org.controlsfx..",
            "atlantafx..", "org.kordamp.ikonli..");
    private static final List<String> PICTURE = List.of("java.awt..", "javax.imageio..", "javax.xml..");

    /** Every folder that is a screen: none of them may use another one. */
    static final List<String> SCREENS =
            List.of("home", "organisations", "map", "meetings", "minutes", "actions", "decisions", "catalogues");

    private ImportRules() {
    }

    /** The rules by the name of what they hold, for the packages below a root. */
    static Map<String, ArchRule> of(String root) {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put("book", only(root, "book", PLAIN, List.of("io.soabase.recordbuilder..")));
        rules.put("rules", only(root, "rules", PLAIN, ours(root, "book"), List.of("com.github.difflib..")));
        rules.put("network", only(root, "network", PLAIN, ours(root, "book"), List.of("org.jgrapht..")));
        rules.put("drawing", only(root, "drawing", PLAIN, PICTURE, ours(root, "book", "rules", "network")));
        rules.put("file", only(root, "file", PLAIN, ours(root, "book"),
                List.of("java.sql..", "org.sqlite..", "com.fasterxml.jackson..")));
        rules.put("sheet", only(root, "sheet", PLAIN));
        rules.put("workspace", only(root, "workspace", PLAIN, ours(root, "book", "rules", "file", "words", "sheet"),
                List.of("javafx.beans..", "javafx.collections..")));
        rules.put("pdf", only(root, "pdf", PLAIN, PICTURE, ours(root, "book", "rules", "network", "drawing", "words", "sheet"),
                List.of("org.apache.pdfbox..", "org.apache.xmpbox..", "org.apache.fontbox..", "com.openhtmltopdf..", "de.rototor.pdfbox..",
                        "io.pebbletemplates..", "org.commonmark..", "org.w3c.dom..", "org.xml.sax..")));
        rules.put("exchange", only(root, "exchange", PLAIN, PICTURE,
                ours(root, "book", "rules", "network", "drawing", "words", "sheet"),
                List.of("com.fasterxml.jackson..", "org.dhatim.fastexcel..")));
        rules.put("post", only(root, "post", PLAIN, ours(root, "book", "rules", "words", "pdf", "exchange"),
                List.of("jakarta.mail..", "jakarta.activation..", "net.fortuna.ical4j..")));
        rules.put("words", only(root, "words", PLAIN));
        rules.put("controls", only(root, "controls", PLAIN, WINDOW, ours(root, "words", "sheet")));
        SCREENS.forEach(screen -> rules.put(screen, only(root, screen, PLAIN, WINDOW,
                ours(root, "book", "rules", "network", "drawing", "workspace", "controls", "words", "sheet"))));
        rules.put("cli", noClasses().that().resideInAPackage(root + ".cli..").should().dependOnClassesThat()
                .resideInAnyPackage(Stream.concat(Stream.of("javafx..", root + ".shell..", root + ".controls.."),
                        SCREENS.stream().map(s -> root + "." + s + "..")).toArray(String[]::new)).allowEmptyShould(true));
        rules.put("cycles", slices().matching(root + ".(*)..").should().beFreeOfCycles().allowEmptyShould(true));
        rules.put("threads", noClasses().that().resideOutsideOfPackages(root + ".file..")
                .and().doNotHaveSimpleName("BackgroundJobs").should().callConstructor(Thread.class, Runnable.class)
                .orShould().callMethodWhere(calls("java.lang.Thread", "ofPlatform", "ofVirtual", "startVirtualThread"))
                .orShould().callMethodWhere(calls("java.util.concurrent.Executors")).allowEmptyShould(true));
        rules.put("print", noClasses().that().resideOutsideOfPackages(root + ".cli..").should()
                .accessField(System.class, "out").orShould().accessField(System.class, "err").allowEmptyShould(true));
        rules.put("later", noClasses().that().doNotHaveSimpleName("BackgroundJobs").should()
                .callMethodWhere(calls("javafx.application.Platform", "runLater")).allowEmptyShould(true));
        // Where stakeholders stand is for the secretariat: what makes files to hand out does not even know the rows.
        rules.put("positions", noClasses().that().resideInAnyPackage(Stream.of("drawing", "pdf", "exchange", "post", "sheet", "cli", "minutes")
                .map(place -> root + "." + place + "..").toArray(String[]::new)).should().dependOnClassesThat()
                .haveSimpleName("Stance").orShould().dependOnClassesThat().haveSimpleName("Stances").allowEmptyShould(true));
        // What a system in Turkish or Arabic would write otherwise, such as the i without a dot.
        rules.put("letters", noClasses().should().callMethod(String.class, "toLowerCase")
                .orShould().callMethod(String.class, "toUpperCase")
                .orShould().callMethod(String.class, "format", String.class, Object[].class).allowEmptyShould(true));
        return rules;
    }

    @SafeVarargs
    private static ArchRule only(String root, String place, List<String>... allowed) {
        List<String> packages = new ArrayList<>(List.of(root + "." + place + ".."));
        Arrays.stream(allowed).forEach(packages::addAll);
        return classes().that().resideInAPackage(root + "." + place + "..").should().onlyDependOnClassesThat()
                .resideInAnyPackage(packages.toArray(String[]::new)).allowEmptyShould(true);
    }

    private static List<String> ours(String root, String... places) {
        return Arrays.stream(places).map(place -> root + "." + place + "..").toList();
    }

    private static DescribedPredicate<JavaCall<?>> calls(String owner, String... names) {
        return DescribedPredicate.describe("calls " + owner + Arrays.toString(names),
                call -> call.getTargetOwner().getName().equals(owner)
                        && (names.length == 0 || Arrays.asList(names).contains(call.getName())));
    }
}
