/**
 * The chair of a charter and how it passes on: who holds it by rule, and the signed record of each hand-over
 * ({@link vn.giapranh.charter.chair.Chairs}).
 *
 * <p><b>A hand-over</b> belongs to one term. Who leaves the chair writes what is open; it may be rewritten until the first
 * signature. A leader of each side signs it, the password given again, over the hash of what stands there. It is due as long
 * after the term as the Chair rule says, and shown as overdue from then on; the signatures' instants are kept.
 */
@org.springframework.modulith.NamedInterface("chair")
@org.jspecify.annotations.NullMarked
package vn.giapranh.charter.chair;
