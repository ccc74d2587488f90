package vn.giapranh.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LayoutsTest {

    private static final HouseStyle USUAL = HouseStyle.usual();

    @Test
    void the_state_has_one_layout_on_every_day() {
        assertThat(Layouts.of(IssuerSystem.STATE, LocalDate.of(2025, 1, 1), USUAL))
                .isEqualTo(Layout.DECREE_30);
        assertThat(Layouts.of(IssuerSystem.STATE, LocalDate.of(2027, 1, 1), USUAL))
                .isEqualTo(Layout.DECREE_30);
    }

    @Test
    void the_party_changes_after_27_may_2026() {
        assertThat(Layouts.of(IssuerSystem.PARTY, LocalDate.of(2026, 5, 27), USUAL))
                .isEqualTo(Layout.PARTY_36);
        assertThat(Layouts.of(IssuerSystem.PARTY, LocalDate.of(2026, 5, 28), USUAL))
                .isEqualTo(Layout.PARTY_05);
    }

    @Test
    void the_day_of_change_is_a_setting() {
        HouseStyle later = new HouseStyle("QC", ToneMarks.ON_FIRST_VOWEL, LocalDate.of(2026, 7, 1), "./.");
        assertThat(Layouts.of(IssuerSystem.PARTY, LocalDate.of(2026, 6, 30), later))
                .isEqualTo(Layout.PARTY_36);
        assertThat(Layouts.of(IssuerSystem.PARTY, LocalDate.of(2026, 7, 1), later))
                .isEqualTo(Layout.PARTY_05);
    }

    @Test
    void symbols_and_references_are_those_of_the_layout() {
        assertThat(Layout.DECREE_30.symbol(PaperKind.REPORT, "UBND", USUAL)).isEqualTo("BC-UBND");
        assertThat(Layout.PARTY_36.symbol(PaperKind.REPORT, "ĐU", USUAL)).isEqualTo("BC/ĐU");
        assertThat(Layout.DECREE_30.reference(5, "BC-UBND")).isEqualTo("05/BC-UBND");
        assertThat(Layout.PARTY_05.reference(127, "QĐ/TU")).isEqualTo("127-QĐ/TU");
    }

    @Test
    void the_abbreviation_of_a_charter_is_a_setting() {
        HouseStyle other = new HouseStyle("QChế", ToneMarks.AS_WRITTEN, LocalDate.of(2026, 5, 28), "./.");
        assertThat(Layout.DECREE_30.symbol(PaperKind.CHARTER, "UBND", USUAL)).isEqualTo("QC-UBND");
        assertThat(Layout.DECREE_30.symbol(PaperKind.CHARTER, "UBND", other)).isEqualTo("QChế-UBND");
    }
}
