package vn.giapranh.hotspot;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giapranh.charter.CharterView;
import vn.giapranh.incident.Kind;
import vn.giapranh.incident.ListOccurrences;
import vn.giapranh.incident.Occurrence;
import vn.giapranh.incident.Occurrences;
import vn.giapranh.kernel.Actor;

/**
 * Where and when in general: density, Gi*, hours of the week. Made of the incidents that the viewer's ward may see, so that a
 * picture shows nothing that a list would not.
 */
@Service
public class Patterns {

    private final Parties parties;
    private final Occurrences occurrences;
    private final SeenGround ground;

    Patterns(Parties parties, Occurrences occurrences, SeenGround ground) {
        this.parties = parties;
        this.occurrences = occurrences;
        this.ground = ground;
    }

    /** Every cell on which the actor's ward is told of every incident, by row from the south, then column from the west. */
    @Transactional(readOnly = true)
    public List<SurfaceCell> listCells(Actor actor, PatternQuery asked) {
        CharterView charter = parties.get(actor, asked.charter());
        return actor.ward()
                .map(viewer -> Surface.of(list(actor, asked), ground.of(charter, viewer, Surface.SIDE_METRES)))
                .orElse(List.of());
    }

    @Transactional(readOnly = true)
    public HoursOfWeek countHours(Actor actor, PatternQuery asked) {
        return HoursOfWeek.of(list(actor, asked));
    }

    private List<Occurrence> list(Actor actor, PatternQuery asked) {
        Set<Kind> kinds = asked.kind().map(Set::of).orElse(Scope.USUAL.kinds());
        return occurrences.list(
                actor,
                new ListOccurrences(Parties.of(parties.get(actor, asked.charter())), kinds, asked.from(), asked.to()));
    }
}
