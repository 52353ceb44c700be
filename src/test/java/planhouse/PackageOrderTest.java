package planhouse;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import planhouse.form.Definitions;

/** The order of the packages and other rules of the house that a compiler does not know. */
class PackageOrderTest {

    static final List<String> ORDER =
            List.of(
                    "indicator",
                    "workbook",
                    "form",
                    "collection",
                    "cleaning",
                    "validation",
                    "plan",
                    "warehouse",
                    "report",
                    "feedback",
                    "template",
                    "job",
                    "cli");

    /** The parts of the warehouse; the second is what they share. */
    static final List<String> WAREHOUSE_ORDER =
            List.of(
                    "planhouse.warehouse.server",
                    "planhouse.warehouse",
                    "planhouse.warehouse.audit",
                    "planhouse.warehouse.reading",
                    "planhouse.warehouse.finding",
                    "planhouse.warehouse.approval",
                    "planhouse.warehouse.schema",
                    "planhouse.warehouse.loading",
                    "planhouse.warehouse.publication",
                    "planhouse.warehouse.summary",
                    "planhouse.warehouse.trace",
                    "planhouse.warehouse.replay");

    /** The parts of the recognition; the last goes through a workbook with the others. */
    static final List<String> COLLECTION_ORDER =
            List.of(
                    "planhouse.collection.word",
                    "planhouse.collection.header",
                    "planhouse.collection.table",
                    "planhouse.collection.belonging",
                    "planhouse.collection");

    /** The parts of the command line: what commands share, the commands, the program. */
    static final List<String> COMMAND_ORDER =
            List.of(
                    "planhouse.cli.wording",
                    "planhouse.cli.ending",
                    "planhouse.cli.option",
                    "planhouse.cli.workbench",
                    "planhouse.cli.finding",
                    "planhouse.cli.loading",
                    "planhouse.cli.revision",
                    "planhouse.cli.closing",
                    "planhouse.cli.figure",
                    "planhouse.cli.definition",
                    "planhouse.cli.operation",
                    "planhouse.cli.demo",
                    "planhouse.cli");

    private static final JavaClasses CLASSES =
            new ClassFileImporter().importPath(Path.of("target", "classes"));

    @ParameterizedTest
    @FieldSource("ORDER")
    void a_package_imports_only_packages_before_it(String name) {
        String[] later =
                ORDER.stream()
                        .skip(ORDER.indexOf(name) + 1L)
                        .map(PackageOrderTest::withSubpackages)
                        .toArray(String[]::new);

        noClasses()
                .that()
                .resideInAPackage(withSubpackages(name))
                .should()
                .dependOnClassesThat(resideInAnyPackage(later))
                .check(CLASSES);
    }

    @Test
    void only_the_definitions_say_which_day_it_is() {
        noClasses()
                .that()
                .doNotBelongToAnyOf(Definitions.class)
                .should()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now", ZoneId.class)
                .check(CLASSES);
    }

    @ParameterizedTest
    @FieldSource("WAREHOUSE_ORDER")
    void a_part_of_the_warehouse_imports_only_parts_before_it(String name) {
        checkImports(WAREHOUSE_ORDER, name);
    }

    @ParameterizedTest
    @FieldSource("COLLECTION_ORDER")
    void a_part_of_the_collection_imports_only_parts_before_it(String name) {
        checkImports(COLLECTION_ORDER, name);
    }

    @ParameterizedTest
    @FieldSource("COMMAND_ORDER")
    void a_part_of_the_command_line_imports_only_parts_before_it(String name) {
        checkImports(COMMAND_ORDER, name);
    }

    private static void checkImports(List<String> order, String name) {
        String[] later = order.stream().skip(order.indexOf(name) + 1L).toArray(String[]::new);

        noClasses()
                .that()
                .resideInAPackage(name)
                .should()
                .dependOnClassesThat(resideInAnyPackage(later))
                .check(CLASSES);
    }

    @Test
    void no_packages_need_each_other() {
        slices().matching("(planhouse..)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void no_class_is_longer_than_three_hundred_lines() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
            assertThat(files.filter(Files::isRegularFile))
                    .isNotEmpty()
                    .allSatisfy(
                            file ->
                                    assertThat(Files.readAllLines(file))
                                            .as(file.toString())
                                            .hasSizeLessThanOrEqualTo(300));
        }
    }

    @Test
    void every_class_of_a_package_that_is_parted_is_in_a_part_of_it() {
        checkHomes("collection", COLLECTION_ORDER);
        checkHomes("warehouse", WAREHOUSE_ORDER);
        checkHomes("cli", COMMAND_ORDER);
    }

    private static void checkHomes(String name, List<String> parts) {
        classes()
                .that()
                .resideInAPackage(withSubpackages(name))
                .should()
                .resideInAnyPackage(parts.toArray(String[]::new))
                .check(CLASSES);
    }

    @Test
    void every_class_is_in_a_package_of_the_order() {
        classes()
                .should()
                .resideInAnyPackage(
                        ORDER.stream()
                                .map(PackageOrderTest::withSubpackages)
                                .toArray(String[]::new))
                .check(CLASSES);
    }

    @Test
    void only_workbook_knows_the_excel_library() {
        noClasses()
                .that()
                .resideOutsideOfPackage("planhouse.workbook..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.poi..")
                .check(CLASSES);
    }

    @Test
    void only_job_knows_the_batch_framework() {
        noClasses()
                .that()
                .resideOutsideOfPackage("planhouse.job..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.springframework.batch..")
                .check(CLASSES);
    }

    @Test
    void names_say_what_a_thing_is() {
        noClasses()
                .that()
                .areTopLevelClasses()
                .should()
                .haveNameMatching(
                        ".*(Util|Utils|Common|Helper|Manager|Handler|Data|Info|Dto|Impl|Service)")
                .check(CLASSES);
    }

    @Test
    void every_package_is_null_marked() {
        classes().should(beInAPackageMarkedForNulls()).check(CLASSES);
    }

    private static String withSubpackages(String name) {
        return "planhouse." + name + "..";
    }

    private static ArchCondition<JavaClass> beInAPackageMarkedForNulls() {
        return new ArchCondition<>("be in a @NullMarked package") {
            @Override
            public void check(JavaClass checked, ConditionEvents events) {
                JavaPackage home = checked.getPackage();
                if (!home.isAnnotatedWith(NullMarked.class)) {
                    String text = home.getName() + " has no package-info.java with @NullMarked";
                    events.add(SimpleConditionEvent.violated(checked, text));
                }
            }
        };
    }
}
