package vn.giapranh.bench.server;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;

/**
 * One kept connection that posts JSON by HTTP/1.1 (RFC 9112) with as little work as can be: under load the client shares
 * the processors with the server, and what it takes is taken from the server. For one thread.
 */
final class Wire implements AutoCloseable {

    private static final int MOST_HEADER_BYTES = 16_384;

    private final URI server;
    private final String start;
    private Socket socket;
    private InputStream in;

    Wire(URI server, String path) {
        this.server = server;
        socket = connected(server);
        in = reader(socket);
        start = "POST " + path + " HTTP/1.1\r\nHost: " + server.getAuthority()
                + "\r\nContent-Type: application/json\r\nAuthorization: Bearer ";
    }

    private static Socket connected(URI server) {
        try {
            Socket socket = new Socket(server.getHost(), server.getPort());
            socket.setTcpNoDelay(true);
            return socket;
        } catch (IOException cause) {
            throw new IllegalStateException(cause);
        }
    }

    private static InputStream reader(Socket socket) {
        try {
            return new BufferedInputStream(socket.getInputStream());
        } catch (IOException cause) {
            throw new IllegalStateException(cause);
        }
    }

    /** Posts a body with a key of its own; any answer but 201 is an error. */
    void create(String json, String token) {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        byte[] head = (start + token + "\r\nIdempotency-Key: " + UUID.randomUUID() + "\r\nContent-Length: "
                        + body.length + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        byte[] request = new byte[head.length + body.length];
        System.arraycopy(head, 0, request, 0, head.length);
        System.arraycopy(body, 0, request, head.length, body.length);
        try {
            socket.getOutputStream().write(request);
            String answer = head();
            byte[] answered = answer.contains("transfer-encoding: chunked") ? chunks() : in.readNBytes(length(answer));
            if (answer.contains("connection: close")) { // the server has had its number of requests on this one
                socket.close();
                socket = connected(server);
                in = reader(socket);
            }
            if (!answer.startsWith("http/1.1 201")) {
                throw new IllegalStateException(answer + new String(answered, StandardCharsets.UTF_8));
            }
        } catch (IOException cause) {
            throw new IllegalStateException(cause);
        }
    }

    /** Status line and headers, in lower case. */
    private String head() throws IOException {
        var head = new StringBuilder();
        String line;
        do {
            line = line();
            head.append(line).append('\n');
        } while (!line.isEmpty() && head.length() < MOST_HEADER_BYTES);
        return head.toString().toLowerCase(Locale.ROOT);
    }

    private static int length(String head) {
        String name = "content-length:";
        int at = head.indexOf(name);
        return at < 0
                ? 0
                : Integer.parseInt(head.substring(at + name.length(), head.indexOf('\n', at))
                        .strip());
    }

    private byte[] chunks() throws IOException {
        var body = new ByteArrayOutputStream();
        int length;
        do {
            length = Integer.parseInt(line(), 16);
            body.write(in.readNBytes(length));
            line();
        } while (length > 0);
        return body.toByteArray();
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        int read = in.read();
        while (read != '\n') {
            if (read < 0) {
                throw new EOFException("the server hung up");
            }
            if (read != '\r') {
                line.append((char) read);
            }
            read = in.read();
        }
        return line.toString();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException cause) {
            throw new IllegalStateException(cause);
        }
    }
}
