package dev.answercoach;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds the arrows of the house: what each room may know. */
class ArchitectureTest {
    private static final String HOUSE = "dev.answercoach";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(HOUSE);

    /** A room and the rooms that it may know; rooms are in the order of the arrows, the lowest first. */
    private record Room(String name, List<String> mayKnow) {
        Room(String name, String... mayKnow) {
            this(name, Arrays.asList(mayKnow));
        }
    }

    private static final List<Room> ROOMS = List.of(
            new Room("text"),
            new Room("settings", "text"),
            new Room("metrics", "text", "settings"),
            new Room("model", "text", "settings"),
            new Room("store", "text", "settings"),
            new Room("memory", "text", "settings", "model", "store"),
            new Room("budget", "text", "settings", "model", "store"),
            new Room("people", "text", "settings", "store"),
            new Room("answers", "text", "settings", "store"),
            new Room("posting", "text", "settings", "store"),
            new Room("review", "text", "settings", "model", "store", "answers", "posting"),
            new Room("evaluation", "text", "settings", "model", "posting", "review"),
            new Room("presentation", "text", "settings", "model", "store", "people", "answers", "posting", "review"),
            new Room("playground"),
            new Room(
                    "discord",
                    "text",
                    "settings",
                    "model",
                    "store",
                    "people",
                    "answers",
                    "posting",
                    "review",
                    "presentation"),
            new Room(
                    "cli",
                    "text",
                    "settings",
                    "model",
                    "store",
                    "people",
                    "answers",
                    "posting",
                    "review",
                    "evaluation",
                    "presentation"));

    @TestFactory
    List<DynamicTest> everyRoomKnowsOnlyTheRoomsBelowIt() {
        return ROOMS.stream()
                .map(room -> DynamicTest.dynamicTest(
                        room.name(),
                        () -> classes()
                                .that()
                                .resideInAPackage(in(room.name()))
                                .should()
                                .onlyDependOnClassesThat(DescribedPredicate.describe(
                                        "are outside the house, or in " + room.name() + " or " + room.mayKnow(),
                                        other -> !isIn(HOUSE, other)
                                                || isIn(room(room.name()), other)
                                                || room.mayKnow().stream().anyMatch(known -> isIn(room(known), other))))
                                .check(CLASSES)))
                .toList();
    }

    @Test
    void everyClassStandsInAKnownRoom() {
        classes()
                .should()
                .resideInAnyPackage(Stream.concat(
                                Stream.of(HOUSE), ROOMS.stream().map(room -> in(room.name())))
                        .toArray(String[]::new))
                .check(CLASSES);
    }

    @Test
    void packagesFormNoCircle() {
        slices().matching(HOUSE + ".(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void onlyTheModelRoomKnowsLangChain4j() {
        onlyIn("model", "dev.langchain4j..");
    }

    @Test
    void onlyTheCommandLineKnowsPicocli() {
        onlyIn("cli", "picocli..");
    }

    @Test
    void onlyTheRoomOfWordsKnowsTheAnalyser() {
        onlyIn("text.words", "org.apache.lucene..");
    }

    @Test
    void onlyTheDiscordRoomKnowsJda() {
        onlyIn("discord", "net.dv8tion..");
    }

    @Test
    void onlyThePlaygroundKnowsTheWebSocketServer() {
        onlyIn("playground", "org.java_websocket..");
    }

    @Test
    void timeAndRandomnessArePassedIn() {
        noClasses()
                .that()
                .resideOutsideOfPackage(HOUSE)
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(Math.class, "random")
                .orShould()
                .callConstructor(Random.class)
                .orShould()
                .callMethod(InstantSource.class, "system")
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .check(CLASSES);
    }

    @Test
    void noStateIsStatic() {
        noFields()
                .that()
                .areStatic()
                .should()
                .notHaveModifier(JavaModifier.FINAL)
                .check(CLASSES);
    }

    @Test
    void everyPackageDeclaresItsNullness() {
        Set<String> packages =
                CLASSES.stream().map(JavaClass::getPackageName).collect(Collectors.toCollection(TreeSet::new));
        Set<String> declared = CLASSES.stream()
                .filter(one -> one.getSimpleName().equals("package-info"))
                .filter(one -> one.isAnnotatedWith(NullMarked.class))
                .map(JavaClass::getPackageName)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(declared).isEqualTo(packages).hasSizeGreaterThan(10);
    }

    private static void onlyIn(String room, String library) {
        noClasses()
                .that()
                .resideOutsideOfPackage(in(room))
                .and()
                .resideOutsideOfPackage(HOUSE)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(CLASSES);
    }

    private static boolean isIn(String place, JavaClass other) {
        return other.getPackageName().equals(place) || other.getPackageName().startsWith(place + ".");
    }

    private static String room(String name) {
        return HOUSE + "." + name;
    }

    private static String in(String room) {
        return room(room) + "..";
    }
}
