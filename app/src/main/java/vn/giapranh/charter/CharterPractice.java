package vn.giapranh.charter;

import java.time.Instant;
import java.util.Map;
import vn.giapranh.kernel.Actor;

/**
 * What a charter's rules did, counted from events and never typed in. The module that owns the events implements it, for
 * it stands above this one and may not be asked by name; as long as none does, a charter's page says that there are no
 * figures.
 */
public interface CharterPractice {

    /**
     * Figures of each rule that is counted, over incidents the actor may see, between {@code from} and {@code to}
     * (exclusive). A rule that nobody counts is absent; one that is counted and was never applied has zeros.
     *
     * @param charter slug; all its versions count
     */
    Map<RuleKind, Figures> figures(Actor actor, String charter, Instant from, Instant to);

    /** How many disputes are open under the charter, of those the actor may see. */
    int openDisputes(Actor actor, String charter);

    /**
     * @param applied how often the rule asked for something
     * @param met how often it was done in time
     * @param late how often it was not; what still runs counts only as applied
     */
    record Figures(long applied, long met, long late) {}
}
