package vn.giapranh.notification;

import java.io.IOException;

/** The client's end of one live stream. Every method is called by the one thread of that stream, and may block it. */
public interface LiveSink {

    void send(LiveEvent event) throws IOException;

    /** Something small that shows either end that the other is still there. */
    void heartbeat() throws IOException;

    /** Whether the session or token that opened the stream still holds; asked with every heartbeat. */
    boolean isStillAllowed();

    /** The stream is over. Called once, whatever the reason. */
    void close();
}
