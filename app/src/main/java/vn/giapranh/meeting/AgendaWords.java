package vn.giapranh.meeting;

import java.util.Locale;
import org.springframework.context.MessageSource;

/** The words of generated items: Vietnamese whoever asks, for the minutes are. */
final class AgendaWords {

    private AgendaWords() {}

    static String vietnamese(MessageSource messages, String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.ROOT);
    }
}
