/** Pages of charters: the list, one version with its articles and rules, the text to take away, adding a version. */
@org.jspecify.annotations.NullMarked
package vn.giapranh.charter.web;
