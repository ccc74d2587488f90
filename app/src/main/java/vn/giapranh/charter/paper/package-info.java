/**
 * A charter as an official paper (Decree 30/2020/NĐ-CP) in a Word file that carries its YAML unseen, and a charter taken from a
 * Word file: words from Word, rules from what the file carries.
 */
@org.springframework.modulith.NamedInterface("paper")
@org.jspecify.annotations.NullMarked
package vn.giapranh.charter.paper;
