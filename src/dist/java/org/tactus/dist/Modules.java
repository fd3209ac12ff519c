package org.tactus.dist;

import java.io.IOException;
import java.lang.module.Configuration;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// The modules that the application is made of. jlink takes those that say themselves what they
/// need, and need none that does not; the others lie beside the runtime.
///
/// @param runtime the names of all modules for the runtime, the JDK's included
record Modules(Set<String> runtime) {
    static final String APPLICATION = "org.tactus";

    /// Copies the jars that are needed to where they belong, without what is for other systems.
    static Modules trim(Layout layout) throws IOException {
        var finder = ModuleFinder.of(layout.modules(), layout.jar());
        var needed = needed(finder);
        var beside = beside(needed.stream().filter(it -> isOurs(finder, it)).toList());
        var jars = new Jars(layout);
        var runtime = new TreeSet<String>();
        for (var module : needed) {
            var name = module.descriptor().name();
            if (beside.contains(name)) {
                jars.copy(jar(module), layout.beside());
            } else {
                runtime.add(name);
                if (isOurs(finder, module)) {
                    jars.copy(jar(module), layout.linked());
                }
            }
        }
        return new Modules(runtime);
    }

    /// What the virtual machine resolves when it starts the application. The JDK's own services
    /// beyond that are left out: they are locale data, archives and tools.
    private static List<ModuleReference> needed(ModuleFinder finder) {
        return Configuration.resolve(
                        finder,
                        List.of(ModuleLayer.empty().configuration()),
                        ModuleFinder.ofSystem(),
                        Set.of(APPLICATION))
                .modules()
                .stream()
                .map(module -> module.reference())
                .filter(module -> !isEmpty(module.descriptor()))
                .toList();
    }

    /// JavaFX's jars that are for no system in particular hold nothing.
    private static boolean isEmpty(ModuleDescriptor module) {
        return module.isAutomatic() && module.packages().isEmpty();
    }

    private static Set<String> beside(List<ModuleReference> modules) {
        var beside =
                modules.stream()
                        .map(ModuleReference::descriptor)
                        .filter(ModuleDescriptor::isAutomatic)
                        .map(ModuleDescriptor::name)
                        .collect(Collectors.toSet());
        boolean grown = true;
        while (grown) {
            grown =
                    beside.addAll(
                            modules.stream()
                                    .map(ModuleReference::descriptor)
                                    .filter(
                                            module ->
                                                    module.requires().stream()
                                                            .anyMatch(
                                                                    it ->
                                                                            beside.contains(
                                                                                    it.name())))
                                    .map(ModuleDescriptor::name)
                                    .toList());
        }
        return beside;
    }

    private static boolean isOurs(ModuleFinder finder, ModuleReference module) {
        return finder.find(module.descriptor().name()).isPresent();
    }

    private static Path jar(ModuleReference module) {
        return Path.of(module.location().orElseThrow());
    }
}
