package vn.giapranh.calendar.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.giapranh.ServerTest;
import vn.giapranh.calendar.OfficeDays;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.PersonId;
import vn.giapranh.kernel.Role;
import vn.giapranh.kernel.WardId;
import vn.giapranh.people.CreatePerson;
import vn.giapranh.people.People;
import vn.giapranh.people.PersonView;
import vn.giapranh.people.SignedInPerson;
import vn.giapranh.people.Units;

@ServerTest
class CalendarPagesTest {

    private static final Actor.Engine ENGINE = new Actor.Engine("test");
    private static final LocalDate DAY = LocalDate.of(2027, 11, 24);

    private final MockMvc mvc;
    private final OfficeDays days;
    private final Units units;
    private final People people;

    @Autowired
    CalendarPagesTest(MockMvc mvc, OfficeDays days, Units units, People people) {
        this.mvc = mvc;
        this.days = days;
        this.units = units;
        this.people = people;
    }

    @Test
    void the_administrator_of_the_level_above_closes_a_day_and_takes_it_back() throws Exception {
        mvc.perform(post("/office-days")
                        .param("day", DAY.toString())
                        .param("works", "false")
                        .param("reason", "Nghỉ theo nghị quyết")
                        .with(as("79", Role.ADMINISTRATOR))
                        .with(csrf()))
                .andExpect(redirectedUrl("/office-days?year=2027"));
        assertThat(days.get().isWorkingDay(DAY)).isFalse();
        assertThat(page("/office-days?year=2027", "26977", Role.DUTY_OFFICER)).contains("Nghỉ theo nghị quyết");

        mvc.perform(post("/office-days/" + DAY + "/restoration")
                        .with(as("79", Role.ADMINISTRATOR))
                        .with(csrf()))
                .andExpect(redirectedUrl("/office-days?year=2027"));
        assertThat(days.get().isWorkingDay(DAY)).isTrue();
    }

    @Test
    void a_wards_administrator_and_other_roles_change_nothing() throws Exception {
        mvc.perform(post("/office-days")
                        .param("day", "2027-11-25")
                        .param("reason", "Nghỉ thêm một ngày")
                        .with(as("26977", Role.ADMINISTRATOR))
                        .with(csrf()))
                .andExpect(status().isForbidden());
        mvc.perform(post("/office-days")
                        .param("day", "2027-11-25")
                        .param("reason", "Nghỉ thêm một ngày")
                        .with(as("79", Role.LEADER))
                        .with(csrf()))
                .andExpect(status().isForbidden());
        assertThat(days.get().isWorkingDay(LocalDate.of(2027, 11, 25))).isTrue();
        assertThat(page("/office-days", "26977", Role.ADMINISTRATOR))
                .doesNotContain("<form method=\"post\" action=\"/office-days\"");
    }

    @Test
    void what_cannot_be_taken_comes_back_as_it_was_typed() throws Exception {
        String page = mvc.perform(post("/office-days")
                        .param("day", "31/12/2027")
                        .param("works", "true")
                        .param("reason", "Làm bù cho ngày nghỉ")
                        .with(as("79", Role.ADMINISTRATOR))
                        .with(csrf()))
                .andExpect(status().isUnprocessableContent())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(page)
                .contains("Ngày chưa đúng")
                .contains("Làm bù cho ngày nghỉ")
                .contains("31/12/2027");
    }

    private String page(String path, String unit, Role role) throws Exception {
        return mvc.perform(get(path).with(as(unit, role)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    /** Somebody of the unit with this one role; unit and account are made when first asked for. */
    private RequestPostProcessor as(String unit, Role role) {
        WardId code = WardId.of(unit);
        if (units.find(ENGINE, code).isEmpty()) {
            units.add(ENGINE, code, "Đơn vị " + unit, Optional.empty());
        }
        String name = role.name().toLowerCase(Locale.ROOT) + "." + unit;
        PersonId person = people.find(ENGINE, name)
                .map(PersonView::id)
                .orElseGet(() -> people.create(
                                ENGINE, new CreatePerson(name, name, Optional.empty(), code, Set.of(role), false))
                        .person());
        return authentication(UsernamePasswordAuthenticationToken.authenticated(
                new SignedInPerson(person.value(), name), "", List.of()));
    }
}
