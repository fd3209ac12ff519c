package org.tactus.journal;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads rows from the pages of a file on which they stand, without the tree that leads to them, so
/// that the loss of one page is the loss of its own rows only.
/// (sqlite.org/fileformat2.html, sections 1.6 and 2.)
record RawRows(Pages pages) {
    private static final byte TABLE_LEAF = 0x0D;
    private static final int MOST_LOCAL = Pages.SIZE - 35;
    private static final int LEAST_LOCAL = (Pages.SIZE - 12) * 32 / 255 - 23;
    private static final int ON_OVERFLOW = Pages.SIZE - 4;

    /// The largest row that is believed: a routine has at most 1 MiB.
    private static final int LARGEST = 1 << 22;

    /// A row of some table.
    ///
    /// @param values its columns, texts and numbers; the first, its id, is always null in the file
    record RawRow(long id, List<Optional<Object>> values) {}

    /// What stands on a page; nothing where it is none with rows, or cannot be understood.
    List<RawRow> on(int number) throws IOException {
        var page = pages.page(number);
        return page.isPresent() && page.get().get(0) == TABLE_LEAF ? rows(page.get()) : List.of();
    }

    private List<RawRow> rows(ByteBuffer page) throws IOException {
        var rows = new ArrayList<RawRow>();
        int count = Math.min(page.getShort(3) & 0xFFFF, (Pages.SIZE - 8) / 2);
        for (int i = 0; i < count; i++) {
            int at = page.getShort(8 + 2 * i) & 0xFFFF;
            if (at < Pages.SIZE) {
                try {
                    rows.add(row(page.duplicate().position(at)));
                } catch (BufferUnderflowException | IllegalArgumentException e) {
                    // What stands there is no row.
                }
            }
        }
        return rows;
    }

    private RawRow row(ByteBuffer cell) throws IOException {
        long length = number(cell);
        long id = number(cell);
        if (length < 0 || length > LARGEST) {
            throw new IllegalArgumentException("a row of " + length + " bytes");
        }
        return new RawRow(id, values(payload(cell, (int) length)));
    }

    /// The bytes of a row, which go on elsewhere where they are too many for the page.
    private ByteBuffer payload(ByteBuffer cell, int length) throws IOException {
        var payload = ByteBuffer.allocate(length);
        take(cell, local(length), payload);
        long next = payload.hasRemaining() ? cell.getInt() & 0xFFFF_FFFFL : 0;
        while (payload.hasRemaining()) {
            var page = pages.page(next).orElseThrow(IllegalArgumentException::new);
            next = page.getInt() & 0xFFFF_FFFFL;
            take(page, Math.min(ON_OVERFLOW, payload.remaining()), payload);
        }
        return payload.flip();
    }

    private static int local(int length) {
        if (length <= MOST_LOCAL) {
            return length;
        }
        int fitting = LEAST_LOCAL + (length - LEAST_LOCAL) % ON_OVERFLOW;
        return fitting <= MOST_LOCAL ? fitting : LEAST_LOCAL;
    }

    private static List<Optional<Object>> values(ByteBuffer payload) {
        int length = Math.toIntExact(Math.clamp(number(payload), 0, payload.capacity()));
        var kinds = new ArrayList<Long>();
        while (payload.position() < length) {
            kinds.add(number(payload));
        }
        var values = new ArrayList<Optional<Object>>();
        for (long kind : kinds) {
            values.add(value(payload, kind));
        }
        return values;
    }

    private static Optional<Object> value(ByteBuffer payload, long kind) {
        if (kind > 12 && kind % 2 == 1) {
            var bytes = ByteBuffer.allocate(Math.toIntExact(Math.min((kind - 13) / 2, LARGEST)));
            take(payload, bytes.capacity(), bytes);
            return Optional.of(new String(bytes.array(), StandardCharsets.UTF_8));
        }
        return switch (Math.clamp(kind, -1, 13)) {
            case 0 -> Optional.empty();
            case 1, 2, 3, 4 -> Optional.of(integer(payload, Math.toIntExact(kind)));
            case 5 -> Optional.of(integer(payload, 6));
            case 6 -> Optional.of(payload.getLong());
            case 8 -> Optional.of(0L);
            case 9 -> Optional.of(1L);
            default -> throw new IllegalArgumentException("a value of kind " + kind);
        };
    }

    private static long integer(ByteBuffer bytes, int length) {
        long value = bytes.get();
        for (int i = 1; i < length; i++) {
            value = (value << 8) | (bytes.get() & 0xFF);
        }
        return value;
    }

    /// SQLite's numbers of one to nine bytes, seven bits in each but the ninth.
    private static long number(ByteBuffer bytes) {
        long value = 0;
        for (int i = 0; i < 8; i++) {
            byte next = bytes.get();
            value = (value << 7) | (next & 0x7F);
            if (next >= 0) {
                return value;
            }
        }
        return (value << 8) | (bytes.get() & 0xFF);
    }

    private static void take(ByteBuffer from, int length, ByteBuffer to) {
        if (length > from.remaining()) {
            throw new BufferUnderflowException();
        }
        to.put(from.slice(from.position(), length));
        from.position(from.position() + length);
    }
}
