package vn.giapranh.briefing;

import java.util.List;
import vn.giapranh.kernel.Actor;
import vn.giapranh.papers.Block;
import vn.giapranh.papers.Signature;

/** Makes the papers of one kind of source from its facts. Words are Vietnamese: an official paper is in no other language. */
interface PaperMaker {

    SourceKind kind();

    /** The sections a person may write, in order; their names are messages {@code briefing.section.<kind>.<section>}. */
    List<String> sections();

    /** What could be made now by the actor's unit, the newest fact first; at most 30. */
    List<Suggestion> suggest(Actor actor);

    /** What a new draft begins with. UnknownException where there is no such fact for the actor. */
    Proposal propose(Actor actor, Office office, String key);

    /** The body, from the facts as they are now and what was written. */
    List<Block> body(Actor actor, String key, PaperWords words);

    /** Who signs; by default the one signer that was written. */
    default List<Signature> signatures(Actor actor, String key, PaperWords words) {
        Signature one = words.onBehalf().isEmpty()
                ? Signature.of(words.signer(), words.signerName())
                : Signature.onBehalf(words.onBehalf(), words.signer(), words.signerName());
        return List.of(one);
    }

    /** Why it cannot be issued yet, as a message key; empty: it can. */
    default List<String> obstacles(Actor actor, String key, PaperWords words) {
        return List.of();
    }

    /** Told in the same transaction when the paper is issued. */
    default void issued(Actor actor, String key, PaperView paper) {}
}
