/** The pages of borders and boundary editions, the place search, and what the map draws. */
@org.jspecify.annotations.NullMarked
package vn.giapranh.territory.web;
