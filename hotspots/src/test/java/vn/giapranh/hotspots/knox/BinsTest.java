package vn.giapranh.hotspots.knox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.giapranh.hotspots.knox.Bins.Closed;

class BinsTest {

    @Test
    void bins_closed_below_hold_their_lower_edge() {
        Bins bins = Bins.of(Closed.LOWER, 0, 100, 200);
        assertThat(IntStream.of(0, 99, 100, 199, 200, 201).map(bins::binOf)).containsExactly(0, 0, 1, 1, 2, 2);
        assertThat(bins.label(0)).isEqualTo("[0,100)");
        assertThat(bins.label(1)).isEqualTo("[100,200)");
    }

    @Test
    void bins_closed_above_hold_their_upper_edge_and_the_first_edge_of_all() {
        Bins bins = Bins.of(Closed.UPPER, 0, 100, 200);
        assertThat(IntStream.of(0, 99, 100, 101, 200, 201).map(bins::binOf)).containsExactly(0, 0, 0, 1, 1, 2);
        assertThat(bins.label(0)).isEqualTo("[0,100]");
        assertThat(bins.label(1)).isEqualTo("(100,200]");
    }

    @Test
    void the_last_bin_may_be_without_end() {
        Bins bins = Bins.of(Closed.LOWER, 0.01, 201, Double.POSITIVE_INFINITY);
        assertThat(bins.isOpenEnded()).isTrue();
        assertThat(bins.binOf(0)).isEqualTo(-1);
        assertThat(bins.binOf(1e300)).isEqualTo(1);
        assertThat(bins.label(0)).isEqualTo("[0.01,201)");
        assertThat(bins.label(1)).isEqualTo("[201,∞)");
    }

    @Test
    void edges_that_do_not_rise_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Bins.of(Closed.LOWER, 0, 5, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> Bins.of(Closed.LOWER, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> Bins.of(Closed.LOWER, -1, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> Bins.of(Closed.LOWER, 0, Double.NaN));
    }
}
