package vn.giapranh.people;

import java.io.Serializable;
import java.security.Principal;
import java.util.UUID;
import vn.giapranh.kernel.PersonId;

/** What a session remembers of who signed in. For which unit they act, and what they may do, is asked at every request. */
public record SignedInPerson(UUID id, String displayName) implements Principal, Serializable {

    /** What the session's row is found by: the id, never the name of a person. */
    @Override
    public String getName() {
        return id.toString();
    }

    public PersonId person() {
        return new PersonId(id);
    }
}
