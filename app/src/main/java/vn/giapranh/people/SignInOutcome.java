package vn.giapranh.people;

import vn.giapranh.kernel.PersonId;

/** What came of an attempt to sign in. */
public sealed interface SignInOutcome {

    record Accepted(PersonId person, String displayName) implements SignInOutcome {}

    /** No such account, wrong password, disabled or locked: the answer does not say which. */
    record Refused() implements SignInOutcome {}

    /** Too many failures from this address; nothing was looked at. */
    record Throttled() implements SignInOutcome {}
}
