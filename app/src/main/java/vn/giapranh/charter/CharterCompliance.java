package vn.giapranh.charter;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import vn.giapranh.kernel.Actor;

/**
 * How the articles of a charter were kept, month by month, computed from events. The module that unfolds obligations implements it, for
 * it stands above this one and may not be asked by name.
 */
public interface CharterCompliance {

    /**
     * The months from {@code first} to {@code last} of each rule that asks for something measured; nothing for an actor that may not
     * see it.
     */
    Map<RuleKind, List<Month>> months(Actor actor, String charter, YearMonth first, YearMonth last);

    /**
     * @param met how many obligations that fell due were done in time
     * @param decided how many fell due or were done
     */
    record Month(YearMonth month, long met, long decided) {

        /** Per cent in time, rounded down; 0 where nothing was due. */
        public long percent() {
            return decided == 0 ? 0 : met * 100 / decided;
        }
    }
}
