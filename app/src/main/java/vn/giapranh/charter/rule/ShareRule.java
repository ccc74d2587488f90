package vn.giapranh.charter.rule;

import java.util.Set;
import vn.giapranh.charter.ShareGroup;

/**
 * Share: which groups of fields other parties see of an incident in a border zone. The reporter's contact is no group,
 * so no charter can share it.
 */
public record ShareRule(With with, Set<ShareGroup> groups) implements Rule {

    public ShareRule {
        groups = Set.copyOf(groups);
    }

    /** With whom. */
    public enum With {
        /** The two parties of each border whose zone holds the place. */
        BORDER_PARTIES,
        /** Every party of the charter. */
        ALL_PARTIES
    }
}
