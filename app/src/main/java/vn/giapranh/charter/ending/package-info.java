/**
 * The end of a charter before its period has passed: proposed by one party with reasons, agreed to by a leader of each, the
 * password given again. When the last has agreed, the coverage ends after the day that was agreed; it only ever moves closer.
 * Open incidents keep the version they began under.
 */
@org.springframework.modulith.NamedInterface("ending")
@org.jspecify.annotations.NullMarked
package vn.giapranh.charter.ending;
