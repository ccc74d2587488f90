package vn.giapranh.people;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.Ids;
import vn.giapranh.kernel.InvalidException;
import vn.giapranh.kernel.UnknownException;
import vn.giapranh.kernel.WardId;

/** Bearer tokens of a unit's programmes: issued and revoked by its administrator, shown once. */
@Service
public class Tokens {

    private final TokenStore store;
    private final TokenText texts;
    private final Units units;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Tokens(TokenStore store, TokenText texts, Units units, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.texts = texts;
        this.units = units;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param name what the administrator calls the programme
     * @throws InvalidException {@code name}, {@code unit}
     */
    @Transactional
    public IssuedToken issue(Actor actor, WardId unit, String name) {
        Administration.of(actor, unit);
        if (name.isBlank() || name.strip().length() > 120) {
            throw new InvalidException("name", "people.token-name-wrong");
        }
        if (units.find(actor, unit).isEmpty()) {
            throw new InvalidException("unit", "people.unit-unknown");
        }
        IssuedToken token = new IssuedToken(Ids.next(), texts.random());
        store.add(token, unit, name.strip(), texts.hash(token.text()), clock.instant(), actor.mark(), false);
        events.publishEvent(new PeopleEvent.TokenIssued(Ids.next(), clock.instant(), actor, token.id(), unit));
        return token;
    }

    /** From the next request on the token opens nothing. Revoking twice is revoking once. */
    @Transactional
    public void revoke(Actor actor, UUID token) {
        Administration.any(actor);
        TokenView known = store.find(token).orElseThrow(() -> new UnknownException("people.token"));
        Administration.of(actor, known.unit());
        Instant now = clock.instant();
        if (store.revoke(token, now, actor.mark())) {
            events.publishEvent(new PeopleEvent.TokenRevoked(Ids.next(), now, actor, token, known.unit()));
        }
    }

    /** Those of the actor's unit, or all for the level above; newest first, the revoked too. */
    @Transactional(readOnly = true)
    public List<TokenView> list(Actor actor) {
        Administration.any(actor);
        return store.list();
    }

    /** Whose token this is; empty when nobody's, or revoked. One query, so it needs no transaction of its own. */
    public Optional<Actor.Organisation> organisation(String text) {
        return text.length() > TokenText.LONGEST ? Optional.empty() : store.organisation(texts.hash(text));
    }

    /**
     * The demo world's token of a unit is derived from the installation's secret, so that a command can print it again.
     * This makes it good; a second time changes nothing.
     *
     * @param name what the list of tokens calls it
     */
    @Transactional
    public void issueDemo(Actor.Engine actor, WardId unit, String name) {
        IssuedToken token = new IssuedToken(Ids.next(), texts.ofDemo(unit));
        if (store.add(token, unit, name, texts.hash(token.text()), clock.instant(), actor.mark(), true)) {
            events.publishEvent(new PeopleEvent.TokenIssued(Ids.next(), clock.instant(), actor, token.id(), unit));
        }
    }
}
