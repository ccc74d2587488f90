package vn.giapranh.hotspots.followup;

/** An estimate with its 95 % interval. */
public record Interval(double estimate, double low, double high) {}
