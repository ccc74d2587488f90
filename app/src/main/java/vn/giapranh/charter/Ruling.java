package vn.giapranh.charter;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.giapranh.kernel.WardId;
import vn.giapranh.territory.BorderId;

/**
 * What the charter says about one report: who leads and by which article, who must be told, who may see what.
 *
 * @param rules the rules the incident lives under from here on, those of the charter version that decided; empty where no
 *     charter in force has the ward as a party, and then nobody is told and no clock runs
 * @param border the border whose zone holds the place; empty in a ward's interior
 * @param segment code of the named segment that decided the lead
 * @param lead the ward that leads from the first write
 * @param why which clause of the Lead rule gave it the lead
 * @param leadArticle number of the article that carries the Lead rule, for example "Điều 6"
 * @param relation where the place lies in relation to the line
 * @param tell the parties to be told, each with its time
 * @param shares what each party other than the lead and the receiver sees from the start
 */
public record Ruling(
        Optional<IncidentRules> rules,
        Optional<BorderId> border,
        Optional<String> segment,
        WardId lead,
        LeadReason why,
        Optional<String> leadArticle,
        Relation relation,
        List<Tell> tell,
        List<ShareWith> shares) {

    public Ruling {
        tell = List.copyOf(tell);
        shares = List.copyOf(shares);
    }

    /** The charter version that decided. */
    public Optional<CharterVersionId> version() {
        return rules.map(IncidentRules::version);
    }

    /** Which clause of the Lead rule decided. */
    public enum LeadReason {
        /** It happened in this ward. */
        PLACE,
        /** The segment names this ward. */
        SEGMENT,
        /** Unclear or outside every party: who received it leads until another has accepted. */
        RECEIVER
    }

    /** Where the place lies in relation to the line. */
    public enum Relation {
        SIDE_A,
        SIDE_B,
        ON_THE_LINE,
        CROSSING,
        UNCLEAR,
        /** In no border zone. */
        INTERIOR
    }

    /** A party that must know within a time. */
    public record Tell(WardId ward, Duration within) {}

    /** What one party sees. */
    public record ShareWith(WardId ward, Set<ShareGroup> groups) {
        public ShareWith {
            groups = Set.copyOf(groups);
        }
    }
}
