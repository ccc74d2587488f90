package vn.giapranh.charter;

import java.time.Instant;

/** Where a version stands in its life, as the facts about it say at one instant. */
public sealed interface CharterState {

    /** Added and sound, never put in force. */
    record Added() implements CharterState {}

    /** Will rule from an instant to come. */
    record Ahead(Instant from, Instant until) implements CharterState {}

    /** Rules now. */
    record InForce(Instant since, Instant until) implements CharterState {}

    /** Ruled: another version followed, or its period ended. */
    record Past(Instant since, Instant until) implements CharterState {}
}
