package vn.giapranh.incident.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.giapranh.charter.Charters;
import vn.giapranh.incident.ActOutcome;
import vn.giapranh.incident.IncidentNumber;
import vn.giapranh.incident.IncidentView;
import vn.giapranh.incident.Incidents;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.InvalidException;
import vn.giapranh.kernel.WardId;
import vn.giapranh.territory.Territory;
import vn.giapranh.territory.UnitNames;

/** Makes the sheet of an incident, and answers an act: done, a redirect; else the sheet as it stands now, with why. */
@Component
class Sheets {

    private final Incidents incidents;
    private final Charters charters;
    private final Territory territory;
    private final Clock clock;

    Sheets(Incidents incidents, Charters charters, Territory territory, Clock clock) {
        this.incidents = incidents;
        this.charters = charters;
        this.territory = territory;
        this.clock = clock;
    }

    ModelAndView show(Actor actor, IncidentNumber number) {
        return sheet(actor, incidents.get(actor, number), Optional.empty(), HttpStatus.OK);
    }

    /**
     * Answers an act.
     *
     * @param back where to go when it is done
     * @param notice message key of what was done
     * @param sent what was typed, kept when the act is not done
     */
    ModelAndView answer(
            Actor actor,
            IncidentNumber number,
            Supplier<ActOutcome> act,
            String back,
            String notice,
            Map<String, String> sent,
            RedirectAttributes redirect) {
        try {
            return switch (act.get()) {
                case ActOutcome.Done done -> {
                    redirect.addFlashAttribute("notice", notice);
                    yield new ModelAndView("redirect:" + back);
                }
                case ActOutcome.Refused refused ->
                    sheet(
                            actor,
                            refused.incident(),
                            Optional.of(new Trouble.Refused(refused.refusal())),
                            HttpStatus.CONFLICT);
                case ActOutcome.Stale stale ->
                    sheet(
                            actor,
                            stale.incident(),
                            Optional.of(new Trouble.Stale(sent.getOrDefault("words", ""))),
                            HttpStatus.CONFLICT);
            };
        } catch (InvalidException e) {
            Trouble trouble = new Trouble.Invalid(e.wrongs(), sent);
            return sheet(actor, incidents.get(actor, number), Optional.of(trouble), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private ModelAndView sheet(Actor actor, IncidentView incident, Optional<Trouble> trouble, HttpStatus status) {
        List<WardId> parties = incident.charter()
                .map(version -> charters.rulesOf(version, clock.instant()).parties())
                .orElse(List.of());
        IncidentSheet page = new IncidentSheet(incident, Units.of(actor), parties, trouble, new UnitNames(territory));
        return new ModelAndView("incident/incident", Map.of("page", page), status);
    }
}
