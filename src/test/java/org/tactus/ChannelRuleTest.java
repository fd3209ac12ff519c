package org.tactus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Scanner;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// That [ArchitectureTest#nobodyOpensAChannel] sees each way to a channel, and no more. Each was
/// looked at with strace, alone in a process.
final class ChannelRuleTest {
    interface Step<T> {
        Object on(T it) throws IOException;
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                ByReference.class,
                ByReferenceToAnId.class,
                CopyingIn.class,
                CopyingOut.class,
                Transferring.class,
                AskingForIt.class,
                Scanning.class,
                Temporary.class,
                Archive.class
            })
    void aWayToAChannelIsSeen(Class<?> way) {
        assertEquals(true, isSeen(way));
    }

    @Test
    void whatTheSystemDoesByItselfIsNone() {
        assertEquals(false, isSeen(Moving.class));
    }

    private static boolean isSeen(Class<?> way) {
        JavaClasses imported = new ClassFileImporter().importClasses(way);
        return ArchitectureTest.nobodyOpensAChannel.evaluate(imported).hasViolation();
    }

    record ByReference() {
        static final Step<Path> STEP = Files::readAllBytes;
    }

    record ByReferenceToAnId() {
        static final Supplier<UUID> STEP = UUID::randomUUID;
    }

    record CopyingIn() {
        static final Step<Path> STEP = it -> Files.copy(InputStream.nullInputStream(), it);
    }

    record CopyingOut() {
        static final Step<Path> STEP = it -> Files.copy(it, new ByteArrayOutputStream());
    }

    record Transferring() {
        static final Step<FileInputStream> STEP = it -> it.transferTo(new ByteArrayOutputStream());
    }

    record AskingForIt() {
        static final Step<FileInputStream> STEP = FileInputStream::getChannel;
    }

    record Scanning() {
        static final Step<File> STEP = Scanner::new;
    }

    record Temporary() {
        static final Step<String> STEP = it -> File.createTempFile(it, it);
    }

    record Archive() {
        static final Step<Path> STEP = FileSystems::newFileSystem;
    }

    record Moving() {
        static final Step<Path> STEP =
                it -> Files.move(it, it, StandardCopyOption.REPLACE_EXISTING);
    }
}
