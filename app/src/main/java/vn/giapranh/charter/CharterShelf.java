package vn.giapranh.charter;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.giapranh.charter.document.CharterDocument;

/**
 * Documents that were read before, by the hash of their text. Never by their number: a transaction that rolls back gives
 * its number to another text, a hash belongs to one text for ever.
 */
final class CharterShelf {

    private static final int MOST = 512;

    private final Map<String, CharterDocument> documents = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, CharterDocument> eldest) {
            return size() > MOST;
        }
    };

    CharterDocument get(String hash, Supplier<CharterDocument> reading) {
        CharterDocument known = find(hash);
        if (known != null) {
            return known;
        }
        CharterDocument read = reading.get();
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
}
