package vn.giapranh.charter;

/** How soon somebody must act. Every clock of a charter has one time per urgency. */
public enum Urgency {
    EMERGENCY,
    SOON,
    ROUTINE
}
