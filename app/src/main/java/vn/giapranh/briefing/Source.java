package vn.giapranh.briefing;

import vn.giapranh.kernel.UnknownException;

/** The facts a paper is made from. */
public record Source(SourceKind kind, String key) {

    public Source {
        if (key.isEmpty() || key.length() > 120) {
            throw new UnknownException("paper-source");
        }
    }
}
