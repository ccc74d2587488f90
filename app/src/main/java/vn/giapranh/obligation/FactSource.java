package vn.giapranh.obligation;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import vn.giapranh.kernel.Actor;

/** A module that records what was done towards obligations. It stands above this module and is not asked by name. */
public interface FactSource {

    /** The duties it records; a duty that no source names is unmeasured. */
    Set<Duty> duties();

    /**
     * What was done under a charter, all parties', in any order.
     *
     * @param reader the engine: who may see the outcome is decided here, and facts hold nothing but days and numbers
     * @param charter slug; all its versions count
     * @param from what counts for an instant before it may be left out
     */
    List<Fact> list(Actor.Engine reader, String charter, Instant from);
}
