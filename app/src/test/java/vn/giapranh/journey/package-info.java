/**
 * The main job in a real browser: people at their own screens, a server of their own, a clock that the test moves. Needs
 * Chromium at {@code /usr/bin/chromium}. A picture of every open screen is kept in {@code target/pictures} when a test
 * fails; with {@code -Dgiapranh.pictures=true} also of every page visited.
 */
@NullMarked
package vn.giapranh.journey;

import org.jspecify.annotations.NullMarked;
