package vn.giapranh.borders;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;

/** The rules of the library, each shown to fail on a class made to break it. */
class ArchitectureTest {

    private static final JavaClasses LIBRARY = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("vn.giapranh.borders");

    private static final ArchRule USES_ONLY_WHAT_IT_NEEDS = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "vn.giapranh.borders..",
                    "org.locationtech.jts..",
                    "tools.jackson.core..",
                    "org.jspecify..",
                    "picocli..");

    private static final ArchRule GEOMETRY_STAYS_INSIDE =
            classes().that().arePublic().should(showNoGeometryOf("org.locationtech.jts"));

    private static final ArchRule THE_COMMAND_USES_ONLY_THE_PUBLIC_LIBRARY = noClasses()
            .that()
            .resideInAPackage("..cli..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.locationtech..");

    @Test
    void the_library_uses_only_jts_a_json_reader_and_picocli() {
        USES_ONLY_WHAT_IT_NEEDS.check(LIBRARY);
        assertThat(breaks(USES_ONLY_WHAT_IT_NEEDS, UsesATestFramework.class)).isTrue();
    }

    @Test
    void no_public_signature_shows_a_type_of_jts() {
        GEOMETRY_STAYS_INSIDE.check(LIBRARY);
        assertThat(breaks(GEOMETRY_STAYS_INSIDE, ShowsACoordinate.class)).isTrue();
    }

    @Test
    void the_command_knows_no_geometry() {
        THE_COMMAND_USES_ONLY_THE_PUBLIC_LIBRARY.check(LIBRARY);
        assertThat(breaks(THE_COMMAND_USES_ONLY_THE_PUBLIC_LIBRARY, vn.giapranh.borders.cli.KnowsACoordinate.class))
                .isTrue();
    }

    private static boolean breaks(ArchRule rule, Class<?> canary) {
        return rule.evaluate(new ClassFileImporter().importClasses(canary)).hasViolation();
    }

    private static ArchCondition<JavaClass> showNoGeometryOf(String packageName) {
        return new ArchCondition<>("show no type of " + packageName) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (JavaMember member : type.getMembers()) {
                    boolean shown = member.getModifiers().contains(JavaModifier.PUBLIC)
                            || member.getModifiers().contains(JavaModifier.PROTECTED);
                    boolean geometry = member.getAllInvolvedRawTypes().stream()
                            .anyMatch(involved -> involved.getPackageName().startsWith(packageName));
                    boolean bridge = member instanceof JavaMethod method
                            && method.getModifiers().contains(JavaModifier.SYNTHETIC);
                    if (shown && geometry && !bridge) {
                        events.add(SimpleConditionEvent.violated(member, member.getFullName()));
                    }
                }
            }
        };
    }

    /** A canary. */
    static final class UsesATestFramework {
        @Test
        void nothing() {}
    }

    /** A canary. */
    public static final class ShowsACoordinate {
        public Coordinate place() {
            return new Coordinate();
        }
    }
}
