package vn.giapranh.audit;

import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.giapranh.kernel.Actor;

/** Checks the whole trail in the background after every start, and remembers the last verdict. */
@Component
class StartUpCheck {

    private static final Logger LOG = LoggerFactory.getLogger(StartUpCheck.class);

    private final Check check;
    private final boolean clocksRun;
    private volatile Standing standing = new Standing.NotYetChecked();

    /** @param scheduler off for a command beside a server, and for a test: they check only when they mean to */
    StartUpCheck(Check check, @Value("${giapranh.scheduler:on}") String scheduler) {
        this.check = check;
        this.clocksRun = scheduler.equals("on");
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        if (!clocksRun) {
            return;
        }
        Thread.ofPlatform()
                .name("audit-check")
                .daemon()
                .priority(Thread.MIN_PRIORITY)
                .start(this::run);
    }

    /** Checks now and remembers the verdict. */
    Standing run() {
        try {
            Verdict verdict = check.verdict(new Actor.Engine("audit-check"));
            standing = new Standing.Checked(verdict);
            tell(verdict);
        } catch (RuntimeException cause) {
            String reference = UUID.randomUUID().toString();
            standing = new Standing.CheckFailed(reference);
            LOG.error("audit: the check of the trail failed, reference {}", reference, cause);
        }
        return standing;
    }

    Standing standing() {
        return standing;
    }

    private static void tell(Verdict verdict) {
        switch (verdict) {
            case Verdict.Sound sound ->
                LOG.info(
                        "audit: sound, {} entries, {} seals, {} entries not yet sealed",
                        sound.entries(),
                        sound.seals(),
                        sound.unsealed());
            case Verdict.Broken broken -> {
                LOG.error(
                        "audit: THE TRAIL HAS BEEN TAMPERED WITH OR DAMAGED, {} findings:",
                        broken.findings().size());
                broken.findings().forEach(finding -> LOG.error("audit: {}", finding));
            }
        }
    }
}
