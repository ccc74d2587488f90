package vn.giapranh.charter.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giapranh.charter.draft.DraftWorld.FOUR;
import static vn.giapranh.charter.draft.DraftWorld.HOA;
import static vn.giapranh.charter.draft.DraftWorld.NHAT;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.giapranh.charter.draft.text.DraftEdit;
import vn.giapranh.database.FreshDatabase;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.ForbiddenException;
import vn.giapranh.kernel.Role;
import vn.giapranh.kernel.UnknownException;
import vn.giapranh.kernel.WardId;
import vn.giapranh.people.Confirmation;

/**
 * Every act on a draft in every state of it as everybody, done and taken back, against the table for people in {@code
 * drafts.txt}. {@code -Dgiapranh.matrix=write} writes the table anew.
 */
class DraftMatrixTest {

    private static final Path TABLE = Path.of("src/test/resources/vn/giapranh/charter/drafts.txt");

    @RegisterExtension
    static final FreshDatabase database = new FreshDatabase();

    private static DraftWorld world;

    private enum Act {
        READ,
        EDIT,
        PROPOSE,
        DISCARD,
        REMARK,
        SIGN,
        RETURN
    }

    @BeforeAll
    static void settle() {
        world = new DraftWorld(database);
        world.begin();
    }

    @AfterAll
    static void leave() {
        world.close();
    }

    @Test
    void who_may_do_what_in_which_state_is_what_the_table_says() throws IOException {
        List<String> lines = new ArrayList<>();
        states().forEach((state, draft) -> {
            lines.add(state);
            actors().forEach((name, actor) -> {
                List<String> cells = new ArrayList<>();
                for (Act act : Act.values()) {
                    cells.add("%s %s"
                            .formatted(act.name().toLowerCase(java.util.Locale.ROOT), answer(act, actor, draft)));
                }
                lines.add("  %-28s %s".formatted(name, String.join(" | ", cells)));
            });
        });
        if ("write".equals(System.getProperty("giapranh.matrix"))) {
            Files.createDirectories(TABLE.getParent());
            Files.write(TABLE, lines);
        }
        assertThat(lines).isEqualTo(Files.readAllLines(TABLE));
    }

    private static Map<String, DraftId> states() {
        Map<String, DraftId> states = new LinkedHashMap<>();
        states.put("draft", draft(1, _ -> {}));
        states.put("proposed", draft(2, id -> world.propose(world.secretary(HOA), id)));
        states.put("proposed, signed by HOA and NHAT", draft(3, id -> {
            world.propose(world.secretary(HOA), id);
            world.signedBy(id, List.of(HOA, NHAT));
        }));
        states.put("returned by NHAT", draft(4, id -> {
            world.propose(world.secretary(HOA), id);
            Actor leader = world.leader(NHAT);
            world.as(leader, () -> world.proposals.giveBack(leader, id, "Chưa được"));
        }));
        states.put("discarded", draft(5, id -> {
            Actor secretary = world.secretary(HOA);
            world.as(secretary, () -> world.drafts.discard(secretary, id));
        }));
        states.put("adopted", draft(6, id -> {
            world.propose(world.secretary(HOA), id);
            world.signedBy(id, FOUR);
        }));
        return states;
    }

    /** Each for years of its own, so that none stands in another's way. */
    private static DraftId draft(int which, java.util.function.Consumer<DraftId> life) {
        DraftId id = world.start(
                world.secretary(HOA),
                new StartDraft.FromTemplate(
                        DraftTemplate.WARDS,
                        FOUR,
                        DraftWorld.FROM.plusYears(2L * which),
                        DraftWorld.TO.plusYears(2L * which)));
        var frame = world.seen(world.secretary(HOA), id).text().frame();
        world.edit(
                world.secretary(HOA),
                id,
                new DraftEdit.ChangeFrame(
                        vn.giapranh.charter.draft.text.Marks.of(frame),
                        new vn.giapranh.charter.draft.text.DraftText.Frame(
                                "quy-che-" + which,
                                frame.title(),
                                frame.note(),
                                frame.from(),
                                frame.to(),
                                frame.levelAbove(),
                                frame.basis(),
                                frame.parties())));
        life.accept(id);
        return id;
    }

    private static Map<String, Actor.Officer> actors() {
        Map<String, Actor.Officer> actors = new LinkedHashMap<>();
        actors.put("secretary of HOA, who wrote", world.secretary(HOA));
        actors.put("leader of HOA", world.leader(HOA));
        actors.put("secretary of NHAT", world.secretary(NHAT));
        actors.put("leader of NHAT", world.leader(NHAT));
        actors.put("duty officer of NHAT", world.officer(NHAT, Role.DUTY_OFFICER, 1));
        actors.put("administrator of NHAT", world.officer(NHAT, Role.ADMINISTRATOR, 1));
        actors.put("leader of a ward outside", world.officer(WardId.of("27007"), Role.LEADER, 1));
        actors.put("leader of the level above", world.officer(WardId.of("79"), Role.LEADER, 1));
        return actors;
    }

    private static String answer(Act act, Actor.Officer actor, DraftId draft) {
        try {
            return said(act, actor, draft);
        } catch (ForbiddenException _) {
            return "forbidden";
        } catch (UnknownException _) {
            return "unknown";
        }
    }

    private static String said(Act act, Actor.Officer actor, DraftId draft) {
        Object outcome = switch (act) {
            case READ -> undone(actor, () -> world.drafts.get(actor, draft).state());
            case EDIT -> undone(actor, () -> world.drafts.edit(actor, draft, new DraftEdit.Renumber()));
            case PROPOSE -> undone(actor, () -> world.proposals.propose(actor, draft, version(draft)));
            case DISCARD -> undone(actor, () -> world.drafts.discard(actor, draft));
            case REMARK -> undone(actor, () -> world.proposals.remark(actor, draft, "Điều 1", "Góp ý"));
            case SIGN -> signed(actor, draft);
            case RETURN -> undone(actor, () -> world.proposals.giveBack(actor, draft, "Chưa được"));
        };
        return switch (outcome) {
            case DraftState _ -> "yes";
            case EditOutcome.Done _, ProposalOutcome.Done _ -> "yes";
            case ProposalOutcome.Adopted _ -> "adopted";
            case EditOutcome.NotNow _, ProposalOutcome.NotNow _ -> "not now";
            case ProposalOutcome.Refused(var why) ->
                why.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
            default -> throw new AssertionError(outcome);
        };
    }

    private static Object signed(Actor.Officer actor, DraftId draft) {
        Confirmation confirmation = world.confirmed(actor);
        String hash = database.asOwner()
                .sql(
                        "select coalesce((select hash from charter.proposal where draft = :draft order by round desc limit 1), '')")
                .param("draft", draft.value())
                .query(String.class)
                .single();
        String office = (actor.unit().equals(HOA) ? "Công an phường Tân Sơn Hòa" : "Công an phường Tân Sơn Nhất");
        return undone(actor, () -> world.proposals.sign(actor, draft, hash, office, confirmation));
    }

    private static int version(DraftId draft) {
        return database.asOwner()
                .sql("select version from charter.draft where id = :id")
                .param("id", draft.value())
                .query(Integer.class)
                .single();
    }

    private static <T> T undone(Actor actor, Supplier<T> act) {
        AtomicReference<T> result = new AtomicReference<>();
        try {
            world.as(actor, () -> {
                result.set(act.get());
                throw new TakenBack();
            });
        } catch (TakenBack asIntended) {
            return result.get();
        }
        throw new AssertionError("not taken back");
    }

    private static final class TakenBack extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
