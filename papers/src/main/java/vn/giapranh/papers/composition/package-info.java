/**
 * A paper composed: every part in its place and style, numbered and broken into lines where the format asks for it. Both
 * renderers draw a {@link vn.giapranh.papers.composition.Composition} and decide nothing themselves, so that the Word file and the PDF say
 * the same.
 *
 * <p>Only the renderers use this package; the reader shares its Roman numerals.
 */
@NullMarked
package vn.giapranh.papers.composition;

import org.jspecify.annotations.NullMarked;
