/** The hotspots' pages, {@code /hotspots}, and what can be taken away from them. */
@org.jspecify.annotations.NullMarked
package vn.giapranh.hotspot.web;
