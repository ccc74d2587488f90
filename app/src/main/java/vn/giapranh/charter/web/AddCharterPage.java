package vn.giapranh.charter.web;

import java.util.List;
import vn.giapranh.charter.yaml.Fault;

/**
 * The form that adds a version.
 *
 * @param text what was sent before, with its faults; empty at first
 */
public record AddCharterPage(String text, List<Fault> faults) {

    public AddCharterPage {
        faults = List.copyOf(faults);
    }

    /** The line of the text that a fault is about, at most 120 characters of it. */
    public String line(Fault fault) {
        String line =
                text.lines().skip(fault.line() - 1L).findFirst().orElse("").strip();
        return line.length() <= 120 ? line : line.substring(0, 120) + "…";
    }
}
