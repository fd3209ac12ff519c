package org.tactus.safety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Every rule of `docs/safety.md` that has an id is proven by a test that names it.
class RulesTest {
    private static final Path PAGE = Path.of("docs/safety.md");
    private static final Path TESTS = Path.of("target/test-classes");
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

    private static Set<String> proven() throws IOException {
        var proven = new TreeSet<String>();
        for (var test : tests()) {
            for (var method : test.getDeclaredMethods()) {
                var proves = method.getAnnotation(Proves.class);
                if (proves != null) {
                    proven.addAll(List.of(proves.value()));
                }
            }
        }
        return proven;
    }

    private static List<Class<?>> tests() throws IOException {
        try (var files = Files.walk(TESTS)) {
            return files.map(file -> TESTS.relativize(file).toString())
                    .filter(name -> name.endsWith("Test.class") && !name.contains("$"))
                    .<Class<?>>map(RulesTest::load)
                    .toList();
        }
    }

    private static Class<?> load(String file) {
        var name = file.substring(0, file.length() - ".class".length());
        try {
            return Class.forName(
                    name.replace(File.separatorChar, '.'), false, RulesTest.class.getClassLoader());
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
