package org.tactus.routine;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tactus.body.Term;
import org.tactus.body.Zone;

/// The words that a field may hold, found by their spelling.
final class Vocabulary<E extends Enum<E> & Term> {
    static final Vocabulary<Audience> AUDIENCE =
            new Vocabulary<>("audience", EnumSet.allOf(Audience.class));
    static final Vocabulary<Position> POSITION =
            new Vocabulary<>("position", EnumSet.allOf(Position.class));
    static final Vocabulary<Giver> GIVER = new Vocabulary<>("giver", EnumSet.allOf(Giver.class));
    static final Vocabulary<Kind> KIND =
            new Vocabulary<>("kind of step", EnumSet.allOf(Kind.class));
    static final Vocabulary<Technique> TECHNIQUE =
            new Vocabulary<>("technique", EnumSet.allOf(Technique.class));
    static final Vocabulary<Zone> ZONE = new Vocabulary<>("zone", EnumSet.allOf(Zone.class));
    static final Vocabulary<Implement> IMPLEMENT =
            new Vocabulary<>("implement", EnumSet.allOf(Implement.class));
    static final Vocabulary<Sides> SIDES =
            new Vocabulary<>("choice of sides", EnumSet.allOf(Sides.class));
    static final Vocabulary<Direction> DIRECTION =
            new Vocabulary<>("direction", EnumSet.allOf(Direction.class));

    private static final int FEW = 20;

    private final String name;
    private final Map<String, E> terms = new LinkedHashMap<>();

    private Vocabulary(String name, Set<E> terms) {
        this.name = name;
        terms.forEach(term -> this.terms.put(term.id(), term));
    }

    /// The words of all vocabularies.
    static Set<String> spellings() {
        var spellings = new TreeSet<String>();
        for (var vocabulary :
                List.of(
                        AUDIENCE, POSITION, GIVER, KIND, TECHNIQUE, ZONE, IMPLEMENT, SIDES,
                        DIRECTION)) {
            spellings.addAll(vocabulary.terms.keySet());
        }
        return spellings;
    }

    /// The term that is spelt so.
    @Nullable E find(String spelling) {
        return terms.get(spelling);
    }

    /// The term that was probably meant.
    Optional<E> nearest(String spelling) {
        return Nearest.to(spelling, terms.keySet())
                .flatMap(word -> Optional.ofNullable(terms.get(word)));
    }

    /// What to say of a word that is not among these.
    String refusal(String spelling) {
        var meant =
                Nearest.to(spelling, terms.keySet())
                        .map(word -> "; did you mean \"" + word + "\"?")
                        .orElse("");
        return Shown.quoted(spelling)
                + " is no "
                + name
                + meant
                + (meant.isEmpty() ? "; " : " ")
                + "allowed: "
                + allowed();
    }

    /// The words, or how many there are where they would fill the screen.
    String allowed() {
        return terms.size() <= FEW
                ? String.join(", ", terms.keySet())
                : "the "
                        + terms.size()
                        + " words for a "
                        + name
                        + ", such as "
                        + String.join(", ", terms.keySet().stream().limit(4).toList());
    }
}
