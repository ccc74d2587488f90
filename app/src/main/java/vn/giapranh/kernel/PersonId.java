package vn.giapranh.kernel;

import java.util.UUID;

/** An account holder of the system: an officer at work, never a resident, reporter or subject. */
public record PersonId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
