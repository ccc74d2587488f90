package vn.giapranh.charter;

import java.time.LocalDate;
import java.util.Map;
import vn.giapranh.charter.IncidentRules.Articles;
import vn.giapranh.charter.document.CharterDocument;
import vn.giapranh.charter.rule.AcknowledgeRule;
import vn.giapranh.charter.rule.AnswerRule;
import vn.giapranh.charter.rule.ChairRule;
import vn.giapranh.charter.rule.DisputeRule;
import vn.giapranh.charter.rule.HandoverRule;
import vn.giapranh.charter.rule.ShareRule;

/** Gathers from a charter the rules that govern an incident after its report. */
final class RulesOfIncidents {

    private RulesOfIncidents() {}

    static IncidentRules of(CharterVersionId version, CharterDocument document, LocalDate day) {
        HandoverRule handover = document.rule(HandoverRule.class);
        DisputeRule dispute = document.rule(DisputeRule.class);
        AnswerRule answer = document.rule(AnswerRule.class);
        return new IncidentRules(
                version,
                document.partyWards(),
                document.rule(ChairRule.class).on(day).ward(),
                document.levelAbove(),
                document.rule(AcknowledgeRule.class).within(),
                handover.answerWithin(),
                handover.remindBefore(),
                dispute.chairWithin(),
                dispute.levelAboveWithin(),
                answer.receipt(),
                answer.result(),
                answer.resultSeveralBodies(),
                document.rule(ShareRule.class).groups(),
                articles(document.articleNumbers()));
    }

    private static Articles articles(Map<RuleKind, String> numbers) {
        return new Articles(
                numbers.getOrDefault(RuleKind.RECEIVE_FIRST, ""),
                numbers.getOrDefault(RuleKind.LEAD, ""),
                numbers.getOrDefault(RuleKind.TELL, ""),
                numbers.getOrDefault(RuleKind.ACKNOWLEDGE, ""),
                numbers.getOrDefault(RuleKind.HANDOVER, ""),
                numbers.getOrDefault(RuleKind.DISPUTE, ""),
                numbers.getOrDefault(RuleKind.ANSWER, ""),
                numbers.getOrDefault(RuleKind.SHARE, ""));
    }
}
