package vn.giapranh.audit;

import java.util.ArrayList;
import java.util.List;

/** Follows the chain of seals by number, and looks for the seals that were written down outside the database. */
final class SealCheck {

    private final SealKey key;
    private final List<SealMark> anchored;
    private final List<Finding> findings = new ArrayList<>();
    private long number;
    private String hash = Hashing.NOTHING_BEFORE;

    SealCheck(SealKey key, List<SealMark> anchored) {
        this.key = key;
        this.anchored = new ArrayList<>(anchored);
    }

    void follow(Seal seal) {
        String right = seal.rightHash();
        if (!right.equals(seal.hash())) {
            find(
                    Finding.Kind.SEAL_ALTERED,
                    seal.number(),
                    "what it holds gives hash " + right + ", stored " + seal.hash());
        }
        if (!key.mac(seal.hash()).equals(seal.mac())) {
            find(Finding.Kind.SEAL_FORGED, seal.number(), "its MAC is not of this installation's secret");
        }
        if (seal.number() != number + 1) {
            find(
                    Finding.Kind.SEALS_MISSING,
                    seal.number(),
                    "before it, seals " + (number + 1) + " to " + (seal.number() - 1) + " are not there");
        } else if (!seal.previousHash().equals(hash)) {
            find(
                    Finding.Kind.SEAL_NOT_LINKED,
                    seal.number(),
                    "it follows hash " + seal.previousHash() + ", before it stands " + hash);
        }
        anchored.removeIf(mark -> mark.number() == seal.number() && mark.hash().equals(seal.hash()));
        number = seal.number();
        hash = seal.hash();
    }

    /** After the last seal. */
    List<Finding> end() {
        for (SealMark mark : anchored) {
            find(
                    Finding.Kind.SEALS_MISSING,
                    mark.number(),
                    "written down outside the database at " + mark.at() + " with hash " + mark.hash()
                            + "; the seals now end at " + number);
        }
        return findings;
    }

    private void find(Finding.Kind kind, long seal, String detail) {
        if (findings.size() < Verdict.MOST_FINDINGS) {
            findings.add(Finding.seal(kind, seal, detail));
        }
    }

    long seals() {
        return number;
    }
}
