package vn.giapranh.charter.draft;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.giapranh.charter.CharterView;
import vn.giapranh.charter.Charters;
import vn.giapranh.charter.document.CharterReader;
import vn.giapranh.charter.document.CharterReader.Reading;
import vn.giapranh.charter.document.NamedPlaces;
import vn.giapranh.charter.draft.text.DraftParser;
import vn.giapranh.charter.draft.text.DraftText;
import vn.giapranh.charter.draft.text.Taking;
import vn.giapranh.charter.law.Law;
import vn.giapranh.charter.paper.WordCharter;
import vn.giapranh.charter.yaml.Fault;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.ForbiddenException;
import vn.giapranh.kernel.WardId;

/** Makes the first text of a draft out of what it begins from. */
@Component
class Starting {

    private final Charters charters;
    private final Templates templates;
    private final NamedPlaces places;
    private final Clock clock;
    private final CharterReader reader = new CharterReader(Law.inForce());

    Starting(Charters charters, Templates templates, NamedPlaces places, Clock clock) {
        this.charters = charters;
        this.templates = templates;
        this.places = places;
        this.clock = clock;
    }

    /** What came of it. */
    sealed interface First {

        /** @param checked false where no rule was written by anybody */
        record Text(DraftPurpose purpose, Optional<CharterView> base, DraftText text, boolean checked)
                implements First {}

        record Unreadable(List<Fault> faults) implements First {}
    }

    First text(Actor actor, WardId ward, StartDraft start) {
        return switch (start) {
            case StartDraft.FromTemplate template -> {
                Beginnings.check(template, ward);
                yield fresh(templates.fill(template, Beginnings.slug(template.wards())), true);
            }
            case StartDraft.FromVersion version -> fromVersion(actor, ward, version);
            case StartDraft.FromText(String yaml) -> fromText(ward, yaml);
            case StartDraft.FromWord word -> fromWord(ward, word);
        };
    }

    private static First fresh(DraftText text, boolean checked) {
        return new First.Text(DraftPurpose.NEW, Optional.empty(), text, checked);
    }

    private First fromVersion(Actor actor, WardId ward, StartDraft.FromVersion start) {
        CharterView version = charters.getVersion(actor, start.version());
        List<WardId> parties = version.document().partyWards();
        if (!parties.contains(ward)) {
            throw new ForbiddenException("charter-draft.forbidden.party");
        }
        List<WardId> wards = Beginnings.wards(start, parties);
        DraftText text = Beginnings.text(version.document(), start.purpose(), today());
        return new First.Text(
                start.purpose(),
                Optional.of(version),
                wards.equals(parties) ? text : templates.among(text, wards),
                true);
    }

    private First fromText(WardId ward, String yaml) {
        if (reader.read(yaml, places) instanceof Reading.Faulty(var faults) && !Taking.isPossible(faults)) {
            return new First.Unreadable(faults);
        }
        DraftText text = DraftParser.parse(yaml);
        Office.requireParty(text, ward);
        return fresh(text, true);
    }

    /** Words are Word's; where the file carries no rules they are the template's, for the own ward until others are named. */
    private First fromWord(WardId ward, StartDraft.FromWord start) {
        LocalDate from = today().plusMonths(1).withDayOfMonth(1);
        List<WardId> own = List.of(ward);
        DraftText template = templates.fill(
                new StartDraft.FromTemplate(
                        DraftTemplate.WARDS, own, from, from.plusYears(2).minusDays(1)),
                Beginnings.slug(own));
        WordCharter taken = WordCharter.of(start.word(), start.attached(), template);
        if (taken.carried()) {
            Office.requireParty(taken.text(), ward);
        }
        return fresh(taken.text(), taken.carried());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Charters.ZONE);
    }
}
