package org.tactus;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;

/// This machine, asked through its own linker.
final class X11 implements Display.Machine {
    /// What is found stays loaded: it is needed right afterwards, and loading it again would take
    /// as long again.
    @Override
    public boolean has(String library) {
        try {
            SymbolLookup.libraryLookup(library, Arena.global());
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
