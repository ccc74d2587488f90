package vn.giapranh.briefing.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A map of wards and their shared borders, with circles as large as what they count. Longitude, latitude in WGS84. */
public final class MapPicture {

    private static final int MARGIN = 30;
    private static final int HIGHEST = 1100;
    private static final double LARGEST_RADIUS = 34;
    private static final double METRES_PER_DEGREE = 111_320;

    private MapPicture() {}

    /** @param rings of the ward: points of longitude and latitude */
    public record Ward(String name, List<double[][]> rings) {
        public Ward {
            rings = List.copyOf(rings);
        }
    }

    /** @param points of longitude and latitude */
    public record Line(double[][] points) {}

    public record Circle(double lon, double lat, long count) {}

    /**
     * @param wards at least one
     * @param north the letter that stands for it
     */
    public static byte[] draw(List<Ward> wards, List<Line> borders, List<Circle> circles, String north) {
        Frame frame = Frame.around(wards);
        BufferedImage image = new BufferedImage(Ink.WIDTH, frame.height(), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = Ink.on(image);
        for (Ward ward : wards) {
            Path2D shape = new Path2D.Double(Path2D.WIND_EVEN_ODD);
            ward.rings().forEach(ring -> shape.append(frame.path(ring, true), false));
            pen.setColor(Ink.PALE);
            pen.fill(shape);
            pen.setColor(Ink.DARK);
            pen.setStroke(new BasicStroke(2));
            pen.draw(shape);
        }
        pen.setColor(Ink.BLACK);
        pen.setStroke(new BasicStroke(6, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        borders.forEach(line -> pen.draw(frame.path(line.points(), false)));
        circles(pen, frame, circles);
        pen.setFont(Ink.bold(26));
        wards.forEach(ward -> name(pen, frame, ward));
        scale(pen, frame, north);
        pen.dispose();
        return Ink.png(image);
    }

    private static void circles(Graphics2D pen, Frame frame, List<Circle> circles) {
        long most = circles.stream().mapToLong(Circle::count).max().orElse(1);
        List<Circle> largestFirst = new ArrayList<>(circles);
        largestFirst.sort(Comparator.comparingLong(Circle::count).reversed());
        pen.setStroke(new BasicStroke(2));
        for (Circle circle : largestFirst) {
            double radius = Math.max(6, LARGEST_RADIUS * Math.sqrt((double) circle.count() / most));
            Ellipse2D shape = new Ellipse2D.Double(
                    frame.x(circle.lon()) - radius, frame.y(circle.lat()) - radius, 2 * radius, 2 * radius);
            pen.setColor(new Color(0x70, 0x70, 0x70));
            pen.fill(shape);
            pen.setColor(Color.WHITE);
            pen.draw(shape);
            if (radius > 14) {
                pen.setFont(Ink.bold(18));
                centre(pen, Long.toString(circle.count()), frame.x(circle.lon()), frame.y(circle.lat()) + 6);
            }
        }
    }

    private static void name(Graphics2D pen, Frame frame, Ward ward) {
        double[] box = box(List.of(ward));
        double x = frame.x((box[0] + box[2]) / 2);
        double y = frame.y((box[1] + box[3]) / 2);
        FontMetrics metrics = pen.getFontMetrics();
        int width = metrics.stringWidth(ward.name());
        pen.setColor(new Color(255, 255, 255, 210));
        pen.fillRect((int) x - width / 2 - 8, (int) y - 26, width + 16, 36);
        pen.setColor(Ink.BLACK);
        centre(pen, ward.name(), x, y);
    }

    private static void scale(Graphics2D pen, Frame frame, String north) {
        double metres = frame.pixelsPerMetre() * 500 < 80 ? 2000 : 500;
        int width = (int) Math.round(metres * frame.pixelsPerMetre());
        int y = frame.height() - 24;
        pen.setColor(Ink.BLACK);
        pen.setStroke(new BasicStroke(4));
        pen.drawLine(MARGIN, y, MARGIN + width, y);
        pen.setFont(Ink.regular(20));
        pen.drawString(metres < 1000 ? "500 m" : "2 km", MARGIN, y - 12);
        int x = Ink.WIDTH - MARGIN - 12;
        pen.drawLine(x, MARGIN + 60, x, MARGIN + 30);
        pen.fillPolygon(new int[] {x - 10, x, x + 10}, new int[] {MARGIN + 34, MARGIN + 10, MARGIN + 34}, 3);
        centre(pen, north, x, MARGIN + 84);
    }

    private static void centre(Graphics2D pen, String words, double x, double y) {
        pen.drawString(words, (float) (x - pen.getFontMetrics().stringWidth(words) / 2.0), (float) y);
    }

    /** West, south, east, north. */
    private static double[] box(List<Ward> wards) {
        double[] box = {180, 90, -180, -90};
        for (Ward ward : wards) {
            for (double[][] ring : ward.rings()) {
                for (double[] point : ring) {
                    box[0] = Math.min(box[0], point[0]);
                    box[1] = Math.min(box[1], point[1]);
                    box[2] = Math.max(box[2], point[0]);
                    box[3] = Math.max(box[3], point[1]);
                }
            }
        }
        return box;
    }

    /** Equirectangular at the middle latitude: true enough for a city. */
    private record Frame(double west, double north, double squeeze, double pixelsPerDegree, int left, int height) {

        static Frame around(List<Ward> wards) {
            double[] box = box(wards);
            double squeeze = Math.cos(Math.toRadians((box[1] + box[3]) / 2));
            double wide = (box[2] - box[0]) * squeeze;
            double high = box[3] - box[1];
            double scale = Math.min((Ink.WIDTH - 2 * MARGIN) / wide, (HIGHEST - 2 * MARGIN - 40) / high);
            int left = (int) Math.round((Ink.WIDTH - wide * scale) / 2);
            return new Frame(box[0], box[3], squeeze, scale, left, (int) Math.round(high * scale) + 2 * MARGIN + 40);
        }

        double x(double lon) {
            return left + (lon - west) * squeeze * pixelsPerDegree;
        }

        double y(double lat) {
            return MARGIN + (north - lat) * pixelsPerDegree;
        }

        double pixelsPerMetre() {
            return pixelsPerDegree / METRES_PER_DEGREE;
        }

        Path2D path(double[][] points, boolean closed) {
            Path2D path = new Path2D.Double();
            for (int i = 0; i < points.length; i++) {
                if (i == 0) {
                    path.moveTo(x(points[i][0]), y(points[i][1]));
                } else {
                    path.lineTo(x(points[i][0]), y(points[i][1]));
                }
            }
            if (closed) {
                path.closePath();
            }
            return path;
        }
    }
}
