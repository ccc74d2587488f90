package vn.giapranh.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import canary.Almanac;
import canary.Ground;
import canary.Letters;
import canary.Postman;
import canary.charter.rule.SpringyRule;
import canary.letter.web.LetterPages;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.RestController;
import vn.giapranh.kernel.Actor;

/** What holds in the whole server, and for each law a class in {@code canary} that breaks it. */
enum Laws {
    RULES_KNOW_NO_FRAMEWORK(
            noClasses()
                    .that()
                    .resideInAnyPackage(
                            "..kernel..",
                            "..charter.rule..",
                            "..charter.law..",
                            "..charter.yaml..",
                            "..charter.document..",
                            "..charter.draft.text..",
                            "..incident.rule..")
                    .and()
                    .doNotHaveSimpleName("package-info")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.springframework..", "java.sql..", "javax.sql..", "jakarta..")
                    .because("rules are plain Java, tested in milliseconds"),
            SpringyRule.class),

    GEOMETRY_LIVES_IN_BORDERS(
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.locationtech..")
                    .because("the library borders answers in wards and metres; nobody else computes with shapes"),
            Ground.class),

    TIME_IS_INJECTED(
            noClasses()
                    .that()
                    .doNotHaveFullyQualifiedName("vn.giapranh.database.DatabaseConfiguration")
                    .should()
                    .callMethodWhere(describe("reads the machine's clock", Laws::readsTheClock))
                    .because("a test must be able to move the clock"),
            Almanac.class),

    SQL_IS_SPOKEN_BY_STORES(
            noClasses()
                    .that(describe("are neither a store nor in module database", Laws::isNoStore))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.springframework.jdbc..", "java.sql..", "javax.sql..", "org.postgresql..")
                    .because("all SQL of an aggregate stands in one file"),
            Postman.class),

    CONTROLLERS_ASK_THE_FACADE(
            noClasses()
                    .that()
                    .areAnnotatedWith(Controller.class)
                    .or()
                    .areAnnotatedWith(RestController.class)
                    .should()
                    .dependOnClassesThat(describe("are stores", Laws::isStore))
                    .because("the façade holds the transaction and the actor"),
            LetterPages.class),

    A_TRANSACTION_BEGINS_AT_A_FACADE_WITH_AN_ACTOR(
            methods()
                    .that()
                    .areAnnotatedWith(Transactional.class)
                    .should(new ArchCondition<>("be public and take an actor first") {
                        @Override
                        public void check(JavaMethod method, ConditionEvents events) {
                            boolean withActor = !method.getRawParameterTypes().isEmpty()
                                    && method.getRawParameterTypes().getFirst().isAssignableTo(Actor.class);
                            boolean open = method.getModifiers().contains(JavaModifier.PUBLIC);
                            if (!(withActor && open) && !NOBODY_ACTS_YET.contains(method.getFullName())) {
                                events.add(SimpleConditionEvent.violated(method, method.getFullName()));
                            }
                        }
                    })
                    .because("without an actor the database shows nothing of what a charter shares"),
            Letters.class);

    /** Acts of people who are not known yet, and what is the same for everybody. Each stands here with its reason. */
    private static final Set<String> NOBODY_ACTS_YET = Set.of(
            // The charter in force is law: the same answer for everybody, from tables without row security.
            "vn.giapranh.charter.Charters.covers(vn.giapranh.charter.CharterVersionId, vn.giapranh.territory.BorderId)",
            "vn.giapranh.charter.Charters.rule(vn.giapranh.territory.Located, vn.giapranh.charter.Urgency,"
                    + " java.util.Optional, java.time.Instant)",
            "vn.giapranh.charter.Charters.rulesOf(vn.giapranh.charter.CharterVersionId, java.time.Instant)",
            "vn.giapranh.charter.CoveredDepths.inForce()",
            // At the door: who acts is what these find out.
            "vn.giapranh.people.SignIns.assignments(vn.giapranh.kernel.PersonId)",
            "vn.giapranh.people.SignIns.choose(vn.giapranh.kernel.PersonId, vn.giapranh.kernel.WardId)",
            "vn.giapranh.people.SignIns.isDemo(vn.giapranh.kernel.PersonId)");

    /** They wait for NOTIFY on a connection of their own: no SQL of an aggregate. */
    private static final Set<String> LISTENERS = Set.of("Ear", "Bell", "SideConnection");

    private static final Set<String> CLOCKS = Stream.of(
                    "Instant",
                    "LocalDate",
                    "LocalTime",
                    "LocalDateTime",
                    "OffsetDateTime",
                    "ZonedDateTime",
                    "Year",
                    "YearMonth",
                    "MonthDay")
            .map("java.time."::concat)
            .collect(java.util.stream.Collectors.toUnmodifiableSet());

    final ArchRule rule;
    final List<Class<?>> canaries;

    Laws(ArchRule rule, Class<?>... canaries) {
        this.rule = rule;
        this.canaries = List.of(canaries);
    }

    private static boolean readsTheClock(JavaCall<?> call) {
        CodeUnitCallTarget target = call.getTarget();
        String owner = target.getOwner().getName();
        boolean now = CLOCKS.contains(owner)
                && target.getName().equals("now")
                && target.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
        boolean system = owner.equals("java.lang.System") && target.getName().equals("currentTimeMillis");
        boolean clock = owner.equals("java.time.Clock") && target.getName().startsWith("system");
        return now || system || clock;
    }

    private static boolean isStore(JavaClass type) {
        return outermost(type).getSimpleName().endsWith("Store");
    }

    /** A store may share with the other stores of its module how types stand in columns. */
    private static boolean isNoStore(JavaClass type) {
        boolean listens = type.getPackageName().equals("vn.giapranh.notification")
                && LISTENERS.contains(outermost(type).getSimpleName());
        boolean maps = outermost(type).getSimpleName().equals("Columns");
        return !isStore(type) && !listens && !maps && !type.getPackageName().startsWith("vn.giapranh.database");
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(Laws::outermost).orElse(type);
    }
}
