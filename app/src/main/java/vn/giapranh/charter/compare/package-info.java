/**
 * What two texts of a charter say differently, article by article: words by words, rules by fields. Plain Java.
 */
@org.jspecify.annotations.NullMarked
package vn.giapranh.charter.compare;
