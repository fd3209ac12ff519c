package org.tactus;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.tactus.journal.Journal;
import org.tactus.journal.JournalFolder;
import org.tactus.journal.Opened;
import org.tactus.journal.Person;
import org.tactus.journal.Resume;
import org.tactus.journal.Written;
import org.tactus.safety.Answers;
import org.tactus.text.Messages;
import org.tactus.ui.Background;
import org.tactus.ui.people.People;

/// The journal behind the window. It is opened while the window is there already; what is asked of
/// it before waits until it is open. What cannot be kept is told once. All methods but [#close] are
/// for the JavaFX thread.
final class Memory implements People, AutoCloseable {

    /// Whom opening the journal concerns.
    interface Listener {
        /// Something that the person should know of it.
        void notice(String text);

        /// A session was cut off and can be gone on with.
        void cutOff(Resume resume);

        /// Tactus runs already and keeps the journal.
        void elsewhere();
    }

    private final Messages messages;
    private final Listener listener;
    private final List<Consumer<Opened>> waiting = new ArrayList<>();
    private final Set<Written> told = EnumSet.noneOf(Written.class);
    private Optional<Opened> opened = Optional.empty();
    private Optional<UUID> lastAsked = Optional.empty();
    /// What was said in this run and is not kept, or not yet: it counts all the same.
    private final Map<UUID, Answers> said = new HashMap<>();

    private final Map<UUID, Person> met = new LinkedHashMap<>();
    private boolean writable = true;
    /// What is to be closed, also where the window went before the journal was open.
    private final AtomicReference<Optional<Journal>> open = new AtomicReference<>(Optional.empty());

    Memory(Messages messages, Listener listener) {
        this.messages = messages;
        this.listener = listener;
    }

    /// Begins to open the journal.
    void open(JournalFolder folder, LocalDate today, Background background, Executor screen) {
        background.run(
                () -> {
                    var result = folder.open(today, screen);
                    open.set(Optional.of(result.journal()));
                    return result;
                },
                this::opened);
    }

    /// Hands on what opening the journal came to, as soon as that is known.
    void whenOpen(Consumer<Opened> use) {
        opened.ifPresentOrElse(use, () -> waiting.add(use));
    }

    /// Hands on the journal as soon as it is open.
    void with(Consumer<Journal> use) {
        whenOpen(open -> use.accept(open.journal()));
    }

    /// Heeds what became of a write: what is not kept is told, once.
    void heed(Written written) {
        if (!written.isSafe() && writable && told.add(written)) {
            listener.notice(messages.get("memory." + written.name().toLowerCase(Locale.ROOT)));
        }
    }

    @Override
    public void all(Consumer<List<Person>> then) {
        with(open -> open.people(kept -> then.accept(withMet(kept))));
    }

    @Override
    public void put(Person person, Consumer<Boolean> kept) {
        met.put(person.id(), person);
        with(
                open ->
                        open.put(
                                person,
                                answered(
                                        safe -> {
                                            if (safe) {
                                                met.remove(person.id(), person);
                                            }
                                            kept.accept(safe);
                                        })));
    }

    @Override
    public void delete(UUID person, Consumer<Boolean> gone) {
        with(
                open ->
                        open.delete(
                                person,
                                answered(
                                        safe -> {
                                            if (safe || !writable) {
                                                forget(person);
                                            }
                                            gone.accept(safe);
                                        })));
    }

    private void forget(UUID person) {
        lastAsked = lastAsked.filter(asked -> !asked.equals(person));
        said.remove(person);
        met.remove(person);
    }

    /// Forgets everybody, what was said in this run included.
    void deleteEverything(Consumer<Written> then) {
        with(
                open ->
                        open.deleteEverything(
                                written -> {
                                    if (written.isSafe() || !writable) {
                                        lastAsked = Optional.empty();
                                        said.clear();
                                        met.clear();
                                    }
                                    then.accept(written);
                                }));
    }

    @Override
    public void answers(UUID person, Consumer<Answers> then) {
        Optional.ofNullable(said.get(person))
                .ifPresentOrElse(then, () -> with(open -> open.answers(person, then)));
    }

    /// Who was here last: asked in this run, or else as the journal has it.
    void lastPerson(Consumer<Optional<UUID>> then) {
        lastAsked.ifPresentOrElse(
                person -> then.accept(Optional.of(person)),
                () -> with(open -> open.lastPerson(then)));
    }

    @Override
    public void put(UUID person, Answers answers, Consumer<Boolean> kept) {
        lastAsked = Optional.of(person);
        said.put(person, answers);
        with(
                open ->
                        open.put(
                                person,
                                answers,
                                answered(
                                        safe -> {
                                            if (safe) {
                                                said.remove(person, answers);
                                            }
                                            kept.accept(safe);
                                        })));
    }

    /// Waits until everything is written.
    @Override
    public void close() {
        open.getAndSet(Optional.empty()).ifPresent(Journal::close);
    }

    private List<Person> withMet(List<Person> kept) {
        var all = new LinkedHashMap<UUID, Person>();
        kept.forEach(person -> all.put(person.id(), person));
        all.putAll(met);
        return List.copyOf(all.values());
    }

    private Consumer<Written> answered(Consumer<Boolean> then) {
        return written -> {
            heed(written);
            then.accept(written.isSafe());
        };
    }

    private void opened(Opened opened) {
        this.opened = Optional.of(opened);
        var served = List.copyOf(waiting);
        waiting.clear();
        switch (opened) {
            case Opened.Fine(_, var resume) -> resume.ifPresent(listener::cutOff);
            case Opened.Recovered(_, var resume, var salvaged) -> {
                listener.notice(
                        messages.get(
                                "memory.recovered",
                                salvaged.keptAs().getFileName().toString(),
                                salvaged.sessions(),
                                salvaged.people()));
                resume.ifPresent(listener::cutOff);
            }
            case Opened.Elsewhere _ -> {
                writable = false;
                listener.elsewhere();
            }
            case Opened.Newer _ -> {
                writable = false;
                listener.notice(messages.get("memory.newer"));
            }
            case Opened.Unusable(_, var reason) -> {
                writable = false;
                listener.notice(
                        messages.get(
                                switch (reason) {
                                    case NOT_WRITABLE -> "memory.unwritable";
                                    case NO_ROOM -> "memory.no_room";
                                    case NO_DATABASE -> "memory.no-database";
                                }));
            }
        }
        served.forEach(use -> use.accept(opened));
    }
}
