/**
 * What the law says about the rules: the ceilings that no charter may exceed and the sources that each rule stands on.
 * Both are data ({@code law/ceilings.yaml} among the resources), so that a change of the law is a change of that file.
 * The citations themselves are messages, {@code charter.source.<key>}.
 */
@org.jspecify.annotations.NullMarked
package vn.giapranh.charter.law;
