package vn.giapranh.hotspots.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
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

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(
            paramLabel = "EVENTS",
            description =
                    "CSV with the columns lon,lat (x,y with --planar; or location with --locations) and timestamp or"
                            + " date; when present category, jurisdiction, count. May be packed (.gz).")
    @SuppressWarnings("NullAway.Init") // required, set by picocli
    private Path file;

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

    @Option(names = "--start", description = "The first day of the period (that of the first event).")
    private @Nullable LocalDate start;

    @Option(names = "--end", description = "The last day of the period (that of the last event).")
    private @Nullable LocalDate end;

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

    @Option(names = "--category", description = "Only events of this category.")
    private @Nullable String category;

    @Option(names = "--least-cases", description = "The least cases of a cluster (2).")
    private int leastCases = 2;

    @Option(names = "--replicates", description = "Replicates under chance alone (999).")
    private int replicates = 999;

    @Option(names = "--stop-after", description = "Stop once so many replicates reach the first cluster (0: never).")
    private int stopAfter = 0;

    @Option(names = "--seed", description = "The seed of chance (1).")
    private long seed = 1;

    @Option(names = "--clusters", description = "The most clusters to report (20).")
    private int mostClusters = 20;

    @Option(names = "--threads", description = "Threads (all processors); the result does not depend on it.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--planar", description = "Coordinates x,y are metres on a plane.")
    private boolean planar;

    @Option(names = "--json", description = "Print one JSON object instead of the list.")
    private boolean json;

    @Option(names = "--map", paramLabel = "OUT", description = "Write a page with a map of the clusters.")
    private @Nullable Path map;

    @Override
    public Integer call() throws UnreadableTableException, UnusableFileException {
        long begin = System.nanoTime();
        Distance distance = planar ? Distance.PLANAR : Distance.GREAT_CIRCLE;
        ListedLocations listed = locations == null ? ListedLocations.NONE : ListedLocations.read(locations, distance);
        WardMap wardMap = wards == null ? WardMap.NONE : WardMap.read(wards, planar);
        Events read = EventsCsv.read(file, distance, listed, strata);
        Optional<Cells> laid = cellsOver(read);
        Events all = wardMap.label(laid.map(each -> each.centred(read)).orElse(read));
        ScanInput input;
        ScanOptions options;
        JointAndAlone.Result result;
        try (Bar bar = Bar.on(spec.commandLine().getErr())) {
            Events cases = wanted(all);
            StudyPeriod period = StudyPeriod.of(all, Optional.ofNullable(start), Optional.ofNullable(end), step());
            input = input(all, cases, period, listed, laid, wardMap);
            options = options(period);
            result = JointAndAlone.run(input, options, wardMap, bar);
        } catch (IllegalArgumentException unfit) {
            // What was thrown in another thread is the cause of a copy.
            Throwable first = unfit.getCause() instanceof IllegalArgumentException cause ? cause : unfit;
            throw new CommandLine.ParameterException(spec.commandLine(), String.valueOf(first.getMessage()), unfit);
        }
        if (map != null) {
            WholeFile.write(map, new ClusterMap(input.cases(), result.clusters()).html());
        }
        ScanReport report = new ScanReport(result, seed, (System.nanoTime() - begin) / 1e9);
        spec.commandLine().getOut().print(json ? report.json() : report.text());
        return 0;
    }

    private Optional<Cells> cellsOver(Events read) {
        if (cells == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Cells.over(read, cells));
        } catch (IllegalArgumentException unfit) {
            throw new CommandLine.ParameterException(spec.commandLine(), "--cells: " + unfit.getMessage(), unfit);
        }
    }

    private Events wanted(Events all) {
        String only = category;
        if (only == null) {
            return all;
        }
        Events wanted = all.where(row -> all.category(row).filter(only::equals).isPresent());
        if (wanted.size() == 0) {
            throw new IllegalArgumentException("no event has the category '" + only + "'");
        }
        return wanted;
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
            String only = category;
            if (controls != null) {
                Events others = EventsCsv.read(controls, all.distance(), listed, List.of());
                input = input.withControls(
                        wardMap.label(laid.map(each -> each.centred(others)).orElse(others)));
            } else if (only != null) {
                input = input.withControls(
                        all.where(row -> all.category(row).filter(only::equals).isEmpty()));
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
                replicates,
                stopAfter,
                seed,
                mostClusters,
                threads);
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
