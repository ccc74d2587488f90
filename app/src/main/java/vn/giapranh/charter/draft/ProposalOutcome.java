package vn.giapranh.charter.draft;

import vn.giapranh.charter.CharterVersionId;
import vn.giapranh.charter.PutInForceOutcome;

/** What became of an act on a proposal. */
public sealed interface ProposalOutcome {

    record Done() implements ProposalOutcome {}

    /** Signed by the last party: it is this version, and in force from its day. */
    record Adopted(CharterVersionId version) implements ProposalOutcome {}

    /** The draft is not in a state for this. */
    record NotNow(DraftState state) implements ProposalOutcome {}

    /** Somebody changed it since the page was made: another version of the draft, or another hash. */
    record Stale() implements ProposalOutcome {}

    /** There are faults yet. */
    record Faulty(int faults) implements ProposalOutcome {}

    /** It could not come in force: which charter or version stands in the way, or that its period has passed. */
    record Obstructed(PutInForceOutcome by) implements ProposalOutcome {}

    record Refused(Why why) implements ProposalOutcome {}

    /** Why not. */
    enum Why {
        /** It says the same as a version that exists. */
        UNCHANGED,
        /** Another charter has this address. */
        ADDRESS_TAKEN,
        /** The version it changes has been followed by another since. */
        BASE_FOLLOWED,
        /** The actor wrote in it or proposed it: somebody else signs. */
        FOUR_EYES,
        /** The party has answered. */
        ANSWERED,
        /** The office is none of those that sign for the party. */
        NOT_AN_OFFICE
    }
}
