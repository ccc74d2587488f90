package vn.giapranh.incident.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import vn.giapranh.incident.Board;
import vn.giapranh.incident.IncidentPage;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.WardId;
import vn.giapranh.territory.BorderView;
import vn.giapranh.territory.Territory;
import vn.giapranh.territory.UnitNames;

/** The home: what runs out next, what is open, where. {@code /board} is the living part of {@code /} by itself. */
@Controller
class BoardPages {

    private static final int CLOCKS = 30;
    private static final int ROWS = 100;
    private static final int PAGE = 50;

    private final Board board;
    private final Territory territory;

    BoardPages(Board board, Territory territory) {
        this.board = board;
        this.territory = territory;
    }

    @ModelAttribute
    BoardFilter filter(
            @RequestParam(defaultValue = "") String border,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String urgency,
            @RequestParam(defaultValue = "") String whose,
            @RequestParam(defaultValue = "") String words) {
        return new BoardFilter(border, kind, state, urgency, whose, words);
    }

    @GetMapping("/")
    String home(Actor actor, BoardFilter filter, Model model) {
        model.addAttribute("page", board(actor, filter));
        return "incident/board";
    }

    @GetMapping("/board")
    String living(Actor actor, BoardFilter filter, Model model) {
        model.addAttribute("page", board(actor, filter));
        return "incident/board-living";
    }

    @GetMapping("/incidents")
    String incidents(Actor actor, BoardFilter filter, @RequestParam Optional<String> cursor, Model model) {
        WardId us = Units.of(actor);
        IncidentPage found = board.list(actor, filter.asked(us, java.util.Set.of(), cursor, PAGE));
        model.addAttribute(
                "page",
                new IncidentsPage(
                        us,
                        filter,
                        found.rows(),
                        found.next(),
                        cursor.isPresent(),
                        bordersOf(us),
                        new UnitNames(territory)));
        return "incident/incidents";
    }

    private BoardPage board(Actor actor, BoardFilter filter) {
        WardId us = Units.of(actor);
        IncidentPage open = board.list(actor, filter.asked(us, BoardFilter.OPEN, Optional.empty(), ROWS));
        return new BoardPage(
                us,
                filter,
                board.count(actor),
                board.listOurClocks(actor, CLOCKS),
                open.rows(),
                open.next().isPresent(),
                bordersOf(us),
                new UnitNames(territory));
    }

    private List<BorderView> bordersOf(WardId us) {
        return territory.listBorders().stream()
                .filter(border -> us.isLevelAbove() || border.id().isBorderOf(us))
                .toList();
    }
}
