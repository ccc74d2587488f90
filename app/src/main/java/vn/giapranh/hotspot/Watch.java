package vn.giapranh.hotspot;

/**
 * What the night looks at for a charter.
 *
 * @param version 0 as long as nobody has changed it
 */
public record Watch(String charter, boolean nightly, Scope scope, int version) {

    static Watch usual(String charter) {
        return new Watch(charter, true, Scope.USUAL, 0);
    }
}
