package org.tactus.routine.draft;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tactus.machine.Aside;
import org.tactus.machine.PlainFile;
import org.tactus.machine.SafeFile;
import org.tactus.routine.OpenedFile;

/// Keeps drafts that were not saved yet, each in a file of its own that is whole or not there. So
/// what was typed outlives the program, however it ends.
public final class DraftFolder {
    private static final String ENDING = ".draft";
    private static final int MOST_BYTES = 8 << 20;
    private static final String READABLE = "readable";
    private static final String SOURCE = "source";
    private static final String IMPRINT = "imprint";
    private static final List<String> ORDER = List.of(SOURCE, IMPRINT, "changed", READABLE, "text");

    private final Path folder;

    /// Drafts that cannot be understood.
    ///
    /// @param aside where those are that were moved aside
    /// @param left where those are that could not be
    public record Damaged(List<Path> aside, List<Path> left) {
        public Damaged {
            aside = List.copyOf(aside);
            left = List.copyOf(left);
        }
    }

    /// @param folder need not exist
    public DraftFolder(Path folder) {
        this.folder = folder;
    }

    /// Writes a draft over what was kept of it before. Answers whether it worked.
    public boolean keep(Unfinished draft) {
        var object = new JsonValue.Obj(List.of());
        if (draft.source().isPresent()) {
            var opened = draft.source().get();
            object =
                    object.with(SOURCE, JsonValue.of(opened.name()), ORDER)
                            .with(IMPRINT, JsonValue.of(opened.imprint()), ORDER);
        }
        object =
                object.with("changed", JsonValue.of(draft.changed().toString()), ORDER)
                        .with("text", JsonValue.of(draft.draft().text()), ORDER);
        if (draft.draft().torn()) {
            object = object.with(READABLE, draft.draft().document(), ORDER);
        }
        try {
            SafeFile.write(file(draft.key()), JsonValueWriter.write(object).getBytes(UTF_8));
            return true;
        } catch (IOException cannotWrite) {
            return false;
        }
    }

    /// Throws a draft away.
    public void forget(String key) {
        try {
            Files.deleteIfExists(file(key));
        } catch (IOException cannotDelete) {
            // It is offered once more.
        }
    }

    /// All that are kept, the one that was changed last first. A file that cannot be read is left
    /// where it is.
    public List<Unfinished> all() {
        var drafts = new ArrayList<Unfinished>();
        for (var file : files()) {
            bytes(file).flatMap(bytes -> read(key(file), bytes)).ifPresent(drafts::add);
        }
        drafts.sort(Comparator.comparing(Unfinished::changed).reversed());
        return drafts;
    }

    /// Gives those that are damaged another name, under which nothing touches them.
    public Damaged keepDamagedAside() {
        var aside = new ArrayList<Path>();
        var left = new ArrayList<Path>();
        for (var file : files()) {
            if (bytes(file).filter(bytes -> read(key(file), bytes).isEmpty()).isPresent()) {
                moveAside(file).ifPresentOrElse(aside::add, () -> left.add(file));
            }
        }
        return new Damaged(aside, left);
    }

    private List<Path> files() {
        var found = new ArrayList<Path>();
        if (Files.isDirectory(folder)) {
            try (var files = Files.newDirectoryStream(folder, "*" + ENDING)) {
                files.forEach(found::add);
            } catch (IOException | DirectoryIteratorException cannotList) {
                // What was listed can be offered.
            }
        }
        return found;
    }

    private static Optional<Path> moveAside(Path file) {
        try {
            return Optional.of(Aside.keep(file, ".damaged"));
        } catch (IOException cannotMove) {
            return Optional.empty();
        }
    }

    private static Optional<byte[]> bytes(Path file) {
        try {
            return Files.size(file) > MOST_BYTES
                    ? Optional.empty()
                    : Optional.of(PlainFile.read(file));
        } catch (IOException cannotRead) {
            return Optional.empty();
        }
    }

    /// What a file says; empty where it is damaged.
    private static Optional<Unfinished> read(String key, byte[] bytes) {
        return text(bytes)
                .flatMap(JsonValueReader::read)
                .filter(JsonValue.Obj.class::isInstance)
                .flatMap(value -> read(key, (JsonValue.Obj) value));
    }

    private static Optional<String> text(byte[] bytes) {
        try {
            return Optional.of(UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException notUtf8) {
            return Optional.empty();
        }
    }

    private static Optional<Unfinished> read(String key, JsonValue.Obj object) {
        return word(object, "text")
                .map(
                        text ->
                                new Unfinished(
                                        key,
                                        source(object),
                                        word(object, "changed")
                                                .flatMap(DraftFolder::instant)
                                                .orElse(Instant.EPOCH),
                                        draft(object, text)));
    }

    /// Without its imprint, the file counts as one that has changed since.
    private static Optional<OpenedFile> source(JsonValue.Obj object) {
        return word(object, SOURCE)
                .map(name -> new OpenedFile(name, word(object, IMPRINT).orElse("")));
    }

    /// What is torn comes back with what could be read last.
    private static Draft draft(JsonValue.Obj object, String text) {
        return object.get(READABLE)
                .filter(JsonValue.Obj.class::isInstance)
                .map(value -> Draft.of((JsonValue.Obj) value))
                .orElseGet(() -> Draft.ofText(text))
                .type(text);
    }

    private static Optional<String> word(JsonValue.Obj object, String field) {
        return object.get(field)
                .filter(JsonValue.Str.class::isInstance)
                .map(value -> ((JsonValue.Str) value).text());
    }

    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }

    private static String key(Path file) {
        var name = file.getFileName().toString();
        return name.substring(0, name.length() - ENDING.length());
    }

    private Path file(String key) {
        return folder.resolve(key + ENDING);
    }
}
