/**
 * The demo world: real places, invented people and incidents, marked as such.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Demo")
@org.jspecify.annotations.NullMarked
package vn.giapranh.demo;
