package vn.giapranh.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static vn.giapranh.incident.Seen.ATTACHMENTS;
import static vn.giapranh.incident.Seen.BASICS;
import static vn.giapranh.incident.Seen.CONTACT;
import static vn.giapranh.incident.Seen.NARRATIVE;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.UnknownException;
import vn.giapranh.people.SignedInPerson;

/** Every way there is to ask about an incident. */
final class SightQuestions {

    private static final Set<Seen> ALL = EnumSet.allOf(Seen.class);

    private final SightWorld world;
    private final WardSql sql;
    private final JdbcClient owner;
    private final Incidents incidents;
    private final Handovers handovers;
    private final Board board;
    private final MockMvc mvc;

    SightQuestions(ApplicationContext context, SightWorld world, WardSql sql, JdbcClient owner) {
        this.world = world;
        this.sql = sql;
        this.owner = owner;
        incidents = context.getBean(Incidents.class);
        handovers = context.getBean(Handovers.class);
        board = context.getBean(Board.class);
        mvc = context.getBean(MockMvc.class);
    }

    List<SightQuestion> list() {
        return List.of(
                new SightQuestion("the incident", ALL, this::view),
                new SightQuestion(
                        "the list",
                        Set.of(BASICS, NARRATIVE),
                        (actor, about) -> rows(
                                about,
                                board.list(actor, everything(Optional.empty())).rows())),
                new SightQuestion(
                        "the map",
                        Set.of(BASICS, NARRATIVE),
                        (actor, about) -> rows(about, board.listPoints(actor, everything(Optional.empty())))),
                new SightQuestion(
                        "the search",
                        Set.of(NARRATIVE),
                        (actor, about) -> board.list(actor, everything(Optional.of(about.mark())))
                                        .rows()
                                        .isEmpty()
                                ? Set.of()
                                : Set.of(NARRATIVE)),
                new SightQuestion("the handover", Set.of(BASICS, NARRATIVE), this::handover),
                new SightQuestion("the photo", Set.of(ATTACHMENTS), this::photo),
                new SightQuestion("the live stream", Set.of(BASICS), this::stream),
                new SightQuestion(
                        "the page of the incident",
                        ALL,
                        (actor, about) -> page(actor, about, "/incidents/" + about.number())),
                new SightQuestion(
                        "the page of incidents",
                        Set.of(BASICS, NARRATIVE),
                        (actor, about) -> page(actor, about, "/incidents")),
                new SightQuestion(
                        "the duty board", Set.of(BASICS, NARRATIVE), (actor, about) -> page(actor, about, "/")),
                new SightQuestion(
                        "the API's incident",
                        Set.of(BASICS, NARRATIVE, CONTACT),
                        (actor, about) -> api(actor, about, "/api/v1/incidents/" + about.number())),
                new SightQuestion(
                        "the API's list",
                        Set.of(BASICS, NARRATIVE),
                        (actor, about) -> api(actor, about, "/api/v1/incidents?limit=200")),
                new SightQuestion("SQL", ALL, sql::seen));
    }

    private Set<Seen> view(Actor.Officer actor, SightCase about) {
        try {
            IncidentView view = incidents.get(actor, about.number());
            String photos =
                    view.photos().stream().map(photo -> "/photos/" + photo.id()).collect(Collectors.joining());
            Set<Seen> seen = about.in(view + photos, true);
            assertThat(seen.contains(NARRATIVE)).isEqualTo(view.words().isPresent());
            return seen;
        } catch (UnknownException hidden) {
            return Set.of();
        }
    }

    private static Set<Seen> rows(SightCase about, List<IncidentRow> rows) {
        List<IncidentRow> found =
                rows.stream().filter(row -> row.number().equals(about.number())).toList();
        return about.in(found.toString(), !found.isEmpty());
    }

    private Set<Seen> handover(Actor.Officer actor, SightCase about) {
        if (about.handover().isEmpty()) {
            return about.seenBy(actor.unit()).stream()
                    .filter(EnumSet.of(BASICS, NARRATIVE)::contains)
                    .collect(Collectors.toSet()); // nothing to ask for
        }
        try {
            return about.in(handovers.get(actor, about.handover().get()).toString(), true);
        } catch (UnknownException hidden) {
            return Set.of();
        }
    }

    private Set<Seen> photo(Actor.Officer actor, SightCase about) {
        try {
            return incidents.getPhoto(actor, about.number(), about.photo()).bytes().length > 0
                    ? Set.of(ATTACHMENTS)
                    : Set.of();
        } catch (UnknownException hidden) {
            return Set.of();
        }
    }

    /** Whether the last thing that happened goes out to the ward. */
    private Set<Seen> stream(Actor.Officer actor, SightCase about) {
        return owner.sql("""
                        select :ward = any (audience) from notification.live_change
                         where incident = :number order by sequence desc limit 1
                        """)
                        .param("ward", actor.unit().code())
                        .param("number", about.number().value())
                        .query(Boolean.class)
                        .single()
                ? Set.of(BASICS)
                : Set.of();
    }

    private Set<Seen> page(Actor.Officer actor, SightCase about, String address) throws Exception {
        MockHttpServletResponse answer = mvc.perform(get(address)
                        .with(authentication(UsernamePasswordAuthenticationToken.authenticated(
                                new SignedInPerson(actor.person().value(), "officer." + actor.unit()), "", List.of()))))
                .andReturn()
                .getResponse();
        return read(answer, about);
    }

    private Set<Seen> api(Actor.Officer actor, SightCase about, String address) throws Exception {
        MockHttpServletRequestBuilder request =
                get(address).header("Authorization", "Bearer " + world.token(actor.unit()));
        return read(mvc.perform(request).andReturn().getResponse(), about);
    }

    private static Set<Seen> read(MockHttpServletResponse answer, SightCase about) throws Exception {
        String text = answer.getContentAsString(StandardCharsets.UTF_8);
        boolean isThere =
                answer.getStatus() == 200 && text.contains(about.number().value());
        assertThat(answer.getStatus()).as(text).isIn(200, 404);
        return about.in(text, isThere);
    }

    private static ListIncidents everything(Optional<String> words) {
        return new ListIncidents(
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                Set.of(),
                Set.of(),
                Optional.empty(),
                words,
                Optional.empty(),
                200);
    }
}
