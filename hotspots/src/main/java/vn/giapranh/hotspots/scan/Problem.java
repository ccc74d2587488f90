package vn.giapranh.hotspots.scan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.giapranh.hotspots.Events;
import vn.giapranh.hotspots.ListedLocations;

/** A scan made ready: counts, circles, what is at risk, and how Λ is reckoned. */
record Problem(
        ScanOptions options,
        Locations locations,
        Windows windows,
        Cases cases,
        List<Cases> strata,
        Optional<Cases> casesAndControls,
        Exposure exposure,
        Statistic statistic,
        Circles circles) {

    static Problem of(ScanInput input, ScanOptions options) {
        StudyPeriod period = input.period();
        if (options.horizon() == Horizon.PURELY_SPATIAL && options.model() == Model.SPACE_TIME_PERMUTATION) {
            throw new IllegalArgumentException("the permutation model needs time: a purely spatial scan has none");
        }
        int[] stepOfDays = period.stepOfDays();
        if (options.horizon() == Horizon.PURELY_SPATIAL) {
            Arrays.fill(stepOfDays, 0);
        }
        Events inPeriod = input.cases().where(row -> period.holds(input.cases().day(row)));
        Optional<Events> controls = input.controls().map(all -> all.where(row -> period.holds(all.day(row))));
        ListedLocations atRisk = input.population().map(Population::places).orElse(ListedLocations.NONE);
        Locations locations = Locations.of(
                inPeriod.distance(),
                joined(input.listed(), atRisk),
                controls.map(some -> new Events[] {inPeriod, some}).orElse(new Events[] {inPeriod}));
        Windows windows = Windows.of(options.horizon() == Horizon.PURELY_SPATIAL ? 1 : period.steps(), options);
        Counting counting = new Counting(locations, windows.steps(), stepOfDays, period);
        Cases cases = counting.of(inPeriod);
        AtRisk at = switch (options.model()) {
            case SPACE_TIME_PERMUTATION -> {
                List<Cases> strata = input.stratified() ? counting.byCategory(inPeriod) : List.of(cases);
                Exposure exposure = strata.size() == 1
                        ? Exposure.Product.ofMargins(cases, windows.steps())
                        : sumOfMargins(strata, windows.steps());
                yield new AtRisk(strata, Optional.empty(), exposure, new Statistic.Poisson(cases.total()));
            }
            case POISSON -> {
                Population population = input.population()
                        .orElseThrow(() ->
                                new IllegalArgumentException("the Poisson model needs a population (--population)"));
                Exposure exposure = population.expected(inPeriod, locations, period, stepOfDays, windows.steps());
                yield new AtRisk(cases, exposure, new Statistic.Poisson(cases.total()));
            }
            case EXPECTATION_POISSON -> {
                Exposure exposure = input.population()
                        .map(population ->
                                population.expected(inPeriod, locations, period, stepOfDays, windows.steps()))
                        .orElseGet(() -> meanOfLocations(cases, windows.steps()));
                yield new AtRisk(cases, exposure, new Statistic.ExpectationPoisson());
            }
            case BERNOULLI -> {
                Events others =
                        controls.orElseThrow(() -> new IllegalArgumentException("the Bernoulli model needs controls"));
                Cases both = counting.of(inPeriod, others);
                yield new AtRisk(
                        List.of(cases),
                        Optional.of(both),
                        table(both, windows.steps()),
                        new Statistic.Bernoulli(cases.total(), both.total()));
            }
        };
        double[] weights = at.exposure.ofLocations();
        Circles circles = Circles.around(
                locations,
                options.radiusMetres(),
                weights,
                options.mostShare() * Arrays.stream(weights).sum() * (1 + 1e-12));
        return new Problem(
                options, locations, windows, cases, at.strata, at.casesAndControls, at.exposure, at.statistic, circles);
    }

    /** What a model makes of the counts. */
    private record AtRisk(
            List<Cases> strata, Optional<Cases> casesAndControls, Exposure exposure, Statistic statistic) {

        AtRisk(Cases cases, Exposure exposure, Statistic statistic) {
            this(List.of(cases), Optional.empty(), exposure, statistic);
        }
    }

    private static ListedLocations joined(ListedLocations a, ListedLocations b) {
        if (b.size() == 0) {
            return a;
        }
        return new ListedLocations(
                java.util.stream.Stream.concat(a.ids().stream(), b.ids().stream())
                        .toList(),
                java.util.stream.Stream.concat(a.x().stream(), b.x().stream()).toList(),
                java.util.stream.Stream.concat(a.y().stream(), b.y().stream()).toList());
    }

    private static Exposure meanOfLocations(Cases cases, int steps) {
        double[] weight = Arrays.stream(cases.ofLocations()).asDoubleStream().toArray();
        double[] before = new double[steps + 1];
        Arrays.setAll(before, t -> t);
        return new Exposure.Product(weight, before, steps);
    }

    private static Exposure sumOfMargins(List<Cases> strata, int steps) {
        double[][] at = new double[strata.getFirst().locations()][steps];
        for (Cases stratum : strata) {
            int[] ofLocations = stratum.ofLocations();
            int[] ofSteps = stratum.ofSteps(steps);
            for (int i = 0; i < at.length; i++) {
                for (int t = 0; t < steps && ofLocations[i] > 0; t++) {
                    at[i][t] += (double) ofLocations[i] * ofSteps[t] / stratum.total();
                }
            }
        }
        return new Exposure.Table(at);
    }

    private static Exposure table(Cases cases, int steps) {
        double[][] at = new double[cases.locations()][steps];
        for (int i = 0; i < at.length; i++) {
            for (int k = cases.first()[i]; k < cases.first()[i + 1]; k++) {
                at[i][cases.step()[k]] = cases.count()[k];
            }
        }
        return new Exposure.Table(at);
    }

    CentreScan centreScan() {
        return new CentreScan(circles, exposure, statistic, windows, options.leastCases());
    }

    NullModel nullModel() {
        return switch (options.model()) {
            case SPACE_TIME_PERMUTATION -> new NullModel.Shuffled(strata, windows.steps());
            case POISSON -> new NullModel.Scattered(exposure, locations.size(), windows.steps(), cases.total());
            case EXPECTATION_POISSON -> new NullModel.Scattered(exposure, locations.size(), windows.steps(), -1);
            case BERNOULLI -> new NullModel.Relabelled(casesAndControls.orElseThrow(), windows.steps(), cases.total());
        };
    }

    /** Counts events by location and step. */
    private record Counting(Locations locations, int steps, int[] stepOfDays, StudyPeriod period) {

        List<Cases> byCategory(Events events) {
            List<Cases> strata = new ArrayList<>();
            events.categories()
                    .forEach(name -> strata.add(of(events.where(
                            row -> events.category(row).filter(name::equals).isPresent()))));
            Events rest = events.where(row -> events.category(row).isEmpty());
            if (rest.size() > 0 || strata.isEmpty()) {
                strata.add(of(rest));
            }
            strata.removeIf(stratum -> stratum.total() == 0 && strata.size() > 1);
            return strata;
        }

        Cases of(Events... all) {
            int rows = Arrays.stream(all).mapToInt(Events::size).sum();
            int[] location = new int[rows];
            int[] step = new int[rows];
            int[] count = new int[rows];
            int from = Math.toIntExact(period.from().toEpochDay());
            int at = 0;
            for (Events events : all) {
                System.arraycopy(locations.indexOf(events), 0, location, at, events.size());
                for (int row = 0; row < events.size(); row++) {
                    step[at + row] = stepOfDays[events.day(row) - from];
                    count[at + row] = events.count(row);
                }
                at += events.size();
            }
            return Cases.of(locations.size(), steps, location, step, count);
        }
    }
}
