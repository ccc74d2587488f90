package vn.giapranh.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.giapranh.kernel.DomainEvent;

/**
 * Hears every event in the transaction in which it happens and chains it just before that transaction commits, all
 * events of the act in one round trip. The end of a chain is locked only from there to the commit, and several streams
 * always in the same order, so that two acts never wait for each other in a circle. When the chain cannot be written, the
 * act fails.
 */
@Component
class EventChain {

    private final TrailStore store;

    EventChain(TrailStore store) {
        this.store = store;
    }

    @EventListener
    void hear(DomainEvent event) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException(
                    "an event outside a transaction cannot be held to its act: " + event.type());
        }
        Heard heard = heard();
        if (heard.written) {
            store.append(List.of(event));
        } else {
            heard.events.add(event);
        }
    }

    private Heard heard() {
        for (TransactionSynchronization each : TransactionSynchronizationManager.getSynchronizations()) {
            if (each instanceof Heard heard) {
                return heard;
            }
        }
        Heard heard = new Heard();
        TransactionSynchronizationManager.registerSynchronization(heard);
        return heard;
    }

    /** What one transaction has told. Kept among its synchronizations, which a suspension sets aside. */
    private final class Heard implements TransactionSynchronization {

        private final List<DomainEvent> events = new ArrayList<>();
        private boolean written;

        @Override
        public void beforeCommit(boolean readOnly) {
            written = true;
            store.append(events.stream()
                    .sorted(Comparator.comparing(DomainEvent::stream))
                    .toList());
        }
    }
}
