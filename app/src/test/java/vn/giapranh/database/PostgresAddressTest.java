package vn.giapranh.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PostgresAddressTest {

    @Test
    void user_and_password_may_stand_in_the_url_and_leave_it() {
        var address = PostgresAddress.of("jdbc:postgresql://db/giap?user=an&password=bi&sslmode=require", null, null);
        assertThat(address).isEqualTo(new PostgresAddress("jdbc:postgresql://db/giap?sslmode=require", "an", "bi"));
    }

    @Test
    void settings_of_their_own_win_over_the_url() {
        var address = PostgresAddress.of("jdbc:postgresql://db/giap?user=an", "chi", "mat");
        assertThat(address).isEqualTo(new PostgresAddress("jdbc:postgresql://db/giap", "chi", "mat"));
    }

    @Test
    void the_tools_of_PostgreSQL_read_the_address_too() {
        assertThat(new PostgresAddress(
                                "jdbc:postgresql://db:5433/giap?sslmode=disable&gssEncMode=disable&socketTimeout=5",
                                "an",
                                "b@i/")
                        .libpq())
                .isEqualTo("postgresql://an:b%40i%2F@db:5433/giap?sslmode=disable&gssencmode=disable");
        assertThat(new PostgresAddress("jdbc:postgresql:giap", "an", "bi").libpq())
                .isEqualTo("postgresql://an:bi@localhost/giap");
    }

    @Test
    void what_is_not_PostgreSQL_is_refused() {
        assertThatThrownBy(() -> PostgresAddress.of("jdbc:h2:mem:x", null, null))
                .hasMessageContaining("must begin with jdbc:postgresql:");
    }

    @Test
    void an_address_does_not_tell_the_password() {
        assertThat(new PostgresAddress("jdbc:postgresql://db/giap", "an", "bi").toString())
                .doesNotContain("bi");
    }
}
