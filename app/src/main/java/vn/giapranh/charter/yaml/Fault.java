package vn.giapranh.charter.yaml;

import java.util.List;

/**
 * One thing that is wrong in a text, where, and what to do.
 *
 * @param line counted from 1
 * @param column counted from 1, in characters
 * @param path keys from the root, for example {@code chapters[2].articles[3].rules.handover.answer-within.soon}; empty
 *     for the text as a whole
 * @param reason what is wrong
 * @param arguments what the message names: text as written, {@link vn.giapranh.charter.rule.Term}s,
 *     {@link vn.giapranh.charter.RuleKind}s, {@link Source}s, numbers
 */
public record Fault(int line, int column, String path, FaultReason reason, List<Object> arguments) {

    public Fault {
        arguments = List.copyOf(arguments);
    }

    /** A source of law, by the key of its citation in the messages: {@code charter.source.<key>}. */
    public record Source(String key) {}
}
