package vn.giapranh.charter.chair.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.giapranh.charter.CharterView;
import vn.giapranh.charter.chair.HandOver;
import vn.giapranh.charter.rule.ChairRule.ChairTerm;
import vn.giapranh.charter.web.Sentence;
import vn.giapranh.kernel.WardId;

/**
 * Who holds the chair, and the hand-overs.
 *
 * @param terms the present one and those that follow, once round
 * @param own the viewer's ward
 * @param openDisputes as far as the viewer's ward may know
 * @param trouble why the act before this page was not done; {@code typed} the words it came with
 */
public record ChairPage(
        CharterView charter,
        List<ChairTerm> terms,
        List<HandOver> handOvers,
        int openDisputes,
        Map<WardId, String> names,
        Optional<WardId> own,
        Optional<Sentence> trouble,
        String typed) {

    public ChairPage {
        terms = List.copyOf(terms);
        handOvers = List.copyOf(handOvers);
        names = Map.copyOf(names);
    }

    /** The words for the form: what was typed, or what stands there. */
    public String words(HandOver handOver) {
        return typed.isEmpty() ? handOver.record().map(HandOver.Record::words).orElse("") : typed;
    }
}
