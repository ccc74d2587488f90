package vn.giapranh.charter.rule;

import vn.giapranh.charter.RuleKind;

/** What an article executes. A charter carries each of the fifteen exactly once. */
public sealed interface Rule
        permits ZoneRule,
                ReceiveFirstRule,
                LeadRule,
                TellRule,
                AcknowledgeRule,
                HandoverRule,
                DisputeRule,
                AnswerRule,
                ShareRule,
                PatrolRule,
                ExchangeRule,
                MeetRule,
                ChairRule,
                BriefRule,
                RetainRule {

    default RuleKind kind() {
        return switch (this) {
            case ZoneRule _ -> RuleKind.ZONE;
            case ReceiveFirstRule _ -> RuleKind.RECEIVE_FIRST;
            case LeadRule _ -> RuleKind.LEAD;
            case TellRule _ -> RuleKind.TELL;
            case AcknowledgeRule _ -> RuleKind.ACKNOWLEDGE;
            case HandoverRule _ -> RuleKind.HANDOVER;
            case DisputeRule _ -> RuleKind.DISPUTE;
            case AnswerRule _ -> RuleKind.ANSWER;
            case ShareRule _ -> RuleKind.SHARE;
            case PatrolRule _ -> RuleKind.PATROL;
            case ExchangeRule _ -> RuleKind.EXCHANGE;
            case MeetRule _ -> RuleKind.MEET;
            case ChairRule _ -> RuleKind.CHAIR;
            case BriefRule _ -> RuleKind.BRIEF;
            case RetainRule _ -> RuleKind.RETAIN;
        };
    }
}
