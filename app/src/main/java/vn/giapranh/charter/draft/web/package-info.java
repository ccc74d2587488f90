/** Pages of drafts: begin, write article by article, propose, review, sign. */
@org.jspecify.annotations.NullMarked
package vn.giapranh.charter.draft.web;
