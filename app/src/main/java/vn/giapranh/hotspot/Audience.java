package vn.giapranh.hotspot;

import java.util.Set;
import java.util.TreeSet;
import vn.giapranh.charter.rule.ShareRule;
import vn.giapranh.incident.Occurrence;
import vn.giapranh.kernel.WardId;

/** Who may know of a cluster: its own wards, and whom the charter's Share rule adds when it touches a border zone. */
final class Audience {

    private Audience() {}

    static Set<WardId> of(FoundCluster cluster, Set<WardId> parties, ShareRule rule) {
        Set<WardId> audience = new TreeSet<>();
        cluster.shares().forEach(share -> audience.add(share.ward()));
        boolean inZone =
                cluster.members().stream().anyMatch(each -> each.border().isPresent());
        if (inZone) {
            switch (rule.with()) {
                case ALL_PARTIES -> audience.addAll(parties);
                case BORDER_PARTIES -> cluster.members().forEach(each -> addBorderParties(each, parties, audience));
            }
        }
        return audience;
    }

    private static void addBorderParties(Occurrence member, Set<WardId> parties, Set<WardId> audience) {
        member.border().ifPresent(border -> {
            for (WardId ward : Set.of(border.a(), border.b())) {
                if (parties.contains(ward)) {
                    audience.add(ward);
                }
            }
        });
    }
}
