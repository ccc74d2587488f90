/** The auditor's pages: the trail, who saw what, and whether the trail is sound. */
@org.jspecify.annotations.NullMarked
package vn.giapranh.audit.web;
