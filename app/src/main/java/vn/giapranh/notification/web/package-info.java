/** The two addresses of the live stream: {@code GET /live} for pages, {@code GET /api/v1/events} for programmes. */
@org.jspecify.annotations.NullMarked
package vn.giapranh.notification.web;
