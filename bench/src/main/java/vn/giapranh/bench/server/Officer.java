package vn.giapranh.bench.server;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** An officer's browser without a screen: signed in by the form, with its cookies. */
final class Officer {

    /** The password of every account of the demo world. */
    static final String PASSWORD = "giap-ranh-mau";

    private static final Pattern CSRF = Pattern.compile("name=\"([^\"]+)\" value=\"([^\"]+)\"");
    private static final int FOUND = 302;
    private static final int OK = 200;

    private final HttpClient client;
    private final URI server;
    private final Map<String, String> cookies = new TreeMap<>();

    private Officer(HttpClient client, URI server) {
        this.client = client;
        this.server = server;
    }

    /** @param client one that follows no redirect and keeps no cookie */
    static Officer signedIn(HttpClient client, URI server, String name) throws IOException, InterruptedException {
        Officer officer = new Officer(client, server);
        HttpResponse<String> door =
                officer.send(officer.request("/sign-in").build(), HttpResponse.BodyHandlers.ofString());
        Matcher csrf = CSRF.matcher(door.body().substring(door.body().indexOf("type=\"hidden\"")));
        if (!csrf.find()) {
            throw new IllegalStateException("no form at the door");
        }
        String form = form(Map.of("name", name, "password", PASSWORD, csrf.group(1), csrf.group(2)));
        HttpResponse<Void> answer = officer.send(
                officer.request("/sign-in")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.discarding());
        String next = answer.headers().firstValue("Location").orElse("");
        if (answer.statusCode() != FOUND || next.contains("/sign-in")) {
            throw new IllegalStateException(name + " is not let in: " + answer.statusCode() + " " + next);
        }
        return officer;
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** Asks for a page as a browser does, compressed; returns its bytes on the wire. */
    byte[] get(String path) throws IOException, InterruptedException {
        HttpResponse<byte[]> page =
                send(request(path).header("Accept-Encoding", "gzip").build(), HttpResponse.BodyHandlers.ofByteArray());
        if (page.statusCode() != OK) {
            throw new IllegalStateException(path + " answered " + page.statusCode());
        }
        return page.body();
    }

    /** A request to the server with this officer's cookies. */
    HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(server.resolve(path)).header("Accept-Language", "vi");
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        return request;
    }

    private <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> handler)
            throws IOException, InterruptedException {
        HttpResponse<T> answer = client.send(request, handler);
        for (String cookie : answer.headers().allValues("Set-Cookie")) {
            String pair = cookie.substring(0, (cookie + ";").indexOf(';'));
            cookies.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
        }
        return answer;
    }
}
