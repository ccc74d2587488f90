package vn.giapranh.hotspots.surface;

/** What an edge adds to the mass of a Gaussian around the origin, times 2&pi;; see the package. */
final class EdgeIntegral {

    /** Nodes and weights of Gauss–Legendre quadrature on -1..1, the positive half of ten. */
    private static final double[] NODES = {
        0.14887433898163122, 0.4333953941292472, 0.6794095682990244, 0.8650633666889845, 0.9739065285171717
    };

    private static final double[] WEIGHTS = {
        0.29552422471475287, 0.26926671930999635, 0.21908636251598204, 0.1494513491505806, 0.06667134430868814
    };

    private EdgeIntegral() {}

    /** The angle under which the straight way from a to b is seen, positive when it turns left. */
    static double angle(double ax, double ay, double bx, double by) {
        return Math.atan2(ax * by - ay * bx, ax * bx + ay * by);
    }

    /** The integral along the edge from a to b. */
    static double along(double ax, double ay, double bx, double by, double sigma) {
        double length = Math.hypot(bx - ax, by - ay);
        if (length == 0) {
            return 0;
        }
        double h = (ax * by - ay * bx) / length;
        double reach = KernelDensity.REACH * sigma;
        if (Math.abs(h) >= reach) {
            return angle(ax, ay, bx, by);
        }
        double from = (ax * (bx - ax) + ay * (by - ay)) / length;
        double to = from + length;
        double near = Math.sqrt(reach * reach - h * h);
        double inFrom = Math.clamp(from, -near, near);
        double inTo = Math.clamp(to, -near, near);
        return turn(h, from, inFrom) + smooth(h, inFrom, inTo, sigma) + turn(h, inTo, to);
    }

    /** &int; h / (h² + s²) ds. */
    private static double turn(double h, double from, double to) {
        return from == to ? 0 : Math.atan2(h * (to - from), h * h + from * to);
    }

    private static double smooth(double h, double from, double to, double sigma) {
        int panels = (int) Math.ceil((to - from) / sigma);
        double half = (to - from) / (2 * Math.max(1, panels));
        double sum = 0;
        for (int panel = 0; panel < panels; panel++) {
            double middle = from + (2 * panel + 1) * half;
            for (int k = 0; k < NODES.length; k++) {
                sum += WEIGHTS[k]
                        * (falling(h, middle - half * NODES[k], sigma) + falling(h, middle + half * NODES[k], sigma));
            }
        }
        return sum * half * h;
    }

    /** (1 - exp(-r²/2&sigma;²)) / r², which is 1/2&sigma;² at 0. */
    private static double falling(double h, double s, double sigma) {
        double squared = h * h + s * s;
        double twice = 2 * sigma * sigma;
        return squared < 1e-12 * twice ? 1 / twice : -Math.expm1(-squared / twice) / squared;
    }
}
