package org.tactus.safety;

import java.util.List;
import java.util.Optional;
import org.tactus.body.Term;

/// A question of the screening.
///
/// @param id stable, as in `docs/safety.md`; its text is `screening.<id>`
/// @param follows the question after which alone it is asked, where the answer to that one counts
/// @param where whether spots are tapped with an answer that counts
/// @param effects what an answer that counts does
public record Question(
        String id,
        When when,
        Who who,
        Group group,
        Optional<String> follows,
        Where where,
        List<Effect> effects) {

    /// How often it is asked.
    public enum When {
        /// Before each session.
        EVERY_TIME,
        /// At first use, every 90 days, and when something changed.
        FULL
    }

    /// Who answers.
    public enum Who {
        RECEIVER,
        GIVER,
        BOTH
    }

    /// Which questions stand together, in the order in which they are asked; the heading is
    /// `screening.group.<id>`.
    public enum Group implements Term {
        /// Signs that need help now.
        NOW,
        /// The pain that is felt.
        PAIN,
        /// This day.
        TODAY,
        /// What lasts.
        HEALTH,
        /// Places to leave out.
        PLACES,
        /// The one who massages.
        GIVER,
        /// That both agree.
        CONSENT
    }

    /// Whether spots are tapped.
    public enum Where {
        NOWHERE,
        /// They may be: what is asked need not have a place.
        PERHAPS,
        /// At least one.
        SOMEWHERE
    }

    public Question {
        effects = List.copyOf(effects);
    }

    /// Whether an answer has consequences. A no to the question whether both agree has; to all
    /// others a yes.
    public boolean counts(Answer answer) {
        return effects.contains(Effect.Verdict.CONSENT) ? answer != Answer.YES : answer.counts();
    }

    /// The key of its text.
    public String key() {
        return "screening." + id;
    }

    /// The key of its text where one person massages another, or where nobody else gives: whoever
    /// is alone is not asked about two.
    public String key(boolean pair) {
        return who == Who.BOTH && !pair ? key() + ".alone" : key();
    }
}
