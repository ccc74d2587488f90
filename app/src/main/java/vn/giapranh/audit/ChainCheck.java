package vn.giapranh.audit;

import java.util.ArrayList;
import java.util.List;

/** Follows every chain from its first entry, entry by entry, in the order of stream and position. */
final class ChainCheck {

    private final Hashing hashing = new Hashing();
    private final List<Finding> findings = new ArrayList<>();
    private String stream = "";
    private long position;
    private String hash = Hashing.NOTHING_BEFORE;
    private long entries;

    void follow(Entry entry) {
        entries++;
        if (!entry.stream().equals(stream)) {
            stream = entry.stream();
            position = 0;
            hash = Hashing.NOTHING_BEFORE;
        }
        String right = entry.rightHash(hashing);
        if (!right.equals(entry.hash())) {
            find(Finding.Kind.ENTRY_ALTERED, entry, "its columns give hash " + right + ", stored " + entry.hash());
        }
        if (entry.position() != position + 1) {
            find(
                    Finding.Kind.ENTRIES_MISSING,
                    entry,
                    position + 2 == entry.position()
                            ? "position " + (position + 1) + " is not there"
                            : "positions " + (position + 1) + " to " + (entry.position() - 1) + " are not there");
        } else if (!entry.previousHash().equals(hash)) {
            find(
                    Finding.Kind.ENTRY_NOT_LINKED,
                    entry,
                    "it follows hash " + entry.previousHash() + ", before it stands " + hash);
        }
        position = entry.position();
        hash = entry.hash();
    }

    private void find(Finding.Kind kind, Entry entry, String detail) {
        if (findings.size() < Verdict.MOST_FINDINGS) {
            findings.add(Finding.entry(kind, entry.stream(), entry.position(), detail));
        }
    }

    long entries() {
        return entries;
    }

    List<Finding> findings() {
        return findings;
    }
}
