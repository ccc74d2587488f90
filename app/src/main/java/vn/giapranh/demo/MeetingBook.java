package vn.giapranh.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.json.JsonMapper;
import vn.giapranh.meeting.ProposeItem;

/** What is said at the meetings of the demo world, as {@code demo/meetings.yaml} says it; that file explains every field. */
record MeetingBook(
        String mark,
        String place,
        String link,
        String moved,
        String absence,
        String extension,
        String evidence,
        List<String> functions,
        List<Proposal> proposals,
        List<String> minutes,
        List<Conclusion> conclusions) {

    private static final String FILE = "/demo/meetings.yaml";

    record Proposal(String title, String words, int minutes) {

        ProposeItem item() {
            return new ProposeItem(title, words, minutes);
        }
    }

    record Conclusion(String office, String what, String authority, String result, int days) {}

    static <T> T turn(List<T> things, int turn) {
        return things.get(turn % things.size());
    }

    static MeetingBook read() {
        try (InputStream file = MeetingBook.class.getResourceAsStream(FILE)) {
            Object yaml = new Load(LoadSettings.builder().build()).loadFromInputStream(Objects.requireNonNull(file));
            return JsonMapper.shared().convertValue(yaml, MeetingBook.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
