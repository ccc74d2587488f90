package vn.giapranh.briefing.picture;

import java.awt.Color;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;

/** Borders by hours of the day: the more, the darker; the number stands in its cell. */
public final class HoursPicture {

    private static final int HOURS = 24;
    private static final int ROW = 54;
    private static final int TOP = 44;
    private static final int NAMES = 300;

    private HoursPicture() {}

    /** @param hours 24 numbers, from midnight on */
    public record Row(String name, List<Long> hours) {
        public Row {
            hours = List.copyOf(hours);
            if (hours.size() != HOURS) {
                throw new IllegalArgumentException("a day has 24 hours, not " + hours.size());
            }
        }
    }

    public static byte[] draw(List<Row> rows) {
        BufferedImage image =
                new BufferedImage(Ink.WIDTH, TOP + Math.max(1, rows.size()) * ROW + 8, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = Ink.on(image);
        double cell = (double) (Ink.WIDTH - NAMES - 4) / HOURS;
        long most = rows.stream()
                .flatMap(row -> row.hours().stream())
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
        pen.setFont(Ink.regular(18));
        for (int hour = 0; hour < HOURS; hour++) {
            centre(pen, hour + "h", NAMES + (hour + 0.5) * cell, TOP - 14);
        }
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            int y = TOP + i * ROW;
            pen.setColor(Ink.BLACK);
            pen.setFont(fitting(pen, row.name()));
            pen.drawString(row.name(), 4, y + ROW / 2 + 8);
            for (int hour = 0; hour < HOURS; hour++) {
                long count = row.hours().get(hour);
                int x = (int) Math.round(NAMES + hour * cell);
                int width = (int) Math.round(NAMES + (hour + 1) * cell) - x;
                double share = most == 0 ? 0 : (double) count / most;
                int grey = (int) Math.round(255 - share * 190);
                pen.setColor(new Color(grey, grey, grey));
                pen.fillRect(x, y, width, ROW - 2);
                pen.setColor(Ink.LIGHT);
                pen.drawRect(x, y, width, ROW - 2);
                if (count > 0) {
                    pen.setColor(share > 0.6 ? Color.WHITE : Ink.BLACK);
                    pen.setFont(Ink.regular(19));
                    centre(pen, Long.toString(count), x + width / 2.0, y + ROW / 2 + 7);
                }
            }
        }
        pen.dispose();
        return Ink.png(image);
    }

    private static java.awt.Font fitting(Graphics2D pen, String name) {
        float size = 22;
        while (size > 12 && pen.getFontMetrics(Ink.regular(size)).stringWidth(name) > NAMES - 12) {
            size--;
        }
        return Ink.regular(size);
    }

    private static void centre(Graphics2D pen, String words, double x, int y) {
        FontMetrics metrics = pen.getFontMetrics();
        pen.drawString(words, (float) (x - metrics.stringWidth(words) / 2.0), y);
    }
}
