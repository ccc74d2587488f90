package vn.giapranh.incident;

import static vn.giapranh.incident.IncidentWorld.AN_NHON;
import static vn.giapranh.incident.IncidentWorld.CITY;
import static vn.giapranh.incident.IncidentWorld.HANH_AN;
import static vn.giapranh.incident.IncidentWorld.HANH_THONG;
import static vn.giapranh.incident.IncidentWorld.TAN_SON_NHAT;
import static vn.giapranh.incident.IncidentWorld.duty;
import static vn.giapranh.incident.IncidentWorld.leader;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.giapranh.charter.Urgency;
import vn.giapranh.kernel.Actor;
import vn.giapranh.kernel.WardId;

/**
 * Every state an incident can be in, as the acts see it: its phase, its custody, and what else an act asks for. Each is
 * reached by real acts. The lead is Hạnh Thông, the neighbour An Nhơn, the chair Tân Sơn Nhất.
 */
enum MatrixState {
    REPORTED("reported") {
        @Override
        IncidentNumber reach(IncidentWorld world) {
            return reported(world);
        }
    },
    REPORTED_WITHOUT_A_REPORTER("reported, nobody to answer") {
        @Override
        IncidentNumber reach(IncidentWorld world) {
            return world.reported(HANH_AN, HANH_THONG, Urgency.SOON).number();
        }
    },
    REPORTED_WITHOUT_A_CHARTER("reported outside all wards, under no charter") {
        @Override
        IncidentNumber reach(IncidentWorld world) {
            Actor.Officer stranger = duty(WardId.of("26740"));
            return world.reported(
                            stranger,
                            new ReportIncident(Kind.OTHER, Urgency.ROUTINE, 106.70, 10.70, "Ở xa", Channel.TELEPHONE),
                            Attempt.once())
                    .number();
        }
    },
    REPORTED_BY_DECISION("reported: given to the lead by decision, not yet acknowledged") {
        @Override
        IncidentNumber reach(IncidentWorld world) {
            IncidentNumber number = reported(world, AN_NHON);
            declined(world, number, AN_NHON, HANH_THONG);
            declined(world, number, AN_NHON, HANH_THONG);
            Actor.Officer chair = leader(TAN_SON_NHAT);
            world.done(
                    chair,
                    () -> world.handovers.decide(
                            chair, new DecideDispute(number, HANH_THONG, "Gần hiện trường"), Attempt.once()));
            return number;
        }
    },
    ACKNOWLEDGED("acknowledged") {
        @Override
        IncidentNumber reach(IncidentWorld world) {
            return acknowledged(world);
        }
    },
    DECLINED_ONCE("acknowledged, one offer declined") {
        @Override
        IncidentNumber reach(IncidentWorld world) {
            IncidentNumber number = reported(world);
            declined(world, number, HANH_THONG, AN_NHON);
            return number;
        }
    },
    OFFERED("acknowledged, offered to the neighbour") {
        @Override
        IncidentNumber reach(IncidentWorld world) {
            IncidentNumber number = reported(world);
            world.offered(HANH_THONG, AN_NHON, number);
            return number;
        }
    },
    BEFORE_THE_CHAIR("acknowledged, in dispute before the chair") {
        @Override
        IncidentNumber reach(IncidentWorld world) {
            return disputed(world);
        }
    },
    BEFORE_THE_LEVEL_ABOVE("acknowledged, in dispute before the level above") {
        @Override
        IncidentNumber reach(IncidentWorld world) {
            IncidentNumber number = disputed(world);
            world.pass(Duration.ofHours(4));
            if (!world.seen(leader(CITY), number)
                    .dispute()
                    .orElseThrow()
                    .decider()
                    .equals(CITY)) {
                throw new AssertionError("not escalated");
            }
            return number;
        }
    },
    TASK_OPEN("acknowledged, a task of the neighbour open") {
        @Override
        IncidentNumber reach(IncidentWorld world) {
            IncidentNumber number = reported(world);
            Actor.Officer lead = duty(HANH_THONG);
            world.done(
                    lead,
                    () -> world.teamwork.assign(
                            lead, new AssignTask(number, AN_NHON, "Chốt đầu đường"), Attempt.once()));
            return number;
        }
    },
    AID_ASKED("acknowledged, aid asked of the neighbour") {
        @Override
        IncidentNumber reach(IncidentWorld world) {
            return aided(world);
        }
    },
    AID_OFFERED("acknowledged, aid offered by the neighbour") {
        @Override
        IncidentNumber reach(IncidentWorld world) {
            IncidentNumber number = aided(world);
            Actor.Officer neighbour = duty(AN_NHON);
            UUID aid = world.seen(neighbour, number).aid().getFirst().id();
            world.done(neighbour, () -> world.teamwork.offer(neighbour, aid, "Hai người", Attempt.once()));
            return number;
        }
    },
    SIX_PHOTOS("acknowledged, with six photos") {
        @Override
        IncidentNumber reach(IncidentWorld world) {
            IncidentNumber number = acknowledged(world);
            Actor.Officer lead = duty(HANH_THONG);
            for (int i = 0; i < 6; i++) {
                world.done(lead, () -> world.incidents.attach(lead, number, TestPhotos.jpeg(20, 20), Attempt.once()));
            }
            return number;
        }
    },
    RESOLVED("resolved") {
        @Override
        IncidentNumber reach(IncidentWorld world) {
            IncidentNumber number = reported(world);
            Actor.Officer lead = duty(HANH_THONG);
            world.done(lead, () -> world.incidents.resolve(lead, number, "Đã giải tán", Attempt.once()));
            return number;
        }
    },
    CLOSED("closed") {
        @Override
        IncidentNumber reach(IncidentWorld world) {
            IncidentNumber number = reported(world);
            Actor.Officer lead = duty(HANH_THONG);
            world.done(lead, () -> world.incidents.close(lead, number, "Xong", Attempt.once()));
            return number;
        }
    },
    MERGED("merged into an incident that the neighbour leads") {
        @Override
        IncidentNumber reach(IncidentWorld world) {
            IncidentNumber number = reported(world);
            Actor.Officer neighbour = duty(AN_NHON);
            IncidentNumber kept = world.reported(HANH_AN, AN_NHON, Urgency.SOON).number();
            world.done(neighbour, () -> world.merges.merge(neighbour, kept, number, Attempt.once()));
            return number;
        }
    };

    private final String words;

    MatrixState(String words) {
        this.words = words;
    }

    /** A new incident in this state. */
    abstract IncidentNumber reach(IncidentWorld world);

    String words() {
        return words;
    }

    private static IncidentNumber reported(IncidentWorld world) {
        return reported(world, HANH_THONG);
    }

    /** With a contact, so that there is somebody to answer. */
    private static IncidentNumber reported(IncidentWorld world, WardId lead) {
        var place = world.near(HANH_AN, lead, 40);
        return world.reported(
                        duty(lead),
                        new ReportIncident(
                                Kind.NOISE,
                                Urgency.SOON,
                                place.lon(),
                                place.lat(),
                                "Karaoke loa kéo",
                                Channel.TELEPHONE,
                                Optional.of("0900 000 000"),
                                Optional.empty(),
                                Optional.empty()),
                        Attempt.once())
                .number();
    }

    private static IncidentNumber acknowledged(IncidentWorld world) {
        IncidentNumber number = reported(world);
        Actor.Officer lead = duty(HANH_THONG);
        world.done(lead, () -> world.incidents.acknowledge(lead, number, Attempt.once()));
        return number;
    }

    private static IncidentNumber disputed(IncidentWorld world) {
        IncidentNumber number = reported(world);
        for (WardId to : List.of(AN_NHON, AN_NHON)) {
            declined(world, number, HANH_THONG, to);
        }
        return number;
    }

    private static IncidentNumber aided(IncidentWorld world) {
        IncidentNumber number = reported(world);
        Actor.Officer lead = duty(HANH_THONG);
        world.done(
                lead,
                () -> world.teamwork.request(lead, new RequestAid(number, AN_NHON, "Cần hai người"), Attempt.once()));
        return number;
    }

    private static void declined(IncidentWorld world, IncidentNumber number, WardId from, WardId to) {
        UUID handover =
                world.offered(from, to, number).openHandover().orElseThrow().id();
        Actor.Officer receiver = duty(to);
        world.done(
                receiver,
                () -> world.handovers.decline(
                        receiver,
                        new DeclineHandover(handover, DeclineReason.NOT_OUR_GROUND, "", Optional.empty()),
                        Attempt.once()));
    }
}
