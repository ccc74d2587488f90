package vn.giapranh.kernel;

/** There is no such thing, or the actor may not know that there is: the two look the same (404). */
public class UnknownException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String thing;

    /** @param thing a message key for the kind of thing, for example {@code incident} */
    public UnknownException(String thing) {
        super("unknown " + thing);
        this.thing = thing;
    }

    public String thing() {
        return thing;
    }
}
