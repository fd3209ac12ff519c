package org.tactus.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tactus.routine.BundledRoutines;
import org.tactus.routine.LibraryEntry;
import org.tactus.routine.Routine;
import org.tactus.routine.RoutineReader;
import org.tactus.routine.Step;
import org.tactus.routine.Text;
import org.tactus.safety.Proves;

/// No text that a person sees promises what massage cannot do. English only.
class ClaimsTest {
    private static final Pattern CLAIM =
            Pattern.compile(
                    "\\b(?:"
                            + String.join(
                                    "|",
                                    "cur(?:e|es|ed|ing)",
                                    "heal(?:s|ed|ing)?",
                                    "treat(?:s|ed|ing)? (?:pain|disease|illness|injur\\w*)",
                                    "realign\\w*",
                                    "(?:break|breaks|breaking|break up) (?:down |up )?scar tissue",
                                    "adhesions?",
                                    "detox\\w*",
                                    "toxins?",
                                    "lactic acid",
                                    "flush(?:es|ing)? (?:out )?\\w+",
                                    "boosts?(?: the| your)? immun\\w*",
                                    "immune boost\\w*",
                                    "prevents? (?:disease|illness|injur\\w*)",
                                    "(?:replaces?|instead of) (?:medicines?|medication|your doctor)",
                                    "(?:dissolve[sd]?|melts?|releases?|breaks? up) (?:the )?knots",
                                    "knots (?:are )?(?:dissolve[sd]?|gone|released)",
                                    "guarantee[sd]?",
                                    "clinically proven",
                                    "diagnos\\w*",
                                    "per ?cent")
                            + ")\\b|\\d ?%",
                    Pattern.CASE_INSENSITIVE);

    /// Sentences that deny such a claim.
    private static final List<String> DENIALS =
            List.of("does not replace your doctor, your medicines");

    @Test
    @Proves("does-plain")
    void noTextOfTheApplicationClaimsTooMuch() {
        var bundle = ResourceBundle.getBundle("org.tactus.messages", Locale.ENGLISH);
        var claims = new ArrayList<String>();
        for (var key : bundle.keySet()) {
            claim(bundle.getString(key)).ifPresent(claim -> claims.add(key + ": " + claim));
        }

        assertEquals(List.of(), claims);
    }

    @Test
    void theApplicationSaysItselfThatNoClinicianHasReviewedIt() {
        var bundle = ResourceBundle.getBundle("org.tactus.messages", Locale.ENGLISH);

        assertTrue(
                bundle.getString("settings.about.medical")
                        .contains("No clinician has reviewed its safety rules yet."));
    }

    @Test
    @Proves("does-plain")
    void noTextOfARoutineClaimsTooMuch() {
        var claims = new ArrayList<String>();
        for (var entry : BundledRoutines.load(new RoutineReader())) {
            var routine = ((LibraryEntry.Good) entry).routine();
            texts(
                    routine,
                    text ->
                            claim(text.english())
                                    .ifPresent(claim -> claims.add(routine.id() + ": " + claim)));
        }

        assertEquals(List.of(), claims);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Massage cures back pain.",
                "It heals.",
                "Realigns the spine.",
                "Breaks scar tissue.",
                "A detox for the skin.",
                "Flushes out toxins.",
                "Removes lactic acid.",
                "Boosts your immune system.",
                "Prevents disease.",
                "Replaces medicine.",
                "Knots dissolved!",
                "Your risk is 12 %."
            })
    void suchClaimsWouldBeFound(String claim) {
        assertTrue(claim(claim).isPresent());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It does not replace your doctor, your medicines, or moving about.",
                "May ease muscle tension and soreness for a while.",
                "A healthy routine for the heel."
            })
    void whatMayBeSaidIsNotFound(String said) {
        assertEquals(Optional.empty(), claim(said));
    }

    private static Optional<String> claim(String text) {
        var told = text;
        for (var denial : DENIALS) {
            told = told.replace(denial, "");
        }
        var found = CLAIM.matcher(told);
        return found.find() ? Optional.of(found.group() + " in: " + text) : Optional.empty();
    }

    private static void texts(Routine routine, Consumer<Text> to) {
        to.accept(routine.title());
        routine.summary().ifPresent(to);
        routine.lubricant().ifPresent(to);
        routine.needs().forEach(to);
        routine.steps().forEach(step -> texts(step, to));
    }

    private static void texts(Step step, Consumer<Text> to) {
        switch (step) {
            case Step.Leaf leaf -> {
                var words = leaf.common().words();
                Stream.of(words.title(), words.text(), words.say(), words.caution(), words.feel())
                        .flatMap(Optional::stream)
                        .forEach(to);
                if (leaf instanceof Step.Touch touch) {
                    touch.breath().ifPresent(to);
                }
            }
            case Step.Group group -> group.steps().forEach(inner -> texts(inner, to));
        }
    }
}
