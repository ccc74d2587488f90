package vn.giapranh.charter.draft;

import java.io.PrintStream;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.giapranh.database.DatabaseCommand;
import vn.giapranh.kernel.Actor;

/** {@code ./giapranh charter verify}: every version's hash and signatures; exit 0 sound, 1 with everything that does not fit. */
@Component
class CharterVerifyCommand implements DatabaseCommand {

    private final Verifying verifying;

    CharterVerifyCommand(Verifying verifying) {
        this.verifying = verifying;
    }

    @Override
    public String name() {
        return "charter verify";
    }

    @Override
    public String summary() {
        return "recompute the hash of every charter version and hold its signatures against the audit trail";
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        List<Verification> found = verifying.verify(new Actor.Engine("charter-verify"));
        for (Verification each : found) {
            if (each.flaws().isEmpty()) {
                String signed = each.onPaper() ? "signed on paper" : each.signatures() + " signatures hold";
                out.printf("sound   %s  %s  %s%n", each.version(), each.hash(), signed);
            } else {
                out.printf(
                        "broken  %s  %s%n",
                        each.version(),
                        String.join(
                                ", ",
                                each.flaws().stream().map(Object::toString).toList()));
            }
        }
        long broken = found.stream().filter(each -> !each.flaws().isEmpty()).count();
        out.printf("%d versions, %d broken%n", found.size(), broken);
        return broken == 0 ? 0 : 1;
    }
}
