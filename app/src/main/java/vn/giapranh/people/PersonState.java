package vn.giapranh.people;

/** Whether somebody may sign in. */
public enum PersonState {
    ACTIVE,
    DISABLED
}
