package vn.giapranh.hotspot;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.giapranh.hotspots.followup.BeforeAfter;
import vn.giapranh.kernel.WardId;

/** What was done about findings, and what was measured. */
@Component
class StepStore {

    private final JdbcClient jdbc;

    StepStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A step not yet written. */
    record Step(
            FindingState state, Optional<String> words, Optional<StepView.Plan> plan, Optional<RejectReason> reason) {

        static Step to(FindingState state) {
            return new Step(state, Optional.empty(), Optional.empty(), Optional.empty());
        }

        static Step to(FindingState state, String words) {
            return new Step(state, Optional.of(words), Optional.empty(), Optional.empty());
        }
    }

    /** Writes the next step and returns its sequence. */
    int insert(FindingNumber finding, Step step, Optional<WardId> byWard, Instant now) {
        return jdbc.sql("""
                        insert into hotspot.step (finding, sequence, at, by_ward, state, words, means, starts_on, reason)
                        select :finding, coalesce(max(sequence), 0) + 1, :now, :ward, :state, :words, :means, :starts, :reason
                          from hotspot.step where finding = :finding
                        returning sequence
                        """)
                .param("finding", finding.value())
                .param("now", Columns.utc(now))
                .param("ward", byWard.map(WardId::code).orElse(null))
                .param("state", step.state().name())
                .param("words", step.words().orElse(null))
                .param("means", step.plan().map(plan -> plan.means().name()).orElse(null))
                .param("starts", step.plan().map(StepView.Plan::startsOn).orElse(null))
                .param("reason", step.reason().map(RejectReason::name).orElse(null))
                .query(Integer.class)
                .single();
    }

    List<StepView> list(FindingNumber finding) {
        return jdbc.sql("select * from hotspot.step where finding = :finding order by sequence")
                .param("finding", finding.value())
                .query((row, _) -> {
                    Optional<Means> means = Columns.constant(row, "means", Means.class);
                    return new StepView(
                            row.getInt("sequence"),
                            Columns.instant(row, "at"),
                            Columns.text(row, "by_ward").map(WardId::of),
                            FindingState.valueOf(row.getString("state")),
                            Columns.text(row, "words"),
                            means.isPresent()
                                    ? Optional.of(new StepView.Plan(means.get(), Columns.day(row, "starts_on")))
                                    : Optional.empty(),
                            Columns.constant(row, "reason", RejectReason.class));
                })
                .list();
    }

    void insertMeasurement(FindingNumber finding, int sequence, Measurement measured) {
        jdbc.sql("""
                        insert into hotspot.measurement
                               (finding, sequence, starts_on, days, ring_metres, target_before, target_after, own_before,
                                own_after, other_before, other_after, control_before, control_after, seed)
                        values (:finding, :sequence, :starts, :days, :ring, :targetBefore, :targetAfter, :ownBefore,
                                :ownAfter, :otherBefore, :otherAfter, :controlBefore, :controlAfter, :seed)
                        """)
                .param("finding", finding.value())
                .param("sequence", sequence)
                .param("starts", measured.startsOn())
                .param("days", measured.days())
                .param("ring", measured.ringMetres())
                .param("targetBefore", measured.target().before())
                .param("targetAfter", measured.target().after())
                .param("ownBefore", measured.ownSide().before())
                .param("ownAfter", measured.ownSide().after())
                .param("otherBefore", measured.otherSide().before())
                .param("otherAfter", measured.otherSide().after())
                .param("controlBefore", measured.control().before())
                .param("controlAfter", measured.control().after())
                .param("seed", measured.seed())
                .update();
    }

    /** The latest. */
    Optional<Measurement> findMeasurement(FindingNumber finding) {
        return jdbc.sql("select * from hotspot.measurement where finding = :finding order by sequence desc limit 1")
                .param("finding", finding.value())
                .query((row, _) -> new Measurement(
                        Columns.day(row, "starts_on"),
                        row.getInt("days"),
                        row.getInt("ring_metres"),
                        new BeforeAfter(row.getInt("target_before"), row.getInt("target_after")),
                        new BeforeAfter(row.getInt("own_before"), row.getInt("own_after")),
                        new BeforeAfter(row.getInt("other_before"), row.getInt("other_after")),
                        new BeforeAfter(row.getInt("control_before"), row.getInt("control_after")),
                        row.getLong("seed")))
                .optional();
    }
}
