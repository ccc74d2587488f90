package vn.giapranh.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giapranh.incident.IncidentWorld.AN_NHON;
import static vn.giapranh.incident.IncidentWorld.CITY;
import static vn.giapranh.incident.IncidentWorld.HANH_AN;
import static vn.giapranh.incident.IncidentWorld.TAN_SON_HOA;
import static vn.giapranh.incident.IncidentWorld.TAN_SON_NHAT;
import static vn.giapranh.incident.IncidentWorld.duty;
import static vn.giapranh.incident.IncidentWorld.officer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.giapranh.charter.Urgency;
import vn.giapranh.database.FreshDatabase;
import vn.giapranh.incident.IncidentStore.Sighted;
import vn.giapranh.incident.MatrixAct.Result;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.Role;
import vn.giapranh.kernel.WardId;

/**
 * Every state × every act × every role, decided by {@link Permission} and done through the façades on a real incident in
 * that state. The table is kept as {@code matrix.txt} beside this test's resources, for people to read and to review;
 * {@code ./giapranh test -Dgiapranh.matrix=write} writes it anew.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProtocolMatrixTest {

    @RegisterExtension
    static final FreshDatabase database = new FreshDatabase();

    private static final Path KEPT = Path.of("src/test/resources/vn/giapranh/incident/matrix.txt");

    private static final String LEGEND = """
            Who may do what to an incident, in every state it can be in.

            A cell: the letters of those who may, then why the others may not.
              D duty officer   F field officer   L leader   P programme with the ward's token
              S secretary, auditor and administrator in one: they change no incident
              hidden: the ward may not know the incident; it looks as if there were none
            The wards: the lead; the neighbour across the border, which was told; the chair of the charter; another party of
            the charter, which has nothing to do with it; the level above. A resident and the engine do none of these acts.
            """;

    /** A ward, by what it is to the incident. */
    private enum Place {
        LEAD,
        NEIGHBOUR,
        CHAIR,
        ANOTHER_PARTY,
        LEVEL_ABOVE;

        WardId ward(WardId lead) {
            return switch (this) {
                case LEAD -> lead;
                case NEIGHBOUR -> AN_NHON;
                case CHAIR -> TAN_SON_NHAT;
                case ANOTHER_PARTY -> TAN_SON_HOA;
                case LEVEL_ABOVE -> CITY;
            };
        }
    }

    private final List<String> disagreements = new ArrayList<>();
    private final Set<String> done = new LinkedHashSet<>();
    private String table = "";

    @BeforeAll
    void tryEverything() {
        StringBuilder text = new StringBuilder(LEGEND);
        try (IncidentWorld world = new IncidentWorld(database)) {
            for (MatrixState state : MatrixState.values()) {
                text.append("\n## ").append(state.words()).append('\n');
                section(world, state, text);
            }
        }
        table = text.toString();
    }

    @AfterAll
    void writeWhereAsked() throws IOException {
        if ("write".equals(System.getProperty("giapranh.matrix"))) {
            Files.createDirectories(KEPT.getParent());
            Files.writeString(KEPT, table);
        }
    }

    @Test
    void what_is_decided_is_what_happens() {
        assertThat(disagreements).isEmpty();
    }

    @Test
    void every_act_can_be_done_by_somebody_in_some_state() {
        assertThat(done)
                .containsExactlyInAnyOrder(
                        Arrays.stream(Act.values()).map(Act::name).toArray(String[]::new));
    }

    @Test
    void the_table_is_the_one_that_was_reviewed() throws IOException {
        if (!"write".equals(System.getProperty("giapranh.matrix"))) {
            assertThat(table).isEqualTo(Files.readString(KEPT));
        }
    }

    private void section(IncidentWorld world, MatrixState state, StringBuilder text) {
        IncidentNumber number = state.reach(world);
        WardId lead = sighted(world, number, IncidentWorld.ENGINE)
                .orElseThrow()
                .incident()
                .lead();
        IncidentView view = world.seen(duty(lead), number);
        IncidentNumber twin = view.charter().isPresent()
                ? world.reported(HANH_AN, lead, Urgency.SOON).number()
                : state.reach(world);
        MatrixAct acts = new MatrixAct(world, number, view, twin);
        List<List<String>> rows = new ArrayList<>();
        rows.add(Stream.concat(Stream.of(""), Arrays.stream(Place.values()).map(ProtocolMatrixTest::words))
                .toList());
        Map<Place, Optional<Sighted>> seen = new EnumMap<>(Place.class);
        for (Place place : Place.values()) {
            seen.put(place, sighted(world, number, duty(place.ward(lead))));
        }
        for (Act act : Act.values()) {
            List<String> row = new ArrayList<>(List.of(words(act)));
            seen.forEach((place, sighted) -> row.add(cell(acts, act, place.ward(lead), sighted, state)));
            rows.add(row);
            nobodyElse(acts, act, state);
        }
        text.append(aligned(rows));
    }

    /** What a ward sees does not hang on who of it looks, and every act is taken back: asked once. */
    private static Optional<Sighted> sighted(IncidentWorld world, IncidentNumber number, Actor actor) {
        return world.as(actor, () -> world.store.find(number, actor.ward()));
    }

    private String cell(MatrixAct acts, Act act, WardId ward, Optional<Sighted> sighted, MatrixState state) {
        if (sighted.isEmpty()) {
            agree(acts, act, duty(ward), new Result.Hidden(), state + " " + act + " " + ward);
            return "hidden";
        }
        StringBuilder allowed = new StringBuilder();
        Set<String> reasons = new LinkedHashSet<>();
        actors(ward).forEach((letter, actor) -> {
            Optional<Refusal> refusal = Permission.refusalOf(
                    act, sighted.get().incident(), actor, sighted.get().groups());
            Result decided =
                    refusal.<Result>map(no -> new Result.Refused(no.reason())).orElseGet(Result.Done::new);
            agree(acts, act, actor, decided, state + " " + act + " " + ward + " " + letter);
            if (refusal.isEmpty()) {
                allowed.append(letter);
                done.add(act.name());
            } else if (!letter.equals("S") || refusal.get().reason() != Refusal.Reason.ONLY_AN_OFFICER) {
                reasons.add(words(refusal.get().reason())); // of those who change nothing the legend tells
            }
        });
        return (allowed + " " + String.join(" / ", reasons)).strip();
    }

    private static Map<String, Actor> actors(WardId ward) {
        Map<String, Actor> actors = new LinkedHashMap<>();
        actors.put("D", duty(ward));
        actors.put("F", officer(ward, Role.FIELD_OFFICER));
        actors.put("L", officer(ward, Role.LEADER));
        actors.put("P", new Actor.Organisation(UUID.randomUUID(), ward));
        actors.put("S", officer(ward, Role.SECRETARY, Role.AUDITOR, Role.ADMINISTRATOR));
        return actors;
    }

    /** What was decided happens; only where there is nothing to name does the act not come so far. */
    private void agree(MatrixAct acts, Act act, Actor actor, Result decided, String which) {
        Result happened = acts.tried(act, actor);
        boolean nothingToName =
                happened instanceof Result.Hidden && !(decided instanceof Result.Done) && !acts.canBeNamed(act, actor);
        if (!happened.equals(decided) && !nothingToName) {
            disagreements.add(which + ": decided " + decided + ", happened " + happened);
        }
    }

    /** A resident and the engine: neither by decision nor by doing. */
    private void nobodyElse(MatrixAct acts, Act act, MatrixState state) {
        for (Actor actor : List.of(IncidentWorld.RESIDENT, IncidentWorld.ENGINE)) {
            if (acts.tried(act, actor) instanceof Result.Done) {
                disagreements.add(state + " " + act + " was done by " + actor);
            }
        }
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String aligned(List<List<String>> rows) {
        int columns = rows.getFirst().size();
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int i = 0; i < columns; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < columns; i++) {
                line.append(i == 0 ? "" : "   ")
                        .append(row.get(i))
                        .repeat(" ", widths[i] - row.get(i).length());
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }
}
