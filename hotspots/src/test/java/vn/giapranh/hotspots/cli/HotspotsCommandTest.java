package vn.giapranh.hotspots.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class HotspotsCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... words) {
        return HotspotsCommand.run(new PrintWriter(out), new PrintWriter(err), words);
    }

    @Test
    void help_names_the_commands_and_gives_status_0() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString()).contains("Usage: hotspots", "Exit status:");
    }

    @Test
    void a_missing_or_wrong_word_gives_status_2() {
        assertThat(run()).isEqualTo(2);
        assertThat(run("dance")).isEqualTo(2);
        assertThat(err.toString()).contains("which command?", "dance");
    }
}
