package org.tactus.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.tactus.routine.Audience;
import org.tactus.routine.Routine;
import org.tactus.routine.RoutineFacts;
import org.tactus.safety.Answers;
import org.tactus.safety.Precautions;
import org.tactus.safety.Screening;
import org.tactus.safety.Today;
import org.tactus.text.ChangeWording;
import org.tactus.text.Instead;
import org.tactus.text.Messages;

/// Whether a routine is played, and how it is for whoever gets it today. Before hands and held
/// breath come the questions; where nobody can answer, that is said.
final class Clearance {
    private final Surroundings surroundings;
    private final Messages messages;
    private final Host host;
    private final TypedLines lines;

    Clearance(Surroundings surroundings, Messages messages, Host host, TypedLines lines) {
        this.surroundings = surroundings;
        this.messages = messages;
        this.host = host;
        this.lines = lines;
    }

    /// What is played instead of `wished`; empty where nothing is.
    ///
    /// @param asked whether the questions have been answered elsewhere
    /// @param library to find another routine among, where too little of this one is left
    Optional<Routine> of(
            Routine wished, boolean asked, CommonOptions common, Supplier<List<Routine>> library) {
        var interview =
                new Interview(
                        surroundings.out(),
                        lines,
                        messages,
                        host.today(),
                        host.settings(common).emergencyNumber());
        var known = host.lastReceiver(common).map(Receiver::answers).orElse(Answers.NONE);
        boolean ask = !asked && Screening.isNeeded(wished, known, host.today());
        if (ask && surroundings.interactive()) {
            return cleared(wished, interview, common, library);
        }
        if (ask) {
            surroundings.err().println(messages.get("terminal.ask.nobody"));
        }
        return asKnown(wished, known, interview);
    }

    /// What is known already counts where nobody is asked.
    private Optional<Routine> asKnown(Routine wished, Answers known, Interview interview) {
        var barred = Screening.barredToday(known, host.today());
        if (barred.isPresent()) {
            interview.refuse(barred.get());
            return Optional.empty();
        }
        var standing = Screening.standing(known, host.today());
        return Optional.of(told(adapt(wished, List.of(), standing)).routine());
    }

    private Optional<Routine> cleared(
            Routine wished,
            Interview interview,
            CommonOptions common,
            Supplier<List<Routine>> library) {
        var precautions = interview.ask(audience(wished), host.lastReceiver(common));
        surroundings.out().println();
        return precautions
                .map(kept -> told(adapt(wished, library.get(), kept)))
                .filter(today -> enough(today, interview))
                .map(Today::routine);
    }

    /// Breathing needs nobody who gives it.
    private static Audience audience(Routine wished) {
        return RoutineFacts.of(wished).touches() ? wished.audience() : Audience.SELF;
    }

    private Today adapt(Routine wished, List<Routine> library, Precautions precautions) {
        return Today.of(wished, library, precautions, new Instead(messages));
    }

    /// Says what is different today.
    private Today told(Today today) {
        var wording = new ChangeWording(messages);
        var said = new ArrayList<>(wording.lines(today.adapted()));
        wording.summary(today.adapted()).ifPresent(said::add);
        if (!said.isEmpty()) {
            said.add("");
        }
        said.forEach(surroundings.out()::println);
        return today;
    }

    /// Where so much is gone that another routine suits better, what is left is played only if that
    /// is wanted.
    private boolean enough(Today today, Interview interview) {
        if (!today.adapted().tooMuchGone()) {
            return true;
        }
        surroundings
                .out()
                .println(
                        messages.get(
                                "visit.too-much.text",
                                today.routine().title().in(messages.locale())));
        today.instead()
                .map(Routine::id)
                .ifPresent(
                        id -> surroundings.out().println(messages.get("terminal.ask.instead", id)));
        return interview.wants(messages.get("terminal.ask.rest")).orElse(false);
    }
}
