/** The command {@code borders}: the table of borders and the fault report of a file of wards. */
@NullMarked
package vn.giapranh.borders.cli;

import org.jspecify.annotations.NullMarked;
