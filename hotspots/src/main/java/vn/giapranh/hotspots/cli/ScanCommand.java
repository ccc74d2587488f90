package vn.giapranh.hotspots.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.giapranh.hotspots.Cells;
import vn.giapranh.hotspots.Distance;
import vn.giapranh.hotspots.Events;
import vn.giapranh.hotspots.EventsCsv;
import vn.giapranh.hotspots.ListedLocations;
import vn.giapranh.hotspots.UnreadableTableException;
import vn.giapranh.hotspots.scan.Horizon;
import vn.giapranh.hotspots.scan.JointAndAlone;
import vn.giapranh.hotspots.scan.Model;
import vn.giapranh.hotspots.scan.Population;
import vn.giapranh.hotspots.scan.ScanInput;
import vn.giapranh.hotspots.scan.ScanOptions;
import vn.giapranh.hotspots.scan.StudyPeriod;
import vn.giapranh.hotspots.scan.TimeStep;

/** Finds where and when more happened than chance explains, jointly and for each ward alone. */
@Command(
        name = "scan",
        description = "Circles and days with more events than chance explains: together, and for each ward alone.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class ScanCommand implements Callable<Integer> {

    @Mixin
    private final EventsFile file = new EventsFile();

    @Mixin
    private final Period between = new Period();

    @Mixin
    private final Chance chance = new Chance();

    @Mixin
    private final Answer answer = new Answer();

    @Option(names = "--radius-metres", description = "The largest radius, inclusive (none: only --most-share limits).")
    private double radiusMetres = Double.POSITIVE_INFINITY;

    @Option(
            names = "--most-share",
            description = "The most that a circle may hold, in per cent of what is at risk (50).")
    private double mostShare = 50;

    @Option(names = "--window-days", description = "The longest window in days (none: --window-share).")
    private @Nullable Integer windowDays;

    @Option(names = "--window-share", description = "The longest window in per cent of the period (50).")
    private double windowShare = 50;

    @Option(names = "--unit", description = "The step of time: day, month or year (day).")
    private String unit = "day";

    @Option(names = "--cells", paramLabel = "METRES", description = "Count in square cells of this side.")
    private @Nullable Double cells;

    @Option(
            names = "--model",
            description =
                    "stp (space-time permutation), poisson, ebp (expectation-based Poisson) or" + " bernoulli (stp).")
    private String model = "stp";

    @Option(names = "--retrospective", description = "Windows anywhere in the period, not only those that end with it.")
    private boolean retrospective;

    @Option(names = "--purely-spatial", description = "The whole period as one window.")
    private boolean purelySpatial;

    @Option(
            names = "--population",
            description = "CSV: population (or baseline) at lon,lat or location; date when it" + " changes.")
    private @Nullable Path population;

    @Option(
            names = "--strata",
            split = ",",
            description = "Columns of events and population that divide people, such as" + " age,sex.")
    private List<String> strata = List.of();

    @Option(
            names = "--controls",
            description =
                    "CSV of controls for --model bernoulli (else all events of other" + " categories than --category).")
    private @Nullable Path controls;

    @Option(names = "--locations", description = "CSV of further centres: lon,lat and, when present, location.")
    private @Nullable Path locations;

    @Option(names = "--wards", description = "GeoJSON of wards; else the column jurisdiction tells whose an event is.")
    private @Nullable Path wards;

    @Option(names = "--least-cases", description = "The least cases of a cluster (2).")
    private int leastCases = 2;

    @Option(names = "--stop-after", description = "Stop once so many replicates reach the first cluster (0: never).")
    private int stopAfter = 0;

    @Option(names = "--clusters", description = "The most clusters to report (20).")
    private int mostClusters = 20;

    @Option(names = "--map", paramLabel = "OUT", description = "Write a page with a map of the clusters.")
    private @Nullable Path map;

    @Override
    public Integer call() throws UnreadableTableException, UnusableFileException {
        Distance distance = file.distance();
        ListedLocations listed = locations == null ? ListedLocations.NONE : ListedLocations.read(locations, distance);
        WardMap wardMap = wards == null ? WardMap.NONE : WardMap.read(wards, file.isPlanar());
        Events read = file.readAll(listed, strata);
        Optional<Cells> laid = cellsOver(read);
        Events all = wardMap.label(laid.map(each -> each.centred(read)).orElse(read));
        StudyPeriod period = StudyPeriod.of(all, between.start(), between.end(), step());
        ScanInput input = input(all, file.wanted(all), period, listed, laid, wardMap);
        JointAndAlone.Result result;
        try (Bar bar = answer.bar()) {
            result = JointAndAlone.run(input, options(period), wardMap, bar);
        }
        if (map != null) {
            WholeFile.write(map, new ClusterMap(input.cases(), result.clusters()).html());
        }
        ScanReport report = new ScanReport(result, chance.seed());
        answer.print(() -> report.words(answer.seconds()), report::write);
        return 0;
    }

    private Optional<Cells> cellsOver(Events read) {
        try {
            return Optional.ofNullable(cells).map(side -> Cells.over(read, side));
        } catch (IllegalArgumentException unfit) {
            throw new IllegalArgumentException("--cells: " + unfit.getMessage(), unfit);
        }
    }

    private ScanInput input(
            Events all, Events cases, StudyPeriod period, ListedLocations listed, Optional<Cells> laid, WardMap wardMap)
            throws UnreadableTableException {
        ScanInput input = ScanInput.of(cases, period)
                .with(laid.map(each -> each.centred(listed)).orElse(listed));
        if (population != null) {
            Population atRisk = Population.read(population, all.distance(), listed, strata);
            input = input.with(laid.map(atRisk::centred).orElse(atRisk));
        }
        if (model() == Model.SPACE_TIME_PERMUTATION && !strata.isEmpty()) {
            input = input.byCategory();
        }
        if (model() == Model.BERNOULLI) {
            if (controls != null) {
                Events others = EventsCsv.read(controls, all.distance(), listed, List.of());
                input = input.withControls(
                        wardMap.label(laid.map(each -> each.centred(others)).orElse(others)));
            } else if (file.category().isPresent()) {
                input = input.withControls(file.others(all));
            } else {
                throw new IllegalArgumentException(
                        "--model bernoulli needs --controls, or --category to tell cases from controls");
            }
        }
        return input;
    }

    private ScanOptions options(StudyPeriod period) {
        Horizon horizon =
                purelySpatial ? Horizon.PURELY_SPATIAL : retrospective ? Horizon.RETROSPECTIVE : Horizon.PROSPECTIVE;
        int longest = windowDays != null
                ? (int) (windowDays / period.step().meanDays() + 0.01)
                : (int) (windowShare / 100 * period.steps());
        return new ScanOptions(
                model(),
                horizon,
                radiusMetres,
                mostShare / 100,
                horizon == Horizon.PURELY_SPATIAL ? 1 : Math.max(windowDays == null ? 1 : 0, longest),
                leastCases,
                chance.replicates(),
                stopAfter,
                chance.seed(),
                mostClusters,
                chance.threads());
    }

    private Model model() {
        return switch (model.toLowerCase(Locale.ROOT)) {
            case "stp", "permutation" -> Model.SPACE_TIME_PERMUTATION;
            case "poisson" -> Model.POISSON;
            case "ebp" -> Model.EXPECTATION_POISSON;
            case "bernoulli" -> Model.BERNOULLI;
            default -> throw new IllegalArgumentException("--model is stp, poisson, ebp or bernoulli, not " + model);
        };
    }

    private TimeStep step() {
        return switch (unit.toLowerCase(Locale.ROOT)) {
            case "day" -> TimeStep.DAY;
            case "month" -> TimeStep.MONTH;
            case "year" -> TimeStep.YEAR;
            default -> throw new IllegalArgumentException("--unit is day, month or year, not " + unit);
        };
    }
}
