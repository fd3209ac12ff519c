package org.tactus;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;
import java.io.File;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.util.Scanner;
import java.util.UUID;

/// The plan of the house in `docs/architecture.md`, as rules.
@AnalyzeClasses(packages = "org.tactus", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String[] CORE = {
        "org.tactus.json..",
        "org.tactus.later..",
        "org.tactus.body..",
        "org.tactus.routine..",
        "org.tactus.fit..",
        "org.tactus.session..",
        "org.tactus.choreography..",
        "org.tactus.safety..",
        "org.tactus.compose..",
        "org.tactus.journal.look..",
        "org.tactus.journal.share.."
    };

    @ArchTest
    static final ArchRule arrowsPointDown =
            Architectures.layeredArchitecture()
                    .consideringOnlyDependenciesInLayers()
                    .layer("start")
                    .definedBy("org.tactus")
                    .layer("ui")
                    .definedBy("org.tactus.ui..")
                    .layer("terminal")
                    .definedBy("org.tactus.terminal..")
                    .layer("settings")
                    .definedBy("org.tactus.settings..")
                    .layer("sound")
                    .definedBy("org.tactus.sound..")
                    .layer("journal")
                    .definedBy("org.tactus.journal..")
                    .layer("compose")
                    .definedBy("org.tactus.compose..")
                    .layer("safety")
                    .definedBy("org.tactus.safety..")
                    .layer("machine")
                    .definedBy("org.tactus.machine..")
                    .layer("text")
                    .definedBy("org.tactus.text..")
                    .layer("choreography")
                    .definedBy("org.tactus.choreography..")
                    .layer("session")
                    .definedBy("org.tactus.session..")
                    .layer("fit")
                    .definedBy("org.tactus.fit..")
                    .layer("routine")
                    .definedBy("org.tactus.routine..")
                    .layer("body")
                    .definedBy("org.tactus.body..")
                    .layer("json")
                    .definedBy("org.tactus.json..")
                    .whereLayer("start")
                    .mayNotBeAccessedByAnyLayer()
                    .whereLayer("ui")
                    .mayOnlyBeAccessedByLayers("start")
                    .whereLayer("terminal")
                    .mayOnlyBeAccessedByLayers("start")
                    .whereLayer("settings")
                    .mayOnlyBeAccessedByLayers("start", "ui", "terminal")
                    .whereLayer("sound")
                    .mayOnlyBeAccessedByLayers("start", "ui", "terminal", "settings")
                    .whereLayer("journal")
                    .mayOnlyBeAccessedByLayers("start", "ui", "terminal")
                    .whereLayer("compose")
                    .mayOnlyBeAccessedByLayers("start", "ui", "terminal", "settings", "text")
                    .whereLayer("safety")
                    .mayOnlyBeAccessedByLayers(
                            "start", "ui", "terminal", "journal", "text", "compose")
                    .whereLayer("machine")
                    .mayOnlyBeAccessedByLayers(
                            "start", "ui", "terminal", "settings", "sound", "routine", "journal")
                    .whereLayer("text")
                    .mayOnlyBeAccessedByLayers("start", "ui", "terminal", "sound", "journal")
                    .whereLayer("choreography")
                    .mayOnlyBeAccessedByLayers("start", "ui")
                    .whereLayer("session")
                    .mayOnlyBeAccessedByLayers(
                            "start", "ui", "terminal", "sound", "text", "choreography", "journal")
                    .whereLayer("fit")
                    .mayOnlyBeAccessedByLayers("start", "ui", "terminal", "text", "session")
                    .whereLayer("routine")
                    .mayOnlyBeAccessedByLayers(
                            "start",
                            "ui",
                            "terminal",
                            "settings",
                            "sound",
                            "text",
                            "choreography",
                            "session",
                            "fit",
                            "safety",
                            "compose",
                            "journal")
                    .whereLayer("json")
                    .mayOnlyBeAccessedByLayers("settings", "body")
                    .because("a change should be felt in the rooms above it only");

    @ArchTest
    static final ArchRule theCoreKnowsNoWindow =
            noClasses()
                    .that()
                    .resideInAnyPackage(CORE)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("javafx..", "atlantafx..", "org.kordamp..", "java.awt..")
                    .because(
                            "every picture is a function of the moment, so the moment needs no picture");

    @ArchTest
    static final ArchRule nobodyLoadsASecondToolkit =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("java.awt..")
                    .because("it costs memory, and opens fonts in a way that opens sockets");

    @ArchTest
    static final ArchRule theCoreDoesNotLog =
            noClasses()
                    .that()
                    .resideInAnyPackage(CORE)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.slf4j..")
                    .because("the core answers with values; who handles them logs them once");

    @ArchTest
    static final ArchRule oneClockOnly =
            noClasses()
                    .that()
                    .resideInAnyPackage(CORE)
                    .and()
                    .doNotHaveFullyQualifiedName("org.tactus.session.SessionClock")
                    .should()
                    .accessTargetWhere(named(type(System.class), "nanoTime|currentTimeMillis"))
                    .orShould()
                    .accessTargetWhere(named(resideInAPackage("java.time.."), "now|system.*"))
                    .because(
                            "a position that does not ask the time can be sought, tested and never drifts");

    @ArchTest
    static final ArchRule viewModelsKnowNoSceneGraph =
            noClasses()
                    .that()
                    .haveSimpleNameEndingWith("ViewModel")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("javafx.scene..", "javafx.stage..")
                    .because("what a screen decides is tested without a toolkit");

    @ArchTest
    static final ArchRule screensDoNotKnowEachOther =
            slices().matching("org.tactus.ui.(*)..")
                    .should()
                    .beFreeOfCycles()
                    .because("a screen should be removable without opening another");

    @ArchTest
    static final ArchRule theWindowReadsNoJson =
            noClasses()
                    .that()
                    .resideInAPackage("org.tactus.ui..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("tools.jackson..", "java.sql..")
                    .because("files and databases are read below, away from the JavaFX thread");

    @ArchTest
    static final ArchRule nothingGlobalChanges =
            fields().that()
                    .areStatic()
                    .and()
                    .doNotHaveName("$VALUES")
                    .and()
                    .doNotHaveModifier(JavaModifier.SYNTHETIC)
                    .should()
                    .beFinal()
                    .because("mutable statics are singletons by another name");

    @ArchTest
    static final ArchRule noVagueNames =
            classes()
                    .should()
                    .haveSimpleNameNotEndingWith("Manager")
                    .andShould()
                    .haveSimpleNameNotEndingWith("Helper")
                    .andShould()
                    .haveSimpleNameNotEndingWith("Util")
                    .andShould()
                    .haveSimpleNameNotEndingWith("Utils")
                    .andShould()
                    .haveSimpleNameNotEndingWith("Impl")
                    .because("a name that fits everything says nothing: find the noun");

    @ArchTest
    static final ArchRule nobodyDialsOut =
            noClasses()
                    .should()
                    .dependOnClassesThat(
                            resideInAPackage("java.net..")
                                    .and(
                                            not(
                                                    nameMatching(
                                                            "java[.]net[.]UR[IL](SyntaxException)?"))))
                    .because("nothing leaves the computer");

    @ArchTest
    static final ArchRule nobodyOpensAChannel =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("java.nio.channels..", "java.security..", "javax.crypto..")
                    .orShould()
                    .dependOnClassesThat()
                    .areAssignableTo(Scanner.class)
                    .orShould()
                    .accessTargetWhere(named(type(UUID.class), "(random|name)UUID.*"))
                    .orShould()
                    .accessTargetWhere(
                            named(
                                    type(Files.class),
                                    "new(Input|Output|Byte|Buffered).*|read(All|String).*|lines"
                                            + "|write.*|copy|mismatch|create(File|Temp.*)"))
                    .orShould()
                    .accessTargetWhere(named(type(FileSystems.class), "newFileSystem"))
                    .orShould()
                    .accessTargetWhere(named(type(File.class), "createTempFile"))
                    .orShould()
                    .accessTargetWhere(named(resideInAPackage("java.io"), "getChannel|transferTo"))
                    .because(
                            "with its first channel Java opens internet sockets, see machine.PlainFile; "
                                    + "its security reads a file through one");

    /// What is called, or handed over as a method reference, on such a class.
    private static DescribedPredicate<JavaAccess<?>> named(
            DescribedPredicate<? super JavaClass> owner, String name) {
        return JavaAccess.Predicates.targetOwner(owner)
                .and(JavaAccess.Predicates.target(nameMatching(name)));
    }
}
