package vn.giapranh.charter.draft;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.giapranh.audit.EntryView;
import vn.giapranh.audit.Streams;
import vn.giapranh.charter.CharterVersionId;
import vn.giapranh.charter.document.CharterDocument;
import vn.giapranh.charter.document.CharterReader;
import vn.giapranh.charter.document.CharterReader.Reading;
import vn.giapranh.charter.document.CharterWriter;
import vn.giapranh.charter.draft.Verification.Flaw;
import vn.giapranh.charter.draft.Verification.Kind;
import vn.giapranh.charter.law.Law;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.ForbiddenException;
import vn.giapranh.kernel.WardId;

/**
 * Recomputes the hash of every version from its text, and holds hash and signatures against what the audit trail told when
 * they were made. Whether the trail itself is whole is the trail's own check.
 */
@Service
public class Verifying {

    private static final TypeReference<Map<String, Object>> FACTS = new TypeReference<>() {};

    private final VerifyStore store;
    private final Streams streams;
    private final CharterReader reader = new CharterReader(Law.inForce());

    Verifying(VerifyStore store, Streams streams) {
        this.store = store;
        this.streams = streams;
    }

    /** Every version there is or was, by charter and number; for the engine. */
    @Transactional(readOnly = true)
    public List<Verification> verify(Actor actor) {
        if (!(actor instanceof Actor.Engine)) {
            throw new ForbiddenException("charter.forbidden.administrator");
        }
        List<Told> told =
                streams.list(actor, "charter:").stream().map(Verifying::told).toList();
        List<Verification> found = new ArrayList<>();
        Set<CharterVersionId> there = new HashSet<>();
        for (VerifyStore.VersionRow row : store.versions()) {
            there.add(row.id());
            found.add(verify(row, told));
        }
        told.stream()
                .filter(each -> each.is("charter-version-added"))
                .map(Told::version)
                .filter(id -> !there.contains(id))
                .distinct()
                .forEach(id ->
                        found.add(new Verification(id, "", false, 0, List.of(new Flaw(Kind.VERSION_MISSING, "")))));
        return found;
    }

    private Verification verify(VerifyStore.VersionRow row, List<Told> told) {
        List<Flaw> flaws = new ArrayList<>();
        Optional<CharterDocument> document = switch (reader.read(row.text())) {
            case Reading.Sound(CharterDocument sound) -> Optional.of(sound);
            case Reading.Faulty _ -> Optional.empty();
        };
        String hash = document.map(CharterWriter::hash).orElse("");
        if (document.isEmpty()) {
            flaws.add(new Flaw(Kind.TEXT_UNREADABLE, ""));
        } else if (!hash.equals(row.hash())) {
            flaws.add(new Flaw(Kind.TEXT_ALTERED, ""));
        }
        if (told.stream()
                .noneMatch(each -> each.is("charter-version-added")
                        && each.version().equals(row.id())
                        && each.has("hash", row.hash()))) {
            flaws.add(new Flaw(Kind.NOT_IN_TRAIL, ""));
        }
        List<Told> signedThen = told.stream()
                .filter(each -> each.is("charter-signed") && each.has("hash", row.hash()))
                .toList();
        boolean onPaper = row.draft().isEmpty() && signedThen.isEmpty();
        int signatures = onPaper ? 0 : signatures(row, document, told, flaws);
        return new Verification(row.id(), hash, onPaper, signatures, flaws);
    }

    private int signatures(
            VerifyStore.VersionRow row, Optional<CharterDocument> document, List<Told> told, List<Flaw> flaws) {
        List<VerifyStore.SignatureRow> signed =
                row.draft().map(store::signatures).orElse(List.of());
        int held = 0;
        for (VerifyStore.SignatureRow each : signed) {
            boolean over = each.hash().equals(row.hash());
            boolean known = told.stream().anyMatch(event -> event.isSignature(each, row));
            if (!over) {
                flaws.add(new Flaw(Kind.SIGNATURE_OF_OTHER_TEXT, each.ward().code()));
            }
            if (!known) {
                flaws.add(new Flaw(Kind.SIGNATURE_NOT_IN_TRAIL, each.ward().code()));
            }
            held += over && known ? 1 : 0;
        }
        document.map(CharterDocument::partyWards).orElse(List.of()).stream()
                .filter(ward -> signed.stream().noneMatch(each -> each.ward().equals(ward)))
                .map(WardId::code)
                .forEach(code -> flaws.add(new Flaw(Kind.SIGNATURE_MISSING, code)));
        return held;
    }

    private static Told told(EntryView entry) {
        return new Told(entry, JsonMapper.shared().readValue(entry.facts(), FACTS));
    }

    /** An entry of the trail with its facts. */
    private record Told(EntryView entry, Map<String, Object> facts) {

        boolean is(String type) {
            return entry.type().equals(type);
        }

        boolean has(String fact, Object value) {
            return String.valueOf(facts.get(fact)).equals(value.toString());
        }

        CharterVersionId version() {
            return new CharterVersionId(
                    String.valueOf(facts.get("charter")), Integer.parseInt(String.valueOf(facts.get("version"))));
        }

        boolean isSignature(VerifyStore.SignatureRow row, VerifyStore.VersionRow version) {
            return is("charter-signed")
                    && has("charter", version.id().charter())
                    && has("draft", version.draft().orElseThrow().draft())
                    && has("round", version.draft().orElseThrow().round())
                    && has("party", row.ward().code())
                    && has("office", row.office())
                    && has("hash", row.hash())
                    && entry.actor().equals(row.person())
                    && entry.at().equals(row.at());
        }
    }
}
