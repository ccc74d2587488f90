/** Pages: how a charter was kept, what falls due, and the facts behind each figure. */
@org.jspecify.annotations.NullMarked
package vn.giapranh.obligation.web;
