package vn.giapranh.hotspot;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giapranh.hotspot.Incident.EAST;
import static vn.giapranh.hotspot.Incident.FAR;
import static vn.giapranh.hotspot.Incident.LINE;
import static vn.giapranh.hotspot.Incident.WEST;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.giapranh.charter.ShareGroup;
import vn.giapranh.charter.rule.ShareRule;
import vn.giapranh.incident.Occurrence;
import vn.giapranh.kernel.WardId;

class AudienceTest {

    private static final Set<WardId> PARTIES = Set.of(WEST, EAST, FAR);
    private static final Occurrence INTERIOR = Incident.at(-900, 0, "2026-11-11T03:00:00Z", WEST, Optional.empty());
    private static final Occurrence IN_ZONE = Incident.at(-50, 0, "2026-11-11T03:00:00Z", WEST, Optional.of(LINE));

    @Test
    void what_lies_within_one_ward_is_that_ward_s_alone_whatever_the_rule() {
        FoundCluster cluster = Incident.cluster(List.of(INTERIOR), WEST);
        for (ShareRule.With with : ShareRule.With.values()) {
            assertThat(Audience.of(cluster, PARTIES, rule(with))).containsExactly(WEST);
        }
    }

    @Test
    void what_touches_a_zone_is_told_to_whom_the_share_rule_names() {
        FoundCluster cluster = Incident.cluster(List.of(INTERIOR, IN_ZONE), WEST);
        assertThat(Audience.of(cluster, PARTIES, rule(ShareRule.With.BORDER_PARTIES)))
                .containsOnly(WEST, EAST);
        assertThat(Audience.of(cluster, PARTIES, rule(ShareRule.With.ALL_PARTIES)))
                .containsOnly(WEST, EAST, FAR);
    }

    @Test
    void a_neighbour_that_has_not_signed_is_not_told() {
        FoundCluster cluster = Incident.cluster(List.of(IN_ZONE), WEST);
        assertThat(Audience.of(cluster, Set.of(WEST, FAR), rule(ShareRule.With.BORDER_PARTIES)))
                .containsExactly(WEST);
    }

    private static ShareRule rule(ShareRule.With with) {
        return new ShareRule(with, EnumSet.of(ShareGroup.BASICS));
    }
}
