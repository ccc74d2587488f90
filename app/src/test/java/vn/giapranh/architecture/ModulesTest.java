package vn.giapranh.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;
import vn.giapranh.GiapRanh;

class ModulesTest {

    /** Without the libraries hotspots and papers: their packages are their interface. */
    private static final ApplicationModules SERVER = ApplicationModules.of(
            GiapRanh.class, JavaClass.Predicates.resideInAnyPackage("vn.giapranh.hotspots..", "vn.giapranh.papers.."));

    @Test
    void the_arrows_between_the_modules_are_those_their_packages_declare() {
        SERVER.verify();
    }

    @Test
    void two_modules_that_use_each_other_are_caught() {
        var canary = ApplicationModules.of("canary.cyclic", new ImportOption.OnlyIncludeTests());
        assertThatThrownBy(canary::verify).isInstanceOf(Violations.class).hasMessageContaining("Cycle detected");
    }

    @Test
    void the_kernel_has_at_most_ten_types() {
        long types = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("vn.giapranh.kernel").stream()
                        .filter(type -> type.getEnclosingClass().isEmpty())
                        .filter(type -> !type.getSimpleName().equals("package-info"))
                        .count();
        assertThat(types).isBetween(1L, 10L);
    }
}
