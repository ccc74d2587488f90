package vn.giapranh.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.giapranh.meeting.Regeneration.Drafted;

/** A new draft of the agenda over the one that stands. */
class RegenerationTest {

    @Test
    void what_nobody_touched_follows_the_data() {
        AgendaItemView stays = Views.item("disputes", "a", ItemState.ON, false, 0);
        AgendaItemView gone = Views.item("clocks", "TELL", ItemState.ON, false, 0);

        Regeneration.Plan plan =
                Regeneration.plan(List.of(stays, gone), List.of(draft("disputes", "a"), draft("hotspots", "open")));

        assertThat(plan.renewed()).singleElement().satisfies(renewal -> {
            assertThat(renewal.item()).isEqualTo(stays);
            assertThat(renewal.isFactsOnly()).isFalse();
        });
        assertThat(plan.withdrawn()).containsExactly(gone);
        assertThat(plan.added()).extracting(Drafted::source).containsExactly("hotspots");
    }

    @Test
    void what_a_person_changed_proposed_struck_or_minuted_stays() {
        AgendaItemView changed = Views.item("clocks", "TELL", ItemState.ON, true, 0);
        AgendaItemView struck = Views.item("disputes", "a", ItemState.OFF, true, 0);
        AgendaItemView minuted = Views.item("hotspots", "open", ItemState.ON, false, 3);
        AgendaItemView proposed = Views.item(Agendas.PARTY, UUID.randomUUID().toString(), ItemState.PROPOSED, true, 0);

        Regeneration.Plan plan = Regeneration.plan(
                List.of(changed, struck, minuted, proposed), List.of(draft("clocks", "TELL"), draft("disputes", "a")));

        assertThat(plan.withdrawn()).isEmpty();
        assertThat(plan.added()).isEmpty();
        assertThat(plan.renewed()).allMatch(Regeneration.Renewal::isFactsOnly).hasSize(2);
    }

    @Test
    void two_drafts_of_one_subject_are_one_item() {
        assertThat(Regeneration.plan(List.of(), List.of(draft("gap", "x"), draft("gap", "x")))
                        .added())
                .hasSize(1);
    }

    @Test
    void an_item_is_moved_among_those_that_are_on_and_the_others_follow() {
        AgendaItemView a = Views.item("a", "1", ItemState.ON, false, 0);
        AgendaItemView off = Views.item("b", "1", ItemState.OFF, false, 0);
        AgendaItemView b = Views.item("c", "1", ItemState.ON, false, 0);
        AgendaItemView c = Views.item("d", "1", ItemState.ON, false, 0);
        List<AgendaItemView> all = List.of(a, off, b, c);

        assertThat(Agendas.ordered(all, c.id(), 0)).containsExactly(c.id(), a.id(), b.id(), off.id());
        assertThat(Agendas.ordered(all, a.id(), 1)).containsExactly(b.id(), a.id(), c.id(), off.id());
        assertThat(Agendas.ordered(all, a.id(), 99)).containsExactly(b.id(), c.id(), a.id(), off.id());
    }

    private static Drafted draft(String source, String subject) {
        return new Drafted(source, new AgendaDraft(subject, "Nội dung", 10, List.of()));
    }
}
