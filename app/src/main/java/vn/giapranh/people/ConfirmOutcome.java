package vn.giapranh.people;

/** What became of a password that was asked for again. */
public sealed interface ConfirmOutcome {

    record Confirmed(Confirmation confirmation) implements ConfirmOutcome {}

    /** The password is not right; the attempt counts as one at the door does. */
    record NotRight() implements ConfirmOutcome {}

    /** Too many wrong ones, here or at the door, from this person or from this address: no password is looked at for a while. */
    record Locked() implements ConfirmOutcome {}
}
