package vn.giapranh.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Who may do what in which state, in one table for people: {@code matrix.txt} beside the tests' resources. It is written anew
 * with {@code -Dgiapranh.matrix=write}.
 */
class MeetingMatrixTest {

    private static final Path TABLE = Path.of("src/test/resources/vn/giapranh/meeting/matrix.txt");

    @Test
    void the_table_says_who_may_do_what_when() throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add(
                "# Meetings: C leader or secretary of the chair or host, P of another party, M anybody else of a party; - nobody");
        lines.add(row("", MeetingPhase.values()));
        for (MeetingAct act : MeetingAct.values()) {
            lines.add(row(act.name(), meetingCells(act)));
        }
        lines.add("");
        lines.add("# Conclusions: R leader or secretary of the ward that does it, L leader in the chair; - nobody");
        lines.add(row("", ConclusionPhase.values()));
        for (ConclusionAct act : ConclusionAct.values()) {
            lines.add(row(act.name(), conclusionCells(act)));
        }
        if ("write".equals(System.getProperty("giapranh.matrix"))) {
            Files.createDirectories(TABLE.getParent());
            Files.write(TABLE, lines);
        }
        assertThat(lines).isEqualTo(Files.readAllLines(TABLE));
    }

    /** The chair that is to do something itself may do what both may. */
    @Test
    void the_chair_s_own_conclusions_can_be_done_and_accepted() {
        for (ConclusionPhase phase : ConclusionPhase.values()) {
            ConclusionState state = Views.state(phase);
            var both = new java.util.HashSet<>(ConclusionRules.allowed(state, ConclusionStanding.RESPONSIBLE));
            both.addAll(ConclusionRules.allowed(state, ConclusionStanding.CHAIR));
            assertThat(ConclusionRules.allowed(state, ConclusionStanding.RESPONSIBLE_CHAIR))
                    .isEqualTo(both);
            assertThat(ConclusionRules.allowed(state, ConclusionStanding.READER))
                    .isEmpty();
        }
    }

    /** Whatever nobody may do in a state has its reason in words. */
    @Test
    void an_act_is_possible_or_refused_with_a_reason() {
        for (MeetingPhase phase : MeetingPhase.values()) {
            for (MeetingAct act : MeetingAct.values()) {
                boolean possible = MeetingRules.allowed(Views.state(phase), MeetingStanding.CONVENER)
                        .contains(act);
                assertThat(MeetingRules.refusal(act, Views.state(phase)).isPresent())
                        .as("%s in %s", act, phase)
                        .isNotEqualTo(possible);
            }
        }
    }

    private static Object[] meetingCells(MeetingAct act) {
        return java.util.Arrays.stream(MeetingPhase.values())
                .map(phase -> cell(letters(Map.of(
                                "C",
                                MeetingStanding.CONVENER,
                                "P",
                                MeetingStanding.OFFICE,
                                "M",
                                MeetingStanding.MEMBER))
                        .entrySet()
                        .stream()
                        .filter(each -> MeetingRules.allowed(Views.state(phase), each.getValue())
                                .contains(act))
                        .map(Map.Entry::getKey)))
                .toArray();
    }

    private static Map<String, MeetingStanding> letters(Map<String, MeetingStanding> letters) {
        return new java.util.TreeMap<>(letters);
    }

    private static Object[] conclusionCells(ConclusionAct act) {
        Map<ConclusionStanding, String> letters = new EnumMap<>(ConclusionStanding.class);
        letters.put(ConclusionStanding.RESPONSIBLE, "R");
        letters.put(ConclusionStanding.CHAIR, "L");
        return java.util.Arrays.stream(ConclusionPhase.values())
                .map(phase -> cell(letters.entrySet().stream()
                        .filter(each -> ConclusionRules.allowed(Views.state(phase), each.getKey())
                                .contains(act))
                        .map(Map.Entry::getValue)))
                .toArray();
    }

    private static String cell(java.util.stream.Stream<String> letters) {
        String cell = letters.collect(Collectors.joining());
        return cell.isEmpty() ? "-" : cell;
    }

    private static String row(String head, Object... cells) {
        StringBuilder row = new StringBuilder("%-17s".formatted(head));
        for (Object cell : cells) {
            row.append("%-16s".formatted(cell));
        }
        return row.toString().stripTrailing();
    }
}
