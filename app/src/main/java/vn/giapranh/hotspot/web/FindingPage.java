package vn.giapranh.hotspot.web;

import java.util.List;
import java.util.Optional;
import vn.giapranh.hotspot.ClusterView;
import vn.giapranh.hotspot.FindingAct;
import vn.giapranh.hotspot.FindingStory;
import vn.giapranh.hotspot.FindingView;
import vn.giapranh.hotspot.HoursOfWeek;
import vn.giapranh.territory.UnitNames;

/**
 * One finding.
 *
 * @param hours of the incidents that the viewer may see
 * @param trouble why the act before this page was not done
 */
public record FindingPage(FindingStory story, HoursOfWeek hours, UnitNames names, Optional<FindingTrouble> trouble) {

    public FindingView finding() {
        return story.finding();
    }

    public ClusterView cluster() {
        return story.finding().cluster();
    }

    public boolean allows(FindingAct act) {
        return story.allowed().contains(act);
    }

    /** The words that were typed for an act that was not done. */
    public String typed() {
        return trouble.map(FindingTrouble::words).orElse("");
    }

    /** Together first, then each ward alone: what the picture draws. */
    public List<Rarity> rarities() {
        List<Rarity> alone = cluster().shares().stream()
                .map(share -> new Rarity(Optional.of(share.ward()), share.observed(), share.p()))
                .toList();
        return java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(new Rarity(
                                Optional.empty(),
                                cluster().observed(),
                                cluster().p())),
                        alone.stream())
                .toList();
    }
}
