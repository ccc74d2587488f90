package canary;

import org.springframework.transaction.annotation.Transactional;

/** Begins a transaction for nobody. */
public class Letters {

    @Transactional
    public void send(String words) {}
}
