package org.tactus.terminal;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.tactus.body.Term;
import org.tactus.body.Zone;
import org.tactus.routine.Audience;
import org.tactus.routine.Nearest;
import org.tactus.text.Messages;
import picocli.CommandLine.TypeConversionException;

/// Words of the domain as they are typed behind an option. One that is none is refused with the
/// nearest that is one, or with all of them.
record TypedWords(Messages messages) {

    Zone zone(String id) {
        return word(Zone.class, id, "terminal.zone.meant", "terminal.zone.unknown");
    }

    /// The option that says whom for.
    ///
    /// @param key of what is told of it
    CommandOption<Audience> audience(String key) {
        return CommandOption.read(this::partnerOrSelf, "--for", "partner|self", messages.get(key));
    }

    private Audience partnerOrSelf(String id) {
        return Optional.of(id)
                .filter(Set.of(Audience.PARTNER.id(), Audience.SELF.id())::contains)
                .flatMap(known -> Term.find(Audience.class, known))
                .orElseThrow(() -> refused("terminal.for.unknown", id));
    }

    /// A word of `type`.
    ///
    /// @param meant the key of what is said where a word is near
    /// @param unknown the key of what is said where none is
    <E extends Enum<E> & Term> E word(Class<E> type, String id, String meant, String unknown) {
        return Term.find(type, id)
                .orElseThrow(
                        () -> {
                            var ids = Arrays.stream(type.getEnumConstants()).map(Term::id).toList();
                            return Nearest.to(id, ids)
                                    .map(near -> refused(meant, id, near))
                                    .orElseGet(() -> refused(unknown, id, String.join(", ", ids)));
                        });
    }

    TypeConversionException refused(String key, Object... arguments) {
        return new TypeConversionException(messages.get(key, arguments));
    }
}
