package org.tactus.routine.draft;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tactus.machine.PlainFile;
import org.tactus.machine.SafeFile;

/// Keeps drafts that were not saved yet, each in a file of its own that is whole or not there. So
/// what was typed outlives the program, however it ends.
public final class DraftFolder {
    private static final String ENDING = ".draft";
    private static final int MOST_BYTES = 8 << 20;
    private static final String READABLE = "readable";
    private static final List<String> ORDER = List.of("source", "changed", READABLE, "text");

    private final Path folder;

    /// @param folder need not exist
    public DraftFolder(Path folder) {
        this.folder = folder;
    }

    /// Writes a draft over what was kept of it before. Answers whether it worked.
    public boolean keep(Unfinished draft) {
        var object = new JsonValue.Obj(List.of());
        if (draft.source().isPresent()) {
            object = object.with("source", JsonValue.of(draft.source().get()), ORDER);
        }
        object =
                object.with("changed", JsonValue.of(draft.changed().toString()), ORDER)
                        .with("text", JsonValue.of(draft.draft().text()), ORDER);
        if (draft.draft().torn()) {
            object = object.with(READABLE, draft.draft().document(), ORDER);
        }
        try {
            SafeFile.write(
                    file(draft.key()),
                    JsonValueWriter.write(object).getBytes(StandardCharsets.UTF_8));
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
        if (!Files.isDirectory(folder)) {
            return drafts;
        }
        try (var files = Files.newDirectoryStream(folder, "*" + ENDING)) {
            for (var file : files) {
                read(file).ifPresent(drafts::add);
            }
        } catch (IOException | DirectoryIteratorException cannotList) {
            return drafts;
        }
        drafts.sort(Comparator.comparing(Unfinished::changed).reversed());
        return drafts;
    }

    private static Optional<Unfinished> read(Path file) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                return Optional.empty();
            }
            return JsonValueReader.read(new String(PlainFile.read(file), StandardCharsets.UTF_8))
                    .filter(JsonValue.Obj.class::isInstance)
                    .flatMap(value -> read(key(file), (JsonValue.Obj) value));
        } catch (IOException cannotRead) {
            return Optional.empty();
        }
    }

    private static Optional<Unfinished> read(String key, JsonValue.Obj object) {
        return word(object, "text")
                .map(
                        text ->
                                new Unfinished(
                                        key,
                                        word(object, "source"),
                                        word(object, "changed")
                                                .flatMap(DraftFolder::instant)
                                                .orElse(Instant.EPOCH),
                                        draft(object, text)));
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
