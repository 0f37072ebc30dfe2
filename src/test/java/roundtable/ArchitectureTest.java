package roundtable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The shape of the program holds, and each rule is known to notice when it does not. */
class ArchitectureTest {

    private static final Path MAIN = Path.of("src/main/java/roundtable");
    private static final int LONGEST_FILE = 300;

    @TestFactory
    Stream<DynamicTest> theProgramKeepsEveryRule() {
        JavaClasses program = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("roundtable");
        return ImportRules.of("roundtable").entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.getKey(), () -> rule.getValue().check(program)));
    }

    @TestFactory
    Stream<DynamicTest> everyRuleNoticesItsPlantedViolation() {
        JavaClasses planted = new ClassFileImporter().importPackages("planted");
        Map<String, ArchRule> rules = ImportRules.of("planted");
        return rules.entrySet().stream().map(rule -> DynamicTest.dynamicTest(rule.getKey(),
                () -> assertTrue(rule.getValue().evaluate(planted).hasViolation(),
                        "Nothing planted below src/test/java/planted breaks the rule " + rule.getKey())));
    }

    @Test
    void everyPackageHasARule() throws IOException {
        try (Stream<Path> folders = Files.list(MAIN)) {
            TreeSet<String> places = folders.filter(Files::isDirectory).map(p -> p.getFileName().toString())
                    .collect(Collectors.toCollection(TreeSet::new));
            places.removeAll(ImportRules.of("roundtable").keySet());
            places.remove("shell");
            assertEquals(List.of(), List.copyOf(places), "only the shell may use everything");
        }
    }

    @Test
    void noFileIsTooLongToRead() throws IOException {
        try (Stream<Path> files = Files.walk(MAIN)) {
            assertEquals(List.of(), files.filter(f -> f.toString().endsWith(".java"))
                    .filter(f -> lines(f) > LONGEST_FILE).map(f -> f + ": " + lines(f) + " lines").toList());
        }
    }

    @Test
    void testsAtTheWindowTakeTurns() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src", "test", "java"))) {
            // Whoever has hands has them from the one class that waits for its turn.
            assertEquals(List.of("Hands.java", "KeysTest.java"), files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> Stream.of("FxRobot", "ApplicationTest", "Hands")
                            .anyMatch(hands -> text(file).contains(" extends " + hands + " {")))
                    .map(file -> file.getFileName().toString()).sorted().toList());
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int lines(Path file) {
        try {
            return Files.readAllLines(file).size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
