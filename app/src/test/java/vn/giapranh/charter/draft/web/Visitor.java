package vn.giapranh.charter.draft.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.PersonId;
import vn.giapranh.kernel.Role;
import vn.giapranh.kernel.WardId;
import vn.giapranh.people.CreatePerson;
import vn.giapranh.people.People;
import vn.giapranh.people.PersonView;
import vn.giapranh.people.SignedInPerson;

/** Asks for pages and sends forms as a browser without script does, as somebody of a ward with one role. */
public record Visitor(MockMvc mvc, People people) {

    public static final String PASSWORD = "mat-khau-cua-chi-huy";

    private static final Actor.Engine ENGINE = new Actor.Engine("test");

    public Document page(AbstractMockHttpServletRequestBuilder<?> request, WardId ward, Role role, int status)
            throws Exception {
        return Jsoup.parse(send(request, ward, role, status).getContentAsString(StandardCharsets.UTF_8));
    }

    public MockHttpServletResponse send(
            AbstractMockHttpServletRequestBuilder<?> request, WardId ward, Role role, int status) throws Exception {
        MockHttpServletResponse response = mvc.perform(request.with(csrf()).with(as(ward, role)))
                .andReturn()
                .getResponse();
        assertThat(response.getStatus()).as(() -> textOf(response)).isEqualTo(status);
        return response;
    }

    private static String textOf(MockHttpServletResponse response) {
        try {
            return Jsoup.parse(response.getContentAsString(StandardCharsets.UTF_8))
                    .text();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }

    public static String location(MockHttpServletResponse response) {
        return Optional.ofNullable(response.getHeader(HttpHeaders.LOCATION)).orElseThrow();
    }

    /** What a browser sends of a form that nobody touched. */
    public static MultiValueMap<String, String> fields(Element form) {
        MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
        for (Element field : form.select("input[name], select[name], textarea[name]")) {
            String name = field.attr("name");
            switch (field.tagName()) {
                case "select" -> {
                    Element chosen = field.selectFirst("option[selected]");
                    fields.add(
                            name, chosen == null ? field.expectFirst("option").attr("value") : chosen.attr("value"));
                }
                case "textarea" -> fields.add(name, field.wholeText().replace("\n", "\r\n"));
                default -> {
                    boolean box = Set.of("checkbox", "radio").contains(field.attr("type"));
                    if (!box || field.hasAttr("checked")) {
                        fields.add(name, field.val());
                    }
                }
            }
        }
        return fields;
    }

    /** Somebody of the ward with this one role, whose account is made when first asked for. */
    private RequestPostProcessor as(WardId ward, Role role) {
        String name = role.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-') + "." + ward;
        PersonId person = people.find(ENGINE, name)
                .map(PersonView::id)
                .orElseGet(() -> people.create(
                                ENGINE, new CreatePerson(name, name, Optional.of(PASSWORD), ward, Set.of(role), false))
                        .person());
        return authentication(UsernamePasswordAuthenticationToken.authenticated(
                new SignedInPerson(person.value(), name), "", List.of()));
    }
}
