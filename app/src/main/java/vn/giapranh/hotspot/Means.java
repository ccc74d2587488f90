package vn.giapranh.hotspot;

/** By what a finding is answered. */
public enum Means {
    TASK,
    PATROL,
    AGENDA
}
