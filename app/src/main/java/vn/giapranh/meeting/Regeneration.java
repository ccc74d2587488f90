package vn.giapranh.meeting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lays a new draft of the agenda over the one that stands: what a person has changed, proposed, struck or minuted stays. */
final class Regeneration {

    private Regeneration() {}

    /** A draft and whose it is. */
    record Drafted(String source, AgendaDraft draft) {
        private String key() {
            return source + " " + draft.subject();
        }
    }

    /** What a draft makes of an item that is there. */
    record Renewal(AgendaItemView item, AgendaDraft draft) {

        /** Its words are the person's; only the facts follow the data. */
        boolean isFactsOnly() {
            return item.byHand();
        }
    }

    /** What is to be written. */
    record Plan(List<Drafted> added, List<Renewal> renewed, List<AgendaItemView> withdrawn) {}

    static Plan plan(List<AgendaItemView> present, List<Drafted> drafts) {
        Map<String, Drafted> fresh = new LinkedHashMap<>();
        drafts.forEach(drafted -> fresh.putIfAbsent(drafted.key(), drafted));
        List<Renewal> renewed = new ArrayList<>();
        List<AgendaItemView> withdrawn = new ArrayList<>();
        for (AgendaItemView item : present) {
            Drafted again = fresh.remove(item.source() + " " + item.subject());
            if (again != null) {
                renewed.add(new Renewal(item, again.draft()));
            } else if (item.isGenerated()
                    && !item.byHand()
                    && item.minutesVersion() == 0
                    && item.state() == ItemState.ON) {
                withdrawn.add(item);
            }
        }
        return new Plan(List.copyOf(fresh.values()), List.copyOf(renewed), List.copyOf(withdrawn));
    }
}
