package vn.giapranh.hotspot;

import java.time.LocalDate;

/**
 * What will be done about a finding.
 *
 * @param startsOn the first day on which it is done; before and after are counted from it
 */
public record PlanFinding(Means means, LocalDate startsOn, String words) {}
