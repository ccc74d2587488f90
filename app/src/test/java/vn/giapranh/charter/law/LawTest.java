package vn.giapranh.charter.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.giapranh.charter.DemoCharter;
import vn.giapranh.charter.RuleKind;
import vn.giapranh.charter.document.CharterReader.Reading;
import vn.giapranh.charter.rule.Term;
import vn.giapranh.charter.yaml.Fault;
import vn.giapranh.charter.yaml.FaultReason;
import vn.giapranh.charter.yaml.Written;

class LawTest {

    static List<Ceiling> ceilings() {
        return Law.inForce().ceilings();
    }

    @ParameterizedTest
    @MethodSource("ceilings")
    void a_field_a_minute_above_its_ceiling_is_refused_naming_the_source(Ceiling ceiling) {
        List<Fault> above = aboveTheLaw(ceiling, longest(ceiling).plusMinutes(1));

        assertThat(above).singleElement().satisfies(fault -> {
            assertThat(fault.path()).endsWith(ceiling.rule().key() + "." + ceiling.field());
            assertThat(fault.arguments())
                    .containsExactly(
                            Written.write(new Term.Elapsed(longest(ceiling).plusMinutes(1))),
                            ceiling.atMost(),
                            new Fault.Source(ceiling.source()));
        });
    }

    @ParameterizedTest
    @MethodSource("ceilings")
    void a_field_at_its_ceiling_is_within_the_law(Ceiling ceiling) {
        assertThat(aboveTheLaw(ceiling, longest(ceiling))).isEmpty();
    }

    @Test
    void the_ceilings_are_those_of_the_sources() {
        assertThat(ceilings())
                .extracting(each -> each.rule() + " " + each.field() + " " + each.atMost())
                .contains(
                        "ACKNOWLEDGE within.emergency Elapsed[duration=PT5M]",
                        "ACKNOWLEDGE within.soon Elapsed[duration=PT1H]",
                        "HANDOVER answer-within.emergency Elapsed[duration=PT24H]",
                        "HANDOVER answer-within.soon Elapsed[duration=PT24H]",
                        "HANDOVER answer-within.routine Elapsed[duration=PT24H]",
                        "DISPUTE chair-within.routine WorkingDays[days=1]",
                        "ANSWER receipt-within WorkingDays[days=3]",
                        "ANSWER result-within Elapsed[duration=PT240H]",
                        "ANSWER result-within-several-bodies Elapsed[duration=PT360H]")
                .doesNotHaveDuplicates();
        assertThat(Law.inForce().sourcesOf(RuleKind.RECEIVE_FIRST))
                .containsExactly("bltths-2015-d145", "tt-28-2020-d5-6");
    }

    @Test
    void a_table_with_a_fault_is_refused_whole() {
        assertThatThrownBy(
                        () -> Law.read("ceilings: [{rule: answr, field: x, at-most: 1 giờ, source: y}]\nsources: {}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("NOT_A_CHOICE");
    }

    private static Duration longest(Ceiling ceiling) {
        return switch (ceiling.atMost()) {
            case Term.Elapsed(Duration most) -> most;
            case Term.WorkingDays(int days) -> Duration.ofDays(days);
        };
    }

    private static List<Fault> aboveTheLaw(Ceiling ceiling, Duration value) {
        String text = DemoCharter.with(ceiling.rule(), ceiling.field(), value.toMinutes() + " phút");
        return switch (DemoCharter.READER.read(text)) {
            case Reading.Sound _ -> List.of();
            case Reading.Faulty(var faults) ->
                faults.stream()
                        .filter(fault -> fault.reason() == FaultReason.ABOVE_THE_LAW)
                        .toList();
        };
    }
}
