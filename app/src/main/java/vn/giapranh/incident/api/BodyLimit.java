package vn.giapranh.incident.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * No body of the API is longer than 64 KiB: the longest report is a quarter of that. A longer one is 413 before anything
 * reads it, whether it says its length or not.
 */
@Component
class BodyLimit extends OncePerRequestFilter {

    static final int LONGEST_BYTES = 64 * 1024;

    private final HandlerExceptionResolver faults;

    BodyLimit(@Qualifier("handlerExceptionResolver") HandlerExceptionResolver faults) {
        this.faults = faults;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/api/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getMethod().equals("GET")) {
            chain.doFilter(request, response);
            return;
        }
        boolean saysTooLong = request.getContentLengthLong() > LONGEST_BYTES;
        byte[] body = saysTooLong ? new byte[0] : request.getInputStream().readNBytes(LONGEST_BYTES + 1);
        if (saysTooLong || body.length > LONGEST_BYTES) {
            faults.resolveException(request, response, null, new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE));
        } else {
            chain.doFilter(body.length == 0 ? new NoBody(request) : new WholeBody(request, body), response);
        }
    }

    /** A body of no bytes is of no type, whatever the client's library says by itself. */
    private static final class NoBody extends HttpServletRequestWrapper {

        NoBody(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getContentType() {
            return null;
        }

        @Override
        public @Nullable String getHeader(String name) {
            return isType(name) ? null : super.getHeader(name);
        }

        @Override
        public Enumeration<String> getHeaders(String name) {
            return isType(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
        }

        @Override
        public Enumeration<String> getHeaderNames() {
            return Collections.enumeration(Collections.list(super.getHeaderNames()).stream()
                    .filter(name -> !isType(name))
                    .toList());
        }

        private static boolean isType(String header) {
            return header.equalsIgnoreCase(HttpHeaders.CONTENT_TYPE);
        }
    }

    /** The request with a body that was already read. */
    private static final class WholeBody extends HttpServletRequestWrapper {

        private final ByteArrayInputStream bytes;

        WholeBody(HttpServletRequest request, byte[] body) {
            super(request);
            bytes = new ByteArrayInputStream(body);
        }

        @Override
        public ServletInputStream getInputStream() {
            return new ServletInputStream() {
                @Override
                public int read() {
                    return bytes.read();
                }

                @Override
                public int read(byte[] target, int offset, int length) {
                    return bytes.read(target, offset, length);
                }

                @Override
                public boolean isFinished() {
                    return bytes.available() == 0;
                }

                @Override
                public boolean isReady() {
                    return true;
                }

                @Override
                public void setReadListener(ReadListener listener) {
                    throw new UnsupportedOperationException("the body is read at once");
                }
            };
        }
    }
}
