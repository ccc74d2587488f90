package vn.giapranh.papers;

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
            .importPackages("vn.giapranh.papers");

    private static final ArchRule THE_MODEL_KNOWS_NO_FORMAT = classes()
            .that()
            .resideInAPackage("vn.giapranh.papers")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "vn.giapranh.papers", "org.jspecify..");

    private static final ArchRule WORD_IN_ONE_PACKAGE = noClasses()
            .that()
            .resideOutsideOfPackages("..papers.docx", "..papers.reading")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.poi..", "org.openxmlformats..", "org.apache.xmlbeans..");

    private static final ArchRule PDF_IN_ONE_PACKAGE = noClasses()
            .that()
            .resideOutsideOfPackages("..papers.pdf", "..papers.composition")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.openhtmltopdf..", "org.apache.pdfbox..", "org.apache.fontbox..");

    private static final ArchRule RENDERERS_DO_NOT_KNOW_EACH_OTHER = noClasses()
            .that()
            .resideInAPackage("..papers.pdf")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..papers.docx", "..papers.reading");

    private static final ArchRule TODAY_IS_NEVER_READ = noClasses()
            .should()
            .callMethodWhere(describe(
                    "asks for today",
                    call -> call.getName().equals("now")
                            && call.getTargetOwner().getPackageName().equals("java.time")));

    @Test
    void the_model_knows_no_format() {
        THE_MODEL_KNOWS_NO_FORMAT.check(LIBRARY);
        assertThat(breaks(THE_MODEL_KNOWS_NO_FORMAT, KnowsWord.class)).isTrue();
    }

    @Test
    void words_format_is_known_where_it_is_written_and_read() {
        WORD_IN_ONE_PACKAGE.check(LIBRARY);
        assertThat(breaks(WORD_IN_ONE_PACKAGE, KnowsWord.class)).isTrue();
    }

    @Test
    void pdf_is_known_where_it_is_written_and_letters_are_measured() {
        PDF_IN_ONE_PACKAGE.check(LIBRARY);
        assertThat(breaks(PDF_IN_ONE_PACKAGE, KnowsPdf.class)).isTrue();
    }

    @Test
    void the_renderers_do_not_know_each_other() {
        RENDERERS_DO_NOT_KNOW_EACH_OTHER.check(LIBRARY);
        assertThat(breaks(RENDERERS_DO_NOT_KNOW_EACH_OTHER, vn.giapranh.papers.pdf.KnowsTheOther.class))
                .isTrue();
    }

    @Test
    void no_paper_depends_on_today() {
        TODAY_IS_NEVER_READ.check(LIBRARY);
        assertThat(breaks(TODAY_IS_NEVER_READ, AsksForToday.class)).isTrue();
    }

    private static boolean breaks(ArchRule rule, Class<?> canary) {
        return rule.evaluate(new ClassFileImporter().importClasses(canary)).hasViolation();
    }

    /** A canary. */
    static final class KnowsWord {
        Object document = new org.apache.poi.xwpf.usermodel.XWPFDocument();
    }

    /** A canary. */
    static final class KnowsPdf {
        Object document = new org.apache.pdfbox.pdmodel.PDDocument();
    }

    /** A canary. */
    static final class AsksForToday {
        Object today = LocalDate.now(java.time.ZoneId.systemDefault());
    }
}
