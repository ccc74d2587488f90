package vn.giapranh.calendar.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.giapranh.calendar.ChangeOfficeDay;
import vn.giapranh.calendar.OfficeDays;
import vn.giapranh.calendar.web.CalendarPage.Typed;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.InvalidException;
import vn.giapranh.kernel.InvalidException.Wrong;

@Controller
@RequestMapping("/office-days")
class CalendarPages {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final OfficeDays days;
    private final Clock clock;

    CalendarPages(OfficeDays days, Clock clock) {
        this.days = days;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView year(Actor.Officer officer, @RequestParam Optional<Integer> year) {
        int shown = year.filter(each -> each >= 2000 && each <= 2088).orElse(today().getYear());
        return page(officer, shown, new Typed("", false, ""), List.of(), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView change(
            Actor.Officer officer,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "false") boolean works,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes flash) {
        try {
            LocalDate parsed = parsed(day);
            days.change(officer, new ChangeOfficeDay(parsed, works, reason));
            flash.addFlashAttribute("notice", "calendar.notice.changed");
            return back(parsed.getYear());
        } catch (InvalidException invalid) {
            return page(
                    officer,
                    today().getYear(),
                    new Typed(day, works, reason),
                    invalid.wrongs(),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    @PostMapping("/{day}/restoration")
    ModelAndView restore(Actor.Officer officer, @PathVariable LocalDate day, RedirectAttributes flash) {
        days.restore(officer, day);
        flash.addFlashAttribute("notice", "calendar.notice.restored");
        return back(day.getYear());
    }

    private static LocalDate parsed(String day) {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeParseException notADay) {
            throw new InvalidException("day", "calendar.invalid.day");
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }

    private static ModelAndView back(int year) {
        return new ModelAndView("redirect:/office-days?year=" + year);
    }

    private ModelAndView page(Actor actor, int year, Typed typed, List<Wrong> wrongs, HttpStatus status) {
        CalendarPage page = new CalendarPage(year, today(), days.get(), OfficeDays.isKeeper(actor), typed, wrongs);
        return new ModelAndView("calendar/year", Map.of("page", page), status);
    }
}
