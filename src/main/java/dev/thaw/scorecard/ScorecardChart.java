package dev.thaw.scorecard;

import dev.thaw.scorecard.Estimate.Interval;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Font;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGGraphics2DIOException;
import org.apache.batik.svggen.SVGSyntax;
import org.knowm.xchart.AnnotationText;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.style.markers.Marker;
import org.knowm.xchart.style.markers.SeriesMarkers;
import org.w3c.dom.Document;

/**
 * Draws a scorecard: the points that each adviser loses against the share that it fine-tunes, a
 * labelled dot for each, with bars for the intervals.
 */
public final class ScorecardChart {

  private static final Color DOT = new Color(0x1F, 0x4E, 0x79);
  private static final Color BAR = new Color(0x8F, 0xB0, 0xD0);
  private static final Color LEADER = new Color(0xC4, 0xC4, 0xC4);
  private static final Color GRID = new Color(0xE6, 0xE6, 0xE6);

  private static final int WIDTH = 1000;
  private static final int HEIGHT = 600;
  private static final int TITLE_SIZE = 15;
  private static final int TEXT_SIZE = 13;
  private static final double MARGIN = 0.05;
  private static final int TICKS = 10;

  /** Letters are drawn as outlines; nobody sees more of them. */
  private static final int DECIMALS = 2;

  private final double highest;
  private final XYChart chart;
  private int series;

  private ScorecardChart(ScoreTable table) {
    this.highest =
        Math.max(1, table.scores().stream().mapToDouble(one -> top(one.lost())).max().orElse(1));
    this.chart =
        new XYChartBuilder()
            .width(WIDTH)
            .height(HEIGHT)
            .title("Points lost by following an adviser, and how often it says to fine-tune")
            .xAxisTitle("Share fine-tuned")
            .yAxisTitle("Points lost (bars: 95 % intervals over families of data sets)")
            .build();
  }

  /**
   * Draws a table of a scorecard.
   *
   * @param table the table
   * @return the drawing in SVG
   */
  public static String svg(ScoreTable table) {
    var drawing = new ScorecardChart(table);
    drawing.style();
    var labels = ChartLabels.of(table.scores(), drawing.highest);
    labels.forEach(label -> drawing.line(LEADER, 1, label.xs(), label.ys()));
    table.scores().forEach(drawing::bars);
    table.scores().forEach(drawing::dot);
    labels.forEach(drawing::label);
    return drawing.write();
  }

  static double top(Estimate lost) {
    return lost.interval().map(Interval::to).orElse(lost.value());
  }

  private void style() {
    var styler = chart.getStyler();
    styler.setLegendVisible(false);
    styler.setLocale(Locale.ROOT);
    styler.setXAxisMin(-MARGIN).setXAxisMax(ChartLabels.ROOM_RIGHT);
    styler.setYAxisMin(0.0).setYAxisMax(highest * ChartLabels.ROOM_ABOVE);
    styler.setxAxisTickLabelsFormattingFunction(ScorecardChart::share).setYAxisDecimalPattern("0");
    styler.setPlotGridLinesColor(GRID).setAxisTitleFont(font(Font.PLAIN));
    styler.setAxisTickLabelsFont(font(Font.PLAIN));
    styler.setChartBackgroundColor(Color.WHITE).setPlotBorderVisible(false);
    styler.setChartTitleBoxVisible(false).setAnnotationTextFont(font(Font.PLAIN));
    styler.setChartTitleFont(new Font(Font.SANS_SERIF, Font.BOLD, TITLE_SIZE));
  }

  /** No share is beyond 1, where labels stand; XChart looks for ever for ticks with other texts. */
  private static String share(double tick) {
    return tick > 1 + MARGIN || tick < -MARGIN
        ? " ".repeat((int) Math.round((tick + 1) * TICKS))
        : String.format(Locale.ROOT, "%.1f", tick);
  }

  private static Font font(int style) {
    return new Font(Font.SANS_SERIF, style, TEXT_SIZE);
  }

  private void bars(Score score) {
    double x = score.fineTuned().value();
    double y = score.lost().value();
    score
        .lost()
        .interval()
        .ifPresent(bar -> line(BAR, 2, List.of(x, x), List.of(bar.from(), bar.to())));
    score
        .fineTuned()
        .interval()
        .ifPresent(bar -> line(BAR, 2, List.of(bar.from(), bar.to()), List.of(y, y)));
  }

  private void dot(Score score) {
    series(
        List.of(score.fineTuned().value()),
        List.of(score.lost().value()),
        DOT,
        0,
        SeriesMarkers.CIRCLE);
  }

  private void line(Color colour, float width, List<Double> xs, List<Double> ys) {
    series(xs, ys, colour, width, SeriesMarkers.NONE);
  }

  private void series(List<Double> xs, List<Double> ys, Color colour, float width, Marker marker) {
    series++;
    var drawn = chart.addSeries("series " + series, xs, ys);
    drawn.setMarker(marker).setMarkerColor(colour).setLineColor(colour);
    drawn.setLineStyle(new BasicStroke(width));
  }

  private void label(ChartLabels.Label label) {
    chart.addAnnotation(new AnnotationText(label.text(), label.x(), label.y(), false));
  }

  private String write() {
    var context = SVGGeneratorContext.createDefault(document());
    context.setPrecision(DECIMALS);
    context.setComment(null);
    var svg = new SVGGraphics2D(context, false);
    svg.setSVGCanvasSize(new Dimension(WIDTH, HEIGHT));
    chart.paint(svg, WIDTH, HEIGHT);
    var text = new StringWriter();
    try {
      svg.stream(text, true);
    } catch (SVGGraphics2DIOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static Document document() {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .getDOMImplementation()
          .createDocument(SVGSyntax.SVG_NAMESPACE_URI, "svg", null);
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("Every Java platform makes documents.", e);
    }
  }
}
