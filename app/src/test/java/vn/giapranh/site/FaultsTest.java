package vn.giapranh.site;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.giapranh.kernel.ForbiddenException;
import vn.giapranh.kernel.InvalidException;
import vn.giapranh.kernel.InvalidException.Wrong;
import vn.giapranh.kernel.UnknownException;
import vn.giapranh.kernel.WardId;

/** One refusal, two readers: a person gets a page in words, a programme gets a problem (RFC 9457). */
class FaultsTest {

    private final Dictionary dictionary = new Dictionary(Clock.systemUTC());
    private final MockMvc mvc = MockMvcBuilders.standaloneSetup(new Refusing())
            .setControllerAdvice(new Faults(dictionary))
            .setViewResolvers(
                    new JteViewResolver(new Shells(dictionary, new Assets(), () -> false, _ -> 0, _ -> 0, false)))
            .build();

    @RestController
    static class Refusing {

        @GetMapping({"/unknown", "/api/unknown"})
        String unknown() {
            throw new UnknownException("incident");
        }

        @GetMapping({"/forbidden", "/api/forbidden"})
        String forbidden() {
            throw new ForbiddenException("incident-web.only-for-units");
        }

        @GetMapping({"/invalid", "/api/invalid"})
        String invalid() {
            throw new InvalidException(List.of(
                    new Wrong("kind", "incident-web.invalid.kind", List.of()),
                    new Wrong("place", "incident-web.invalid.place", List.of())));
        }

        @GetMapping({"/broken", "/api/broken"})
        String broken() {
            throw new IllegalStateException("the secret of the house");
        }

        @GetMapping({"/wards/{ward}", "/api/wards/{ward}"})
        String ward(@PathVariable WardId ward) {
            return ward.code();
        }

        @GetMapping({"/wards", "/api/wards"})
        String wardAsked(@RequestParam WardId ward) {
            return ward.code();
        }
    }

    @Test
    void a_person_reads_why_there_is_no_page() throws Exception {
        mvc.perform(get("/unknown"))
                .andExpect(status().isNotFound())
                .andExpect(content().contentType("text/html;charset=UTF-8"))
                .andExpect(content().string(containsString("<h1>Không tìm thấy</h1>")));
    }

    @Test
    void a_person_who_chose_english_reads_english() throws Exception {
        mvc.perform(get("/unknown").param("lang", "en"))
                .andExpect(status().isNotFound())
                .andExpect(content().string(containsString("<h1>Not found</h1>")))
                .andExpect(content().string(containsString("<html lang=\"en\"")));
    }

    @Test
    void a_programme_gets_a_problem() throws Exception {
        mvc.perform(get("/api/unknown"))
                .andExpect(status().isNotFound())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.status").value(404));
    }

    @Test
    void who_may_stands_in_a_refusal() throws Exception {
        mvc.perform(get("/api/forbidden"))
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.detail").value(dictionary.words("vi").t("incident-web.only-for-units")));
    }

    @Test
    void every_wrong_field_is_named_at_once() throws Exception {
        mvc.perform(get("/api/invalid"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors.length()").value(2))
                .andExpect(jsonPath("$.errors[0].field").value("kind"))
                .andExpect(jsonPath("$.errors[0].message").value("Chọn loại việc."))
                .andExpect(jsonPath("$.errors[1].field").value("place"));
        mvc.perform(get("/invalid"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Chọn loại việc.")));
    }

    @Test
    void a_fault_of_ours_has_a_reference_and_tells_nothing_of_the_inside() throws Exception {
        mvc.perform(get("/api/broken"))
                .andExpect(status().isInternalServerError())
                .andExpect(jsonPath("$.reference").isNotEmpty())
                .andExpect(content().string(not(containsString("secret of the house"))));
        mvc.perform(get("/broken"))
                .andExpect(status().isInternalServerError())
                .andExpect(content().string(not(containsString("secret of the house"))));
    }

    @Test
    void a_path_that_cannot_name_anything_is_unknown_and_a_field_of_the_wrong_form_is_wrong() throws Exception {
        mvc.perform(get("/api/wards/x")).andExpect(status().isNotFound());
        mvc.perform(get("/api/wards").param("ward", "x"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[0].field").value("ward"));
        mvc.perform(get("/api/wards")).andExpect(status().isBadRequest());
    }

    @Test
    void an_address_nobody_knows_is_not_found() throws Exception {
        mvc.perform(get("/api/nothing-here")).andExpect(status().isNotFound());
    }
}
