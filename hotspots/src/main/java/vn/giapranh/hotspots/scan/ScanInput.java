package vn.giapranh.hotspots.scan;

import java.util.Optional;
import vn.giapranh.hotspots.Events;
import vn.giapranh.hotspots.ListedLocations;

/**
 * What is scanned.
 *
 * @param cases the events; those outside the period are passed over
 * @param listed further places that are centres
 * @param population what is at risk, for the Poisson models
 * @param controls for the Bernoulli model
 * @param stratified whether the categories of the cases are strata of the permutation model: days are shuffled only among
 *     the cases of one category, and what is expected is the sum over the categories
 */
public record ScanInput(
        Events cases,
        ListedLocations listed,
        StudyPeriod period,
        Optional<Population> population,
        Optional<Events> controls,
        boolean stratified) {

    /** Cases alone. */
    public static ScanInput of(Events cases, StudyPeriod period) {
        return new ScanInput(cases, ListedLocations.NONE, period, Optional.empty(), Optional.empty(), false);
    }

    /** The same with further centres. */
    public ScanInput with(ListedLocations other) {
        return new ScanInput(cases, other, period, population, controls, stratified);
    }

    /** The same with a population. */
    public ScanInput with(Population other) {
        return new ScanInput(cases, listed, period, Optional.of(other), controls, stratified);
    }

    /** The same with controls. */
    public ScanInput withControls(Events others) {
        return new ScanInput(cases, listed, period, population, Optional.of(others), stratified);
    }

    /** The same with the categories as strata. */
    public ScanInput byCategory() {
        return new ScanInput(cases, listed, period, population, controls, true);
    }
}
