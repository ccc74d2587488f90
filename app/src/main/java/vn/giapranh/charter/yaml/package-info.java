/**
 * Reads YAML that people wrote, keeping the line and column of every word, so that whoever wrote it can mend it.
 *
 * <p>Taken: one YAML 1.2 document of mappings, lists and scalars. A scalar is the text as written: {@code 26968} is a
 * ward code, never a number that lost its leading zero. Refused, each with its place: text above 256 KB, nesting deeper
 * than 12, anchors, aliases, tags, merge keys, a second document, a key written twice, a key nobody asked for (with the
 * nearest known key). Everything that is wrong is told at once; only broken syntax, which hides what follows, is told
 * alone.
 *
 * <p>How values are written:
 * <ul>
 *   <li>time by the clock: {@code 5 phút}, {@code 1 giờ}, {@code 10 ngày}; a day is 24 hours
 *   <li>time by the office calendar: {@code 3 ngày làm việc}
 *   <li>months: {@code 12 tháng}, {@code 1 năm}
 *   <li>day: {@code 22/10/2025}; hours of the day: {@code 22:00-02:00}
 *   <li>depth: {@code 150 m}; ward: {@code 26968}; border: {@code 26968-26977}, in either order
 *   <li>choices: words with dashes, as the error lists them
 * </ul>
 *
 * <p>Lines and columns are counted from 1; in a path, items of a list are counted from 1 too, as people count articles.
 */
@org.springframework.modulith.NamedInterface("yaml")
@org.jspecify.annotations.NullMarked
package vn.giapranh.charter.yaml;
