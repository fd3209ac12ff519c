package org.tactus.safety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Every rule of `docs/safety.md` that has an id is proven by a test that names it.
class RulesTest {
    private static final Path PAGE = Path.of("docs/safety.md");
    private static final Pattern RULE =
            Pattern.compile("^\\| `([A-Z]\\d+(?:-[a-z]+)?|(?:site|does)-[a-z-]+)` ");

    @Test
    void everyRuleIsProven() throws IOException {
        var unproven = new TreeSet<>(rules());
        unproven.removeAll(proven());

        assertEquals(Set.of(), unproven, "Rules without a proof");
    }

    @Test
    void everyProofNamesARule() throws IOException {
        var unknown = new TreeSet<>(proven());
        unknown.removeAll(rules());

        assertEquals(Set.of(), unknown, "Proofs without a rule");
    }

    @Test
    void everyQuestionIsOnThePage() throws IOException {
        var questions =
                Questions.all().stream()
                        .map(Question::id)
                        .collect(Collectors.toCollection(TreeSet::new));
        var listed = new TreeSet<>(rules());
        listed.removeIf(rule -> Character.isLowerCase(rule.charAt(0)));

        assertEquals(questions, listed);
    }

    @Test
    void thePageSaysThatNoClinicianHasReviewedIt() throws IOException {
        assertTrue(Files.readString(PAGE).contains("No clinician has reviewed this content yet"));
    }

    private static Set<String> rules() throws IOException {
        return Files.readAllLines(PAGE).stream()
                .flatMap(line -> RULE.matcher(line).results())
                .map(match -> match.group(1))
                .collect(Collectors.toSet());
    }

    private static Set<String> proven() {
        return new ClassFileImporter()
                .importPath(Path.of("target/test-classes")).stream()
                        .map(JavaClass::getMethods)
                        .flatMap(Set::stream)
                        .filter(method -> method.isAnnotatedWith(Proves.class))
                        .flatMap(
                                method ->
                                        Arrays.stream(
                                                method.getAnnotationOfType(Proves.class).value()))
                        .collect(Collectors.toSet());
    }
}
