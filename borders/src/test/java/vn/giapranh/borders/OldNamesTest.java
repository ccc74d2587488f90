package vn.giapranh.borders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OldNamesTest {

    private final OldNames names = theCity();

    private static OldNames theCity() {
        try {
            return OldNames.read(RealWards.file("legacy_wards_hcmc.csv"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Phường 3, Gò Vấp | 26890",
                "phuong 3 go vap | 26890",
                "P.3 Q. Gò Vấp | 26890",
                "p3 q.Gò Vấp, TP.HCM | 26890",
                "F3 Gò Vấp | 26890",
                "Phường 03, Quận Gò Vấp, Thành phố Hồ Chí Minh | 26890",
                "Gò Vấp, phường 3 | 26890",
                "Hanh Thong | 26890",
                "phường Hạnh Thông, TPHCM | 26890",
                "HẠNH THÔNG | 26890",
                "Phường 5 quận Tân Bình | 26968",
                "Tân Sơn Hoà | 26977",
                "Tan Son Nhat | 26968",
                "an nhon, go vap | 26876",
                "huyện Côn Đảo | 26732",
            })
    void a_name_finds_the_ward_of_today(String words, String code) {
        assertThat(names.find(words)).extracting(OldNames.Candidate::wardCode).containsExactly(code);
    }

    @Test
    void an_old_name_says_what_it_was() {
        assertThat(names.find("Phường 3, Gò Vấp"))
                .containsExactly(new OldNames.Candidate(
                        "26890",
                        "Phường Hạnh Thông",
                        Optional.of("Phường 3, Quận Gò Vấp, Thành phố Hồ Chí Minh"),
                        false));
    }

    @Test
    void a_divided_old_ward_gives_every_ward_that_received_a_part() {
        assertThat(names.find("Phường Hiệp Thành, Thủ Dầu Một"))
                .allMatch(OldNames.Candidate::divided)
                .extracting(OldNames.Candidate::wardCode)
                .containsExactlyInAnyOrder("25750", "25747");
    }

    @Test
    void an_old_name_without_its_district_gives_the_wards_of_all_districts_that_had_it() {
        assertThat(names.find("Phường 3").stream().flatMap(candidate -> candidate.oldName().stream()))
                .anyMatch(name -> name.contains("Gò Vấp"))
                .anyMatch(name -> name.contains("Tân Bình"));
    }

    @Test
    void diacritics_that_are_written_choose_between_names_that_differ_only_in_them() throws IOException {
        OldNames two = table("Phường Thanh Xuân,False,1,Phường Một\nPhường Thạnh Xuân,False,2,Phường Hai\n");

        assertThat(two.find("thanh xuan"))
                .extracting(OldNames.Candidate::wardCode)
                .containsExactly("1", "2");
        assertThat(two.find("Thạnh Xuân"))
                .extracting(OldNames.Candidate::wardCode)
                .containsExactly("2");
    }

    @Test
    void words_that_name_no_ward_find_nothing() {
        assertThat(names.find("Phường 3, Hà Đông")).isEmpty();
        assertThat(names.find("")).isEmpty();
        assertThat(names.find("3".repeat(100_000))).isEmpty();
    }

    @Test
    void a_table_that_does_not_fit_is_refused_with_its_line() {
        assertThatThrownBy(() -> table("Phường Thanh Xuân,False\n"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("line 2");
        assertThatThrownBy(() -> OldNames.read(new ByteArrayInputStream("a,b\n1,2\n".getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("old_province");
    }

    private static OldNames table(String rows) throws IOException {
        String header = "old_province,old_district,old_ward,old_ward_divided,new_ward_code,new_ward\n";
        String filled = rows.replaceAll("(?m)^(?=.)", "Tỉnh X,Quận Y,");
        return OldNames.read(new ByteArrayInputStream((header + filled).getBytes(StandardCharsets.UTF_8)));
    }
}
