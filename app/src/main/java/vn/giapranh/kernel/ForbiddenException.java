package vn.giapranh.kernel;

/** The actor knows of the thing but may not do this to it (403). */
public class ForbiddenException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String reason;

    /** @param reason a message key that says who may, for example {@code forbidden.only-the-lead-ward} */
    public ForbiddenException(String reason) {
        super(reason);
        this.reason = reason;
    }

    public String reason() {
        return reason;
    }
}
