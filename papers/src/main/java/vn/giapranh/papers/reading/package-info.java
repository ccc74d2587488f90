/**
 * Charters read from Word files as offices write them: chapters, articles with their numbers, titles and words.
 *
 * <p>A file is a stranger's: {@link vn.giapranh.papers.reading.DocxText} bounds its size before and after unpacking, resolves no
 * entity and runs nothing. It is read as XML, without a model of the whole format, because only paragraphs, their numbering and
 * what is bold matter. What is not a charter is not an exception but a {@link vn.giapranh.papers.reading.Reading.Refused} with a
 * reason that a person can act on.
 */
@NullMarked
package vn.giapranh.papers.reading;

import org.jspecify.annotations.NullMarked;
