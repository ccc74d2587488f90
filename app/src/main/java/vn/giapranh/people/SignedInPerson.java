package vn.giapranh.people;

import java.io.Serializable;
import java.util.UUID;
import vn.giapranh.kernel.PersonId;

/** What a session remembers of who signed in. For which unit they act, and what they may do, is asked at every request. */
public record SignedInPerson(UUID id, String displayName) implements Serializable {

    public PersonId person() {
        return new PersonId(id);
    }
}
