package org.tactus;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;

/// This machine, asked through its own linker.
final class X11 implements Display.Machine {
    @Override
    public boolean has(String library) {
        try (var arena = Arena.ofConfined()) {
            SymbolLookup.libraryLookup(library, arena);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    @Override
    public boolean opensDisplay() {
        var pointer = ValueLayout.ADDRESS;
        try (var arena = Arena.ofConfined()) {
            var x11 = SymbolLookup.libraryLookup("libX11.so.6", arena);
            var open =
                    Linker.nativeLinker()
                            .downcallHandle(
                                    x11.findOrThrow("XOpenDisplay"),
                                    FunctionDescriptor.of(pointer, pointer));
            var close =
                    Linker.nativeLinker()
                            .downcallHandle(
                                    x11.findOrThrow("XCloseDisplay"),
                                    FunctionDescriptor.of(ValueLayout.JAVA_INT, pointer));
            var display = (MemorySegment) open.invokeExact(MemorySegment.NULL);
            if (display.equals(MemorySegment.NULL)) {
                return false;
            }
            int _ = (int) close.invokeExact(display);
            return true;
        } catch (Throwable e) {
            throw new IllegalStateException("The display could not be asked", e);
        }
    }
}
