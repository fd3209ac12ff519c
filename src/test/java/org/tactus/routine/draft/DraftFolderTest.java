package org.tactus.routine.draft;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tactus.routine.OpenedFile;

class DraftFolderTest {
    private static final Instant NOON = Instant.parse("2026-11-29T12:00:00Z");
    private static final DraftFolder.Damaged NONE = new DraftFolder.Damaged(List.of(), List.of());
    private static final String TORN = "{\"title\": \"half of it, \uD83D\uDE00 and \"quotes";

    @TempDir private Path data;

    @Test
    void whatWasTypedIsThereForTheNextRunToTheLetter() {
        var readable = Draft.ofText("{\"title\": \"all of it\"}");
        var file = OpenedFile.holding("my-back.json", "{}");
        var mine = new Unfinished("b-1", Optional.of(file), NOON, readable.type(TORN));
        var older =
                new Unfinished("a-2", Optional.empty(), NOON.minusSeconds(60), Draft.ofText("{}"));
        assertTrue(folder().keep(older));
        assertTrue(folder().keep(mine));

        assertEquals(List.of(mine, older), folder().all());
        assertEquals(TORN, folder().all().getFirst().draft().text());
        assertTrue(folder().all().getFirst().draft().torn());
        assertEquals(readable.document(), folder().all().getFirst().draft().printed().document());
    }

    @Test
    void aDraftIsWrittenOverItsOwnAndForgottenAlone() {
        var folder = folder();
        folder.keep(new Unfinished("a", Optional.empty(), NOON, Draft.ofText("{}")));
        folder.keep(new Unfinished("b", Optional.empty(), NOON, Draft.ofText("{}")));
        folder.keep(
                new Unfinished("a", Optional.empty(), NOON.plusSeconds(1), Draft.ofText("{ }")));

        assertEquals("{ }", folder.all().getFirst().draft().text());
        folder.forget("a");
        folder.forget("a");
        assertEquals(List.of("b"), folder.all().stream().map(Unfinished::key).toList());
    }

    @Test
    void aFileThatIsNoDraftHoldsNothingUpAndStaysWhereItIs() throws IOException {
        var folder = folder();
        folder.keep(new Unfinished("a", Optional.empty(), NOON, Draft.ofText("{}")));
        var broken = data.resolve("drafts/broken.draft");
        Files.writeString(broken, "{\"text\": ");
        Files.writeString(data.resolve("drafts/notes.txt"), "mine");

        assertEquals(1, folder.all().size());
        assertTrue(Files.exists(broken));
    }

    @Test
    void aFileWithBytesThatAreNoTextIsKeptAsideAsItIs() throws IOException {
        var folder = folder();
        folder.keep(new Unfinished("a", Optional.empty(), NOON, Draft.ofText("{}")));
        folder.keep(new Unfinished("b", Optional.empty(), NOON, Draft.ofText("{ }")));
        var file = data.resolve("drafts/a.draft");
        var bytes = Files.readString(file).replace("{}", "{Rücken}").getBytes(ISO_8859_1);
        Files.write(file, bytes);
        assertEquals(List.of("b"), folder.all().stream().map(Unfinished::key).toList());

        var aside = data.resolve("drafts/a.draft.damaged");
        assertEquals(List.of(aside), folder.keepDamagedAside().aside());
        assertArrayEquals(bytes, Files.readAllBytes(aside));
        assertEquals(NONE, folder.keepDamagedAside());
        assertEquals(List.of("b"), folder.all().stream().map(Unfinished::key).toList());
    }

    @Test
    void whatWasKeptAsideBeforeIsNotWrittenOver() throws IOException {
        var folder = folder();
        Files.createDirectory(data.resolve("drafts"));
        var aside = Files.writeString(data.resolve("drafts/a.draft.damaged"), "before");
        Files.writeString(data.resolve("drafts/a.draft"), "{\"text\": ");

        var second = data.resolve("drafts/a.draft-2.damaged");
        assertEquals(List.of(second), folder.keepDamagedAside().aside());
        assertEquals("before", Files.readString(aside));
        assertEquals("{\"text\": ", Files.readString(second));
    }

    @Test
    void withoutAFolderThereIsNothing() throws IOException {
        assertEquals(List.of(), folder().all());
        assertEquals(NONE, folder().keepDamagedAside());
        Files.writeString(data.resolve("drafts"), "a file in its place");
        assertEquals(List.of(), folder().all());
        assertFalse(folder().keep(new Unfinished("a", Optional.empty(), NOON, Draft.ofText("{}"))));
    }

    private DraftFolder folder() {
        return new DraftFolder(data.resolve("drafts"));
    }
}
