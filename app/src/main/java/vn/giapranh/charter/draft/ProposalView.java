package vn.giapranh.charter.draft;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.giapranh.charter.CharterVersionId;
import vn.giapranh.charter.document.CharterDocument;
import vn.giapranh.kernel.WardId;

/**
 * What was proposed in one round, and what the parties said.
 *
 * @param hash SHA-256 of the canonical text: what is signed
 * @param adopted the version it became, when all have signed
 */
public record ProposalView(
        DraftId draft,
        int round,
        String hash,
        CharterDocument document,
        Instant proposedAt,
        WardId proposedBy,
        List<Answer> answers,
        List<Remark> remarks,
        Optional<CharterVersionId> adopted) {

    public ProposalView {
        answers = List.copyOf(answers);
        remarks = List.copyOf(remarks);
    }

    /** A party's answer. */
    public sealed interface Answer {
        WardId ward();

        Instant at();

        /**
         * A signature.
         *
         * @param office the office that signs for the ward
         * @param person an impersonal mark, as the audit trail has it
         * @param hash what was signed
         */
        record Signed(WardId ward, Instant at, String office, String person, String hash) implements Answer {}

        record Returned(WardId ward, Instant at, String reasons) implements Answer {}
    }

    /** @param article its number as printed */
    public record Remark(WardId ward, Instant at, String article, String words) {}

    public Optional<Answer> answerOf(WardId ward) {
        return answers.stream().filter(answer -> answer.ward().equals(ward)).findFirst();
    }

    /** Parties that have not answered yet, in the order of the charter. */
    public List<WardId> waitingFor() {
        return document.partyWards().stream()
                .filter(ward -> answerOf(ward).isEmpty())
                .toList();
    }

    public List<Remark> remarksOn(String article) {
        return remarks.stream()
                .filter(remark -> remark.article().equals(article))
                .toList();
    }

    public Optional<Answer.Returned> returned() {
        return answers.stream()
                .filter(Answer.Returned.class::isInstance)
                .map(Answer.Returned.class::cast)
                .findFirst();
    }
}
