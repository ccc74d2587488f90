package vn.giapranh.briefing.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.giapranh.briefing.EditPaper;
import vn.giapranh.briefing.OfficeId;
import vn.giapranh.briefing.PaperId;
import vn.giapranh.briefing.PaperView;
import vn.giapranh.briefing.PaperWords;
import vn.giapranh.kernel.InvalidException;

/** The form of a draft, both ways. */
final class PaperForm {

    private static final String SECTION = "section.";

    private PaperForm() {}

    static Map<String, String> typed(PaperView paper) {
        Map<String, String> typed = new LinkedHashMap<>();
        PaperWords words = paper.words();
        typed.put("office", paper.office().id().toString());
        typed.put("version", Integer.toString(paper.version()));
        typed.put("subject", words.subject());
        typed.put("recipients", words.recipients());
        typed.put("kept", words.kept());
        typed.put("onBehalf", words.onBehalf());
        typed.put("signer", words.signer());
        typed.put("signerName", words.signerName());
        words.sections().forEach((key, text) -> typed.put(SECTION + key, text));
        return typed;
    }

    static EditPaper edit(PaperId id, List<String> sections, Map<String, String> sent) {
        Map<String, String> words = new LinkedHashMap<>();
        sections.forEach(key -> words.put(key, sent.getOrDefault(SECTION + key, "")));
        return new EditPaper(
                id,
                version(sent),
                new OfficeId(office(sent.getOrDefault("office", ""))),
                new PaperWords(
                        sent.getOrDefault("subject", ""),
                        words,
                        sent.getOrDefault("recipients", ""),
                        sent.getOrDefault("kept", ""),
                        sent.getOrDefault("onBehalf", ""),
                        sent.getOrDefault("signer", ""),
                        sent.getOrDefault("signerName", "")));
    }

    static int version(Map<String, String> sent) {
        try {
            return Integer.parseInt(sent.getOrDefault("version", ""));
        } catch (NumberFormatException notANumber) {
            throw new InvalidException("version", "briefing.invalid.version");
        }
    }

    private static UUID office(String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException notAnId) {
            throw new InvalidException("office", "briefing.invalid.no-office");
        }
    }
}
