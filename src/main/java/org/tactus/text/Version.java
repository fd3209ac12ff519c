package org.tactus.text;

import java.lang.module.ModuleDescriptor;
import java.util.Optional;

/// Which Tactus this is.
public final class Version {
    private Version() {}

    /// The version that the build wrote into the module: `0.1.0`; empty outside a module.
    public static String text() {
        return Optional.ofNullable(Version.class.getModule().getDescriptor())
                .flatMap(ModuleDescriptor::rawVersion)
                .orElse("");
    }
}
