/**
 * What a charter's articles ask of each party by which day, and whether it was done: computed from events, never typed in.
 *
 * <p><b>Unfolding.</b> The rules Meet, Brief, Exchange, Patrol and Chair unfold into dated {@linkplain
 * vn.giapranh.obligation.Obligation obligations}, by a pure function of the versions in force, the office calendar and the
 * meetings held. The version in force at the end of a period governs the period; a period that began before the charter
 * counts if at least half of it lay under the charter. Nothing is stored, so a corrected calendar corrects the past too.
 *
 * <ul>
 *   <li>Meet: each party takes part in one meeting in each period, in the half-year review by 30 June and in the year's
 *       review by 31 December. A review also counts as the meeting of the period it was held for. After each meeting the
 *       chair of that day owes the notice of conclusions within the rule's time.
 *   <li>Brief: each party owes its part of the report within the rule's time after each period.
 *   <li>Exchange: each party owes so many notes and practices in each period. Patrol: each border's two parties owe so many
 *       turns and person-turns.
 *   <li>Chair: at the end of each term both the one who leaves and the one who comes owe a signature on the hand-over.
 * </ul>
 *
 * <p>Tell, Acknowledge, Handover, Dispute and Answer oblige through the clocks of incidents; each clock is an obligation of
 * its own and is counted where it lies ({@link vn.giapranh.incident.Clocks}).
 *
 * <p><b>Standing.</b> Open until it is due; then met, late or missed ({@link vn.giapranh.obligation.Standing}). What no module
 * records yet is unmeasured, and is not counted as kept.
 *
 * <p><b>Facts</b> come from the modules that own the events, through {@link vn.giapranh.obligation.FactSource}. This module owns no
 * table. <b>Sight.</b> The parties of a charter and the level above see how each party kept each article: numbers and days. The
 * incidents behind a number each sees as sharing allows.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Obligation",
        allowedDependencies = {
            "kernel",
            "calendar",
            "territory",
            "charter",
            "charter :: document",
            "charter :: rule",
            "charter :: chair",
            "incident"
        })
@org.jspecify.annotations.NullMarked
package vn.giapranh.obligation;
