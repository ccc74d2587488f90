/**
 * Pictures of reports as PNG, for paper of 16 cm width at 200 dots an inch: readable in black and white, with the font of the papers
 * themselves. Pure: the same numbers give the same picture.
 */
@org.jspecify.annotations.NullMarked
package vn.giapranh.briefing.picture;
