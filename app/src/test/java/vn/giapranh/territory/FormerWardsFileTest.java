package vn.giapranh.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giapranh.kernel.InvalidException;
import vn.giapranh.kernel.InvalidException.Wrong;

class FormerWardsFileTest {

    private static final String HEADER = "old_district,old_ward_code,old_ward,old_ward_divided,new_ward_code\n";

    @Test
    void a_divided_ward_has_an_entry_for_each_successor() {
        FormerWardsFile file = FormerWardsFile.read(
                "\uFEFF" + HEADER + "Quận A,11111,Phường 1,True,00001\nQuận A,11111,Phường 1,true,00002\n"
                        + "Quận A,11112,Phường 2,False,00001\n");

        assertThat(file.entries())
                .containsExactly(
                        new FormerWardsFile.Entry("11111", "Phường 1", "Quận A", "00001", true),
                        new FormerWardsFile.Entry("11111", "Phường 1", "Quận A", "00002", true),
                        new FormerWardsFile.Entry("11112", "Phường 2", "Quận A", "00001", false));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "",
            value = {
                "Quận A,11111,Phường 1,False,00001\\nQuận A,11111,Phường 1,False,00002 | former-ward-twice | 3",
                "Quận A,11111,Phường 1,True,00001\\nQuận A,11111,Phường 1,False,00002 | former-ward-twice | 3",
                "Quận A,11111,Phường 1,True,00001\\nQuận A,11111,Phường 1,True,00001 | former-ward-twice | 3",
                "Quận A,11111,Phường 1,có,00001 | line-unreadable | 2",
                "Quận A,11111,Phường 1,True,1 | line-unreadable | 2",
                "Quận A,11111,Phường 1,True | line-unreadable | 2",
                "\\n | line-unreadable | 2",
            })
    void a_line_that_does_not_fit_is_named(String lines, String reason, int line) {
        String csv = HEADER + lines.replace("\\n", "\n");

        Wrong wrong = catchThrowableOfType(InvalidException.class, () -> FormerWardsFile.read(csv))
                .wrongs()
                .getFirst();

        assertThat(wrong.reason()).isEqualTo("territory." + reason);
        assertThat(wrong.arguments()).startsWith(line);
    }

    @Test
    void a_file_without_its_columns_is_refused_at_its_first_line() {
        for (String csv : List.of("", "a,b,c\n1,2,3\n")) {
            assertThat(catchThrowableOfType(InvalidException.class, () -> FormerWardsFile.read(csv))
                            .wrongs())
                    .containsExactly(new Wrong("file", "territory.line-unreadable", List.of(1)));
        }
    }

    @Test
    void in_the_real_file_exactly_the_wards_with_several_successors_are_divided() throws IOException {
        var byWard = FormerWardsFile.read(Files.readString(Path.of("../data/legacy_wards_hcmc.csv"))).entries().stream()
                .collect(Collectors.groupingBy(FormerWardsFile.Entry::oldCode));

        assertThat(byWard.values())
                .hasSizeGreaterThan(400)
                .allSatisfy(entries -> assertThat(entries).allMatch(entry -> entry.divided() == entries.size() > 1));
    }
}
