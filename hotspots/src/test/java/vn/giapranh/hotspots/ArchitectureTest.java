package vn.giapranh.hotspots;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The rules of the library, each shown to fail on a class made to break it. */
class ArchitectureTest {

    private static final JavaClasses LIBRARY = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("vn.giapranh.hotspots");

    private static final ArchRule USES_ONLY_WHAT_IT_NEEDS = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "vn.giapranh.hotspots..",
                    "vn.giapranh.borders",
                    "de.siegmar.fastcsv..",
                    "tools.jackson.core..",
                    "org.jspecify..",
                    "picocli..");

    private static final ArchRule NOBODY_KNOWS_THE_COMMAND = noClasses()
            .that()
            .resideOutsideOfPackage("..cli..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..cli..", "picocli..", "tools.jackson..");

    private static final ArchRule ONE_PLACE_READS_CSV = noClasses()
            .that()
            .doNotHaveSimpleName("CsvTable")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("de.siegmar.fastcsv..");

    private static final ArchRule TODAY_IS_NEVER_READ = noClasses()
            .should()
            .callMethodWhere(describe(
                    "asks for today",
                    call -> call.getName().equals("now")
                            && call.getTargetOwner().getPackageName().equals("java.time")));

    @Test
    void the_library_uses_only_borders_a_csv_reader_a_json_writer_and_picocli() {
        USES_ONLY_WHAT_IT_NEEDS.check(LIBRARY);
        assertThat(breaks(USES_ONLY_WHAT_IT_NEEDS, UsesATestFramework.class)).isTrue();
    }

    @Test
    void the_methods_do_not_know_the_command() {
        NOBODY_KNOWS_THE_COMMAND.check(LIBRARY);
        assertThat(breaks(NOBODY_KNOWS_THE_COMMAND, KnowsTheCommand.class)).isTrue();
    }

    @Test
    void csv_is_read_in_one_place() {
        ONE_PLACE_READS_CSV.check(LIBRARY);
        assertThat(breaks(ONE_PLACE_READS_CSV, ReadsCsvItself.class)).isTrue();
    }

    @Test
    void no_result_depends_on_today() {
        TODAY_IS_NEVER_READ.check(LIBRARY);
        assertThat(breaks(TODAY_IS_NEVER_READ, AsksForToday.class)).isTrue();
    }

    private static boolean breaks(ArchRule rule, Class<?> canary) {
        return rule.evaluate(new ClassFileImporter().importClasses(canary)).hasViolation();
    }

    /** A canary. */
    static final class UsesATestFramework {
        @Test
        void nothing() {}
    }

    /** A canary. */
    static final class KnowsTheCommand {
        picocli.CommandLine.@org.jspecify.annotations.Nullable Help help;
    }

    /** A canary. */
    static final class ReadsCsvItself {
        Object reader = de.siegmar.fastcsv.reader.CsvReader.builder();
    }

    /** A canary. */
    static final class AsksForToday {
        Object today = LocalDate.now(java.time.ZoneId.systemDefault());
    }
}
