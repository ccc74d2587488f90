package vn.giapranh.charter.yaml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** Collects everything that is wrong in one text; at most {@value #MOST}, for nobody mends more at a time. */
public final class Faults {

    private static final int MOST = 200;

    private final List<Fault> found = new ArrayList<>();

    void add(Mark mark, String path, FaultReason reason, Object... arguments) {
        if (found.size() < MOST) {
            found.add(new Fault(mark.getLine() + 1, mark.getColumn() + 1, path, reason, List.of(arguments)));
        }
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** In the order of the text. */
    public List<Fault> inOrder() {
        return found.stream()
                .sorted(Comparator.comparingInt(Fault::line).thenComparingInt(Fault::column))
                .toList();
    }
}
