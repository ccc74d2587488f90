package vn.giapranh.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.PersonId;
import vn.giapranh.kernel.Role;
import vn.giapranh.kernel.WardId;
import vn.giapranh.people.CreatePerson;
import vn.giapranh.people.DemoAccounts;
import vn.giapranh.people.People;

/** The units of the demo world and the accounts that act for them: posts, not people, each marked "mẫu". */
@Component
@ConditionalOnBooleanProperty("giapranh.demo")
class Cast implements DemoAccounts {

    static final String PASSWORD = "giap-ranh-mau";

    /** @param dutyPhone invented, in a range nobody is called on */
    record Unit(WardId code, String name, String signInSuffix, String dutyPhone) {}

    /** @param signInPrefix before the dot of the sign-in name */
    private record Post(String signInPrefix, String name, Set<Role> roles) {}

    private static final List<Unit> WARDS = List.of(
            new Unit(WardId.of("26977"), "Phường Tân Sơn Hòa", "tansonhoa", "028 0000 0077"),
            new Unit(WardId.of("26968"), "Phường Tân Sơn Nhất", "tansonnhat", "028 0000 0068"),
            new Unit(WardId.of("26890"), "Phường Hạnh Thông", "hanhthong", "028 0000 0090"),
            new Unit(WardId.of("26876"), "Phường An Nhơn", "annhon", "028 0000 0076"));

    private static final Unit CITY = new Unit(WardId.of("79"), "Thành phố Hồ Chí Minh", "tphcm", "028 0000 0079");

    private static final Post DUTY = new Post("trucban1", "Trực ban 1", Set.of(Role.DUTY_OFFICER));
    private static final Post LEADER = new Post("chihuy", "Chỉ huy", Set.of(Role.LEADER));

    private static final Post SECRETARY = new Post("thuky", "Thư ký", Set.of(Role.SECRETARY));

    private static final List<Post> WARD_POSTS = List.of(
            DUTY,
            new Post("trucban2", "Trực ban 2", Set.of(Role.DUTY_OFFICER)),
            new Post("tuantra", "Tổ tuần tra", Set.of(Role.FIELD_OFFICER)),
            LEADER,
            SECRETARY,
            new Post("quantri", "Quản trị", Set.of(Role.ADMINISTRATOR, Role.AUDITOR)));

    private static final List<Post> CITY_POSTS =
            List.of(LEADER, new Post("quantri", "Quản trị", Set.of(Role.ADMINISTRATOR, Role.AUDITOR)));

    private final People people;
    private final Map<String, Actor.Officer> officers = new ConcurrentHashMap<>();

    Cast(People people) {
        this.people = people;
    }

    static List<Unit> units() {
        List<Unit> units = new ArrayList<>(WARDS);
        units.add(CITY);
        return units;
    }

    @Override
    public List<DemoAccount> list() {
        List<DemoAccount> accounts = new ArrayList<>();
        for (Unit unit : units()) {
            for (Post post : postsOf(unit)) {
                accounts.add(new DemoAccount(signInName(post, unit), PASSWORD, post.name() + " (mẫu)", unit.name()));
            }
        }
        return accounts;
    }

    /** Makes the accounts that are not there yet. */
    void enter(Actor.Engine engine) {
        for (Unit unit : units()) {
            for (Post post : postsOf(unit)) {
                if (people.find(engine, signInName(post, unit)).isEmpty()) {
                    people.create(
                            engine,
                            new CreatePerson(
                                    signInName(post, unit),
                                    post.name() + " (mẫu)",
                                    Optional.of(PASSWORD),
                                    unit.code(),
                                    post.roles(),
                                    true));
                }
            }
        }
    }

    /** Who is on duty in a ward. */
    Actor.Officer duty(Actor.Engine engine, WardId ward) {
        return officer(engine, DUTY, ward);
    }

    /** Who commands a ward, or speaks for the level above. */
    Actor.Officer leader(Actor.Engine engine, WardId unit) {
        return officer(engine, LEADER, unit);
    }

    /** Who keeps a ward's office. */
    Actor.Officer secretary(Actor.Engine engine, WardId ward) {
        return officer(engine, SECRETARY, ward);
    }

    private Actor.Officer officer(Actor.Engine engine, Post post, WardId code) {
        Unit unit = units().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nobody of the demo world acts for " + code));
        return officers.computeIfAbsent(signInName(post, unit), name -> {
            PersonId person = people.find(engine, name).orElseThrow().id();
            return new Actor.Officer(person, code, post.roles());
        });
    }

    private static List<Post> postsOf(Unit unit) {
        return unit.code().isLevelAbove() ? CITY_POSTS : WARD_POSTS;
    }

    private static String signInName(Post post, Unit unit) {
        return post.signInPrefix() + "." + unit.signInSuffix();
    }
}
