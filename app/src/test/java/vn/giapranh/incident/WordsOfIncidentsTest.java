package vn.giapranh.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the protocol can say has a word in the bundles. */
class WordsOfIncidentsTest {

    static Stream<String> keys() {
        return Stream.of(
                        named("kind.", Kind.values()),
                        named("phase.", Phase.values()),
                        named("channel.", Channel.values()),
                        named("act.", Act.values()),
                        named("handover-reason.", HandoverReason.values()),
                        named("decline-reason.", DeclineReason.values()),
                        named("lead-how.", LeadView.How.values()),
                        named("how.", LeadView.How.values()),
                        named("why.", DisputeView.Why.values()),
                        named("level.", DisputeView.Level.values()),
                        named("clock-kind.", ClockKind.values()),
                        named("answer.", AnswerReporter.Answer.values()),
                        named("refusal.", Refusal.Reason.values()),
                        Arrays.stream(IncidentEvent.class.getPermittedSubclasses())
                                .map(type -> "event."
                                        + type.getSimpleName()
                                                .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                                                .toLowerCase(java.util.Locale.ROOT)))
                .flatMap(named -> named)
                .map(key -> "incident." + key);
    }

    private static Stream<String> named(String prefix, Enum<?>[] values) {
        return Arrays.stream(values).map(value -> prefix + value.name());
    }

    @ParameterizedTest
    @MethodSource("keys")
    void every_value_has_a_word(String key) throws IOException {
        assertThat(words("incident.properties")).containsKey(key);
    }

    @Test
    void no_word_is_left_of_a_value_that_is_gone() throws IOException {
        assertThat(words("incident.properties").stringPropertyNames())
                .filteredOn(key -> !key.startsWith("incident.invalid."))
                .containsExactlyInAnyOrderElementsOf(keys().toList());
    }

    private static Properties words(String bundle) throws IOException {
        Properties words = new Properties();
        try (Reader reader =
                Files.newBufferedReader(Path.of("src/main/resources/messages", bundle), StandardCharsets.UTF_8)) {
            words.load(reader);
        }
        return words;
    }
}
