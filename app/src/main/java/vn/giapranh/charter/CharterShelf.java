package vn.giapranh.charter;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.giapranh.charter.document.CharterDocument;
import vn.giapranh.charter.document.CharterReader;
import vn.giapranh.charter.document.CharterReader.Reading;
import vn.giapranh.charter.law.Law;
import vn.giapranh.kernel.UnknownException;

/**
 * The documents of stored versions, each read once and kept by the hash of its text. Never by its number: a transaction
 * that rolls back gives its number to another text, a hash belongs to one text for ever.
 */
@Component
class CharterShelf {

    private static final int MOST = 512;

    private final CharterStore store;
    private final CharterReader reader = new CharterReader(Law.inForce());

    private final Map<String, CharterDocument> documents = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, CharterDocument> eldest) {
            return size() > MOST;
        }
    };

    CharterShelf(CharterStore store) {
        this.store = store;
    }

    /** Throws UnknownException for a version that was never added. */
    CharterDocument get(CharterVersionId id) {
        return get(id, store.findHash(id).orElseThrow(() -> new UnknownException("charter")));
    }

    CharterDocument get(CharterVersionId id, String hash) {
        CharterDocument known = find(hash);
        if (known != null) {
            return known;
        }
        CharterDocument read = read(id);
        synchronized (documents) {
            documents.put(hash, read);
        }
        return read;
    }

    private @Nullable CharterDocument find(String hash) {
        synchronized (documents) {
            return documents.get(hash);
        }
    }

    private CharterDocument read(CharterVersionId id) {
        return switch (reader.read(store.findText(id).orElseThrow())) {
            case Reading.Sound(CharterDocument document) -> document;
            case Reading.Faulty(var faults) ->
                throw new IllegalStateException("charter " + id + " was accepted and no longer reads: " + faults);
        };
    }
}
