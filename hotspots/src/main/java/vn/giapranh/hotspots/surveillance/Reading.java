package vn.giapranh.hotspots.surveillance;

/**
 * What a watch says of one day or week.
 *
 * @param time its number, from 0
 * @param observed the count
 * @param statistic what is compared: the count itself, or the cumulative sum
 * @param limit what it is compared with; NaN when nothing could be judged
 */
public record Reading(int time, int observed, double statistic, double limit, boolean alarm) {}
