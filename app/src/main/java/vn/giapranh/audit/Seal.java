package vn.giapranh.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** One seal and what it covers. @param trail the identity of the trail */
record Seal(UUID trail, long number, Instant at, String previousHash, String hash, String mac, List<Covered> covered) {

    /** How far one stream had reached, and the hash of its entry there. */
    record Covered(String stream, long position, String hash) {}

    Seal {
        covered = List.copyOf(covered);
    }

    /** @param covered in the order of the streams' bytes */
    static Seal next(UUID trail, long number, Instant at, String previousHash, List<Covered> covered, SealKey key) {
        String hash = hash(trail, number, at, previousHash, covered);
        return new Seal(trail, number, at, previousHash, hash, key.mac(hash), covered);
    }

    /** What {@link #hash} must be. */
    String rightHash() {
        return hash(trail, number, at, previousHash, covered);
    }

    private static String hash(UUID trail, long number, Instant at, String previousHash, List<Covered> covered) {
        Hashing hashing = new Hashing()
                .hash(previousHash)
                .field(trail.toString())
                .field(number)
                .field(at)
                .field(covered.size());
        for (Covered one : covered) {
            hashing.field(one.stream()).field(one.position()).hash(one.hash());
        }
        return hashing.end();
    }
}
