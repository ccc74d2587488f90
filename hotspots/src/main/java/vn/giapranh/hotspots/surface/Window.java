package vn.giapranh.hotspots.surface;

/** The ground on which events can happen and are seen, in metres on a plane. */
public sealed interface Window permits Rectangle, Outline {

    /** Whether the place is inside; on the outline either answer is right. */
    boolean contains(double x, double y);

    /** The share, from 0 to 1, of an isotropic Gaussian of standard deviation sigma around the place that lies inside. */
    double mass(double x, double y, double sigma);
}
