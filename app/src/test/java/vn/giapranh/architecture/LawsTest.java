package vn.giapranh.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LawsTest {

    private static final JavaClasses SERVER = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.contains("/gg/jte/"))
            .withImportOption(location -> !location.contains("/borders/"))
            .withImportOption(location -> !location.contains("/hotspots/"))
            .withImportOption(location -> !location.contains("/vn/giapranh/papers/"))
            .importPackages("vn.giapranh");

    @ParameterizedTest
    @EnumSource
    void the_server_keeps_the_law(Laws law) {
        law.rule.check(SERVER);
    }

    @ParameterizedTest
    @EnumSource
    void the_canary_is_caught(Laws law) {
        JavaClasses canaries = new ClassFileImporter().importClasses(law.canaries.toArray(Class<?>[]::new));
        assertThat(law.rule.evaluate(canaries).hasViolation()).isTrue();
    }
}
