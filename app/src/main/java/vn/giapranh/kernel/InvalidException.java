package vn.giapranh.kernel;

import java.util.List;

/** What was sent cannot be taken as it is (422). Every field that is wrong is named at once. */
public class InvalidException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Wrong> wrongs;

    public InvalidException(List<Wrong> wrongs) {
        super(wrongs.toString());
        this.wrongs = List.copyOf(wrongs);
    }

    public InvalidException(String field, String reason, Object... arguments) {
        this(List.of(new Wrong(field, reason, List.of(arguments))));
    }

    public List<Wrong> wrongs() {
        return wrongs;
    }

    /**
     * One field and why.
     *
     * @param field the field's name as the sender wrote it
     * @param reason a message key, for example {@code invalid.lon-lat-swapped}
     * @param arguments what the message names
     */
    public record Wrong(String field, String reason, List<Object> arguments) {
        public Wrong {
            arguments = List.copyOf(arguments);
        }
    }
}
