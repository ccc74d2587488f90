package vn.giapranh.notification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    @Test
    void is_read_back_as_it_was_written() {
        assertThat(Cursor.parse(new Cursor(48213, 9917).toString())).contains(new Cursor(48213, 9917));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "1-", "-1-2", "a-b", "1-2-3", "9999999999999999999-1", "1-2\n"})
    void nothing_else_is_one(String text) {
        assertThat(Cursor.parse(text)).isEmpty();
    }
}
