package vn.giapranh.charter;

/**
 * One version of one charter: what an incident keeps for its whole life.
 *
 * @param charter the charter's slug, for example {@code bon-phuong-tan-son}
 * @param version counted from 1
 */
public record CharterVersionId(String charter, int version) {

    @Override
    public String toString() {
        return charter + "/" + version;
    }
}
