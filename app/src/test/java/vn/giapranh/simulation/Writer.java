package vn.giapranh.simulation;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.giapranh.ApiClient;
import vn.giapranh.ApiClient.Answer;
import vn.giapranh.incident.IncidentNumber;
import vn.giapranh.kernel.WardId;

/**
 * A programme that writes over the API, one request after the other, and keeps what it was answered. When an answer does
 * not come it stops, and remembers what it had asked; asked again with the same key, that must be done once.
 */
final class Writer {

    /** Where something happens, on whose ground. */
    record Spot(WardId ward, double lon, double lat) {}

    /** Something to send. */
    private record Request(WardId by, String path, Map<String, ?> body, String key, Consumer<Answer> then) {}

    /** How the programme reaches the server that runs now. */
    @FunctionalInterface
    interface Line {
        ApiClient as(WardId ward);
    }

    private final List<Spot> spots;
    private final Map<WardId, WardId> neighbours;
    private final Ledger ledger;
    private final Random random;
    private @Nullable Request next;
    private @Nullable Request unanswered;

    Writer(List<Spot> spots, Map<WardId, WardId> neighbours, Ledger ledger, long seed) {
        this.spots = spots;
        this.neighbours = neighbours;
        this.ledger = ledger;
        this.random = new Random(seed);
    }

    /** Writes until the server no longer answers. */
    void writeUntilItBreaks(Line line, Runnable acknowledged) throws InterruptedException {
        while (true) {
            Request request = Optional.ofNullable(next).orElseGet(this::report);
            next = null;
            Optional<Answer> answer = sent(line, request);
            if (answer.isEmpty()) {
                unanswered = request;
                return;
            }
            request.then().accept(answer.get());
            acknowledged.run();
        }
    }

    /** Asks again what had no answer, twice: both times it must be done, and once in all. */
    void askAgain(Line line) throws InterruptedException {
        Request open = unanswered;
        if (open != null) {
            Answer first = sent(line, open).orElseThrow(() -> new AssertionError("no answer to " + open));
            Answer second = sent(line, open).orElseThrow(() -> new AssertionError("no answer to " + open));
            if (!facts(first).equals(facts(second))) {
                throw new AssertionError("two answers to one request: " + first + " and " + second);
            }
            open.then().accept(second);
            unanswered = null;
        }
    }

    /** What an answer is about; its timeline may have grown meanwhile. */
    private static List<String> facts(Answer answer) {
        return List.of(
                String.valueOf(answer.status()),
                answer.at("number"),
                answer.at("id"),
                answer.at("version"),
                answer.at("leadWard"));
    }

    /** Empty where it cannot be known whether it was done: no answer, or a fault of the server. */
    private static Optional<Answer> sent(Line line, Request request) throws InterruptedException {
        try {
            Answer answer = line.as(request.by()).withKey(request.key()).post(request.path(), request.body());
            if (answer.status() >= 500) {
                return Optional.empty();
            }
            if (answer.status() >= 300) {
                throw new AssertionError("refused: " + request + ": " + answer);
            }
            return Optional.of(answer);
        } catch (IOException broken) {
            return Optional.empty();
        }
    }

    private Request report() {
        Spot spot = spots.get(random.nextInt(spots.size()));
        String mark = "#" + mark();
        return request(
                spot.ward(),
                "/incidents",
                Map.of(
                        "kind",
                        "noise",
                        "urgency",
                        "routine",
                        "lon",
                        spot.lon(),
                        "lat",
                        spot.lat(),
                        "words",
                        "Viết khi máy hỏng " + mark),
                answer -> {
                    String number = answer.at("number");
                    ledger.reported(mark, IncidentNumber.of(number));
                    next = afterReport(WardId.of(answer.at("leadWard")), number);
                });
    }

    private @Nullable Request afterReport(WardId lead, String number) {
        return switch (random.nextInt(4)) {
            case 0 -> null;
            case 1 -> request(lead, "/incidents/" + number + "/acknowledgement", Map.of(), _ -> {});
            case 2 -> closure(lead, number);
            default -> offer(lead, number);
        };
    }

    private Request closure(WardId lead, String number) {
        String mark = "#" + mark();
        return request(
                lead,
                "/incidents/" + number + "/closure",
                Map.of("words", "Xong " + mark),
                _ -> ledger.said(mark, IncidentNumber.of(number)));
    }

    private Request offer(WardId lead, String number) {
        WardId to = neighbours.getOrDefault(lead, lead);
        String mark = "#" + mark();
        return request(
                lead,
                "/incidents/" + number + "/handovers",
                Map.of("toWard", to.code(), "reason", "other", "words", "Nhờ nhận " + mark),
                answer -> {
                    ledger.said(mark, IncidentNumber.of(number));
                    next = answerTo(answer.at("id"), lead, to, number);
                });
    }

    private Request answerTo(String handover, WardId from, WardId to, String number) {
        if (random.nextInt(3) == 0) {
            String mark = "#" + mark();
            return request(
                    to,
                    "/handovers/" + handover + "/refusal",
                    Map.of("reason", "other", "words", "Không nhận " + mark),
                    _ -> {
                        ledger.said(mark, IncidentNumber.of(number));
                        next = closure(from, number);
                    });
        }
        return request(to, "/handovers/" + handover + "/acceptance", Map.of(), _ -> {
            ledger.accepted(UUID.fromString(handover), to);
            next = random.nextBoolean() ? closure(to, number) : null;
        });
    }

    private Request request(WardId by, String path, Map<String, ?> body, Consumer<Answer> then) {
        String key = "crash-" + mark();
        return new Request(by, path, body, key, answer -> {
            String number = answer.at("number").isEmpty() ? answer.at("incident.number") : answer.at("number");
            ledger.keyed(by, key, IncidentNumber.of(number));
            then.accept(answer);
        });
    }

    private UUID mark() {
        return new UUID(random.nextLong(), random.nextLong());
    }
}
