package vn.giapranh.briefing.picture;

import java.awt.Color;
import java.util.List;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.style.Styler.LegendPosition;

/** Bars in pairs: this period dark, the one before light. */
public final class BarPicture {

    private static final int HEIGHT = 620;
    private static final double FEWEST_MARKS = 4;

    private BarPicture() {}

    /** A pair of bars. */
    public record Bar(String name, long now, long before) {}

    /** @param bars at least one */
    public static byte[] draw(List<Bar> bars, String nowLabel, String beforeLabel) {
        CategoryChart chart =
                new CategoryChartBuilder().width(Ink.WIDTH).height(HEIGHT).build();
        var styler = chart.getStyler();
        styler.setBaseFont(Ink.regular(22));
        styler.setLegendFont(Ink.regular(22));
        styler.setAxisTickLabelsFont(Ink.regular(20));
        styler.setLabelsFont(Ink.regular(19));
        styler.setChartBackgroundColor(Color.WHITE);
        styler.setPlotBackgroundColor(Color.WHITE);
        styler.setPlotGridLinesColor(Ink.PALE);
        styler.setPlotBorderColor(Ink.LIGHT);
        styler.setLegendPosition(LegendPosition.OutsideS);
        styler.setLegendLayout(org.knowm.xchart.style.Styler.LegendLayout.Horizontal);
        styler.setLegendBorderColor(Color.WHITE);
        styler.setChartTitleVisible(false);
        styler.setXAxisLabelRotation(40);
        styler.setLabelsVisible(true);
        styler.setLabelsPosition(1);
        styler.setYAxisDecimalPattern("#,##0");
        styler.setLocale(java.util.Locale.of("vi", "VN"));
        styler.setYAxisMin(0.0);
        double most = bars.stream()
                .mapToDouble(bar -> Math.max(bar.now(), bar.before()))
                .max()
                .orElse(0);
        styler.setYAxisMax(Math.max(FEWEST_MARKS, most * 1.08));
        List<String> names = bars.stream().map(Bar::name).toList();
        chart.addSeries(nowLabel, names, bars.stream().map(Bar::now).toList()).setFillColor(Ink.DARK);
        chart.addSeries(beforeLabel, names, bars.stream().map(Bar::before).toList())
                .setFillColor(Ink.LIGHT);
        return Ink.png(BitmapEncoder.getBufferedImage(chart));
    }
}
