package vn.giapranh.briefing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.giapranh.kernel.InvalidException;
import vn.giapranh.kernel.InvalidException.Wrong;
import vn.giapranh.papers.ClassifiedMark;

/**
 * What people write in a paper; all else comes from facts.
 *
 * @param sections words by section, in the order of the paper; the maker of the source says which there are
 * @param recipients one a line
 * @param kept where copies are kept
 * @param onBehalf the body on whose behalf the signer signs; empty where the head signs for himself
 * @param signer the signer's office; the parties' offices where several sign
 * @param signerName empty while it is not known
 */
public record PaperWords(
        String subject,
        Map<String, String> sections,
        String recipients,
        String kept,
        String onBehalf,
        String signer,
        String signerName) {

    private static final int LONGEST_SECTION = 20_000;

    public PaperWords {
        subject = subject.strip();
        Map<String, String> tidy = new LinkedHashMap<>();
        sections.forEach((key, text) -> tidy.put(key, text.replace("\r\n", "\n").strip()));
        sections = java.util.Collections.unmodifiableMap(tidy);
        recipients = recipients.replace("\r\n", "\n").strip();
        kept = kept.strip();
        onBehalf = onBehalf.strip();
        signer = signer.strip();
        signerName = signerName.strip();
        List<Wrong> wrongs = new ArrayList<>();
        if (subject.isEmpty() || subject.length() > 500) {
            wrongs.add(new Wrong("subject", "briefing.invalid.length", List.of(1, 500)));
        }
        atMost(wrongs, "recipients", recipients, 4000);
        atMost(wrongs, "kept", kept, 200);
        atMost(wrongs, "onBehalf", onBehalf, 200);
        atMost(wrongs, "signer", signer, 200);
        atMost(wrongs, "signerName", signerName, 200);
        sections.forEach((key, text) -> atMost(wrongs, "section." + key, text, LONGEST_SECTION));
        if (!recipients.isEmpty() && kept.isEmpty()) {
            wrongs.add(new Wrong("kept", "briefing.invalid.kept", List.of()));
        }
        unclassified(wrongs, "subject", subject);
        unclassified(wrongs, "recipients", recipients);
        sections.forEach((key, text) -> unclassified(wrongs, "section." + key, text));
        if (!wrongs.isEmpty()) {
            throw new InvalidException(wrongs);
        }
    }

    public String section(String key) {
        return sections.getOrDefault(key, "");
    }

    private static void atMost(List<Wrong> wrongs, String field, String text, int most) {
        if (text.length() > most) {
            wrongs.add(new Wrong(field, "briefing.invalid.length", List.of(0, most)));
        }
    }

    /** A paper that bears a mark of state secrets does not belong here (Law 29/2018/QH14). */
    private static void unclassified(List<Wrong> wrongs, String field, String text) {
        Optional<ClassifiedMark> mark = ClassifiedMark.find(text);
        mark.ifPresent(found ->
                wrongs.add(new Wrong(field, "briefing.invalid.classified", List.of(found.line(), found.words()))));
    }
}
