package org.tactus.bench.light;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

/// A display, looked at and touched from outside as a person does, so that every program is
/// measured alike and none needs to help. By way of the system's own Xlib. For one thread.
final class XDisplay implements AutoCloseable {
    private static final int ZPIXMAP = 2;
    private static final long ALL_PLANES = -1;
    /// Where an `XImage` keeps its pixels, and the bytes of a row.
    private static final long DATA = 16;

    private static final long BYTES_PER_LINE = 44;
    private static final int BYTES_PER_PIXEL = 4;
    private static final int COLOUR = 0xFFFFFF;
    private static final int FIRST_BUTTON = 1;

    /// A key by its place on the keyboard.
    enum Key {
        ENTER(36),
        SPACE(65);

        private final int code;

        Key(int code) {
            this.code = code;
        }
    }

    private final Arena arena = Arena.ofConfined();
    private final SymbolLookup x11 = SymbolLookup.libraryLookup("libX11.so.6", arena);
    private final SymbolLookup xtst = SymbolLookup.libraryLookup("libXtst.so.6", arena);
    private final MethodHandle getImage =
            handle(
                    x11,
                    "XGetImage",
                    ValueLayout.ADDRESS,
                    ValueLayout.ADDRESS,
                    ValueLayout.JAVA_LONG,
                    ValueLayout.JAVA_INT,
                    ValueLayout.JAVA_INT,
                    ValueLayout.JAVA_INT,
                    ValueLayout.JAVA_INT,
                    ValueLayout.JAVA_LONG,
                    ValueLayout.JAVA_INT);
    private final MethodHandle free =
            handle(x11, "XFree", ValueLayout.JAVA_INT, ValueLayout.ADDRESS);
    private final MethodHandle flush =
            handle(x11, "XFlush", ValueLayout.JAVA_INT, ValueLayout.ADDRESS);
    private final MethodHandle move =
            handle(
                    xtst,
                    "XTestFakeMotionEvent",
                    ValueLayout.JAVA_INT,
                    ValueLayout.ADDRESS,
                    ValueLayout.JAVA_INT,
                    ValueLayout.JAVA_INT,
                    ValueLayout.JAVA_INT,
                    ValueLayout.JAVA_LONG);
    private final MethodHandle button =
            handle(
                    xtst,
                    "XTestFakeButtonEvent",
                    ValueLayout.JAVA_INT,
                    ValueLayout.ADDRESS,
                    ValueLayout.JAVA_INT,
                    ValueLayout.JAVA_INT,
                    ValueLayout.JAVA_LONG);
    private final MethodHandle key =
            handle(
                    xtst,
                    "XTestFakeKeyEvent",
                    ValueLayout.JAVA_INT,
                    ValueLayout.ADDRESS,
                    ValueLayout.JAVA_INT,
                    ValueLayout.JAVA_INT,
                    ValueLayout.JAVA_LONG);
    private final MemorySegment display;
    private final long root;

    /// @param name such as `:47`
    XDisplay(String name) {
        try {
            var open = handle(x11, "XOpenDisplay", ValueLayout.ADDRESS, ValueLayout.ADDRESS);
            display = (MemorySegment) open.invokeExact(arena.allocateFrom(name));
            if (display.equals(MemorySegment.NULL)) {
                throw new IllegalStateException("no display " + name);
            }
            var rootOf =
                    handle(x11, "XDefaultRootWindow", ValueLayout.JAVA_LONG, ValueLayout.ADDRESS);
            root = (long) rootOf.invokeExact(display);
        } catch (Throwable fault) {
            throw failed(fault);
        }
    }

    /// The colours of one row of the screen, from its left edge.
    int[] row(int y, int width) {
        try {
            var image =
                    (MemorySegment)
                            getImage.invokeExact(
                                    display, root, 0, y, width, 1, ALL_PLANES, ZPIXMAP);
            var header = image.reinterpret(BYTES_PER_LINE + Integer.BYTES);
            var pixels = header.get(ValueLayout.ADDRESS, DATA);
            var bytes = pixels.reinterpret((long) width * BYTES_PER_PIXEL);
            var row = new int[width];
            for (int x = 0; x < width; x++) {
                row[x] = bytes.getAtIndex(ValueLayout.JAVA_INT, x) & COLOUR;
            }
            int _ = (int) free.invokeExact(pixels);
            int _ = (int) free.invokeExact(image);
            return row;
        } catch (Throwable fault) {
            throw failed(fault);
        }
    }

    /// Moves the pointer there.
    void point(int x, int y) {
        try {
            int _ = (int) move.invokeExact(display, -1, x, y, 0L);
            int _ = (int) flush.invokeExact(display);
        } catch (Throwable fault) {
            throw failed(fault);
        }
    }

    /// Clicks there with the first button.
    void click(int x, int y) {
        point(x, y);
        try {
            int _ = (int) button.invokeExact(display, FIRST_BUTTON, 1, 0L);
            int _ = (int) button.invokeExact(display, FIRST_BUTTON, 0, 0L);
            int _ = (int) flush.invokeExact(display);
        } catch (Throwable fault) {
            throw failed(fault);
        }
    }

    /// Presses a key and lets it go.
    void type(Key pressed) {
        try {
            int _ = (int) key.invokeExact(display, pressed.code, 1, 0L);
            int _ = (int) key.invokeExact(display, pressed.code, 0, 0L);
            int _ = (int) flush.invokeExact(display);
        } catch (Throwable fault) {
            throw failed(fault);
        }
    }

    @Override
    public void close() {
        try {
            var close = handle(x11, "XCloseDisplay", ValueLayout.JAVA_INT, ValueLayout.ADDRESS);
            int _ = (int) close.invokeExact(display);
        } catch (Throwable fault) {
            throw failed(fault);
        }
        arena.close();
    }

    private static MethodHandle handle(
            SymbolLookup library, String name, MemoryLayout result, MemoryLayout... arguments) {
        return Linker.nativeLinker()
                .downcallHandle(
                        library.findOrThrow(name), FunctionDescriptor.of(result, arguments));
    }

    private static IllegalStateException failed(Throwable fault) {
        return new IllegalStateException("the display could not be used", fault);
    }
}
