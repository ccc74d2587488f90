package vn.giapranh.obligation;

import java.time.Instant;
import vn.giapranh.charter.CharterVersionId;
import vn.giapranh.charter.document.CharterDocument;

/**
 * A version of a charter and when it rules.
 *
 * @param until exclusive
 */
record RuledSpan(CharterVersionId version, CharterDocument document, Instant from, Instant until) {}
