package vn.giapranh.charter.draft;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.giapranh.charter.CharterVersionId;
import vn.giapranh.kernel.WardId;
import vn.giapranh.papers.reading.CharterText;

/** What a draft begins from. */
public sealed interface StartDraft {

    /**
     * A template.
     *
     * @param wards the parties, in the order in which they will hold the chair; the actor's own ward among them
     * @param from first day of the period; {@code to} its last
     */
    record FromTemplate(DraftTemplate template, List<WardId> wards, LocalDate from, LocalDate to)
            implements StartDraft {
        public FromTemplate {
            wards = List.copyOf(wards);
        }
    }

    /**
     * A version of a charter that the actor's ward is a party of.
     *
     * @param wards who joins or leaves; empty for the other purposes
     */
    record FromVersion(CharterVersionId version, DraftPurpose purpose, List<WardId> wards) implements StartDraft {
        public FromVersion {
            wards = List.copyOf(wards);
        }
    }

    /**
     * A charter read from a Word file.
     *
     * @param attached the YAML that the file carried
     */
    record FromWord(CharterText word, Optional<String> attached) implements StartDraft {}

    /** A charter written elsewhere, as YAML. */
    record FromText(String yaml) implements StartDraft {}
}
