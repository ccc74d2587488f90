package vn.giapranh.audit;

import java.io.PrintStream;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.giapranh.database.DatabaseCommand;
import vn.giapranh.kernel.Actor;

/** {@code ./giapranh audit verify}: reads the whole trail; exit 0 sound, 1 with every row that does not fit. */
@Component
class AuditVerifyCommand implements DatabaseCommand {

    private final Check check;

    AuditVerifyCommand(Check check) {
        this.check = check;
    }

    @Override
    public String name() {
        return "audit verify";
    }

    @Override
    public String summary() {
        return "read the whole audit trail and name every row that was altered, removed or reordered";
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        return switch (check.verdict(new Actor.Engine("audit-verify"))) {
            case Verdict.Sound sound -> {
                out.printf(
                        "sound: %d entries in their chains, %d seals; %d entries wait for the next seal%n",
                        sound.entries(), sound.seals(), sound.unsealed());
                yield 0;
            }
            case Verdict.Broken broken -> {
                broken.findings().forEach(out::println);
                out.printf(
                        "broken: %d findings%s in %d entries, %d seals%n",
                        broken.findings().size(),
                        broken.findings().size() == Verdict.MOST_FINDINGS ? " (no more are listed)" : "",
                        broken.entries(),
                        broken.seals());
                yield 1;
            }
        };
    }
}
