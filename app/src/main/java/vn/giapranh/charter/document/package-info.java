/**
 * A charter as a document: one YAML text that people write, read and sign, and that the engine executes.
 *
 * <pre>
 * charter: bon-phuong-tan-son          # short name for addresses; the same in every version
 * title: Quy chế phối hợp …
 * note: Bản mẫu …                      # what the reader must know first
 * period: {from: 22/10/2025, to: 31/12/2027}
 * basis: [Luật …, …]                   # legal bases in words
 * level-above: 79                      # decides when the chair does not
 * parties:
 *   - {ward: 26968, signatories: [Ủy ban nhân dân phường …, Công an phường …]}
 * chapters:
 *   - number: Chương I
 *     title: Quy định chung
 *     articles:
 *       - number: Điều 1
 *         title: Phạm vi điều chỉnh
 *         words: |
 *           …                            # the article as signed
 *         rules:                         # what the engine executes; absent where an article is only words
 *           acknowledge:
 *             within: {emergency: 5 phút, soon: 30 phút, routine: 4 giờ}
 * </pre>
 *
 * <p>{@link vn.giapranh.charter.document.CharterReader} reads it or tells everything that is wrong, with line and
 * column. All fifteen rules stand in the document exactly once; none has a default. References are checked inside the
 * document (a border is one of two parties, every party has a border, the chair goes round every party, a segment
 * belongs to a covered border), and each number against the ceilings of {@code charter.law}. Whether wards, borders and
 * segments exist is asked by the façade when the version is added.
 *
 * <p>{@link vn.giapranh.charter.document.CharterWriter} writes the canonical text: keys in fixed order, values in their
 * shortest form, no comments. Two texts that mean the same have the same canonical text and so the same
 * {@linkplain vn.giapranh.charter.document.CharterWriter#hash hash}.
 */
@org.springframework.modulith.NamedInterface("document")
@org.jspecify.annotations.NullMarked
package vn.giapranh.charter.document;
