package vn.giapranh.borders;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Fails as soon as more bytes come than allowed, however small they were packed. */
final class BoundedInputStream extends FilterInputStream {

    /** More bytes than allowed. */
    static final class TooLongException extends IOException {
        private static final long serialVersionUID = 1L;

        TooLongException(long most) {
            super("more than " + most + " bytes");
        }
    }

    private final long most;
    private long seen;

    BoundedInputStream(InputStream in, long most) {
        super(in);
        this.most = most;
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        if (b >= 0) {
            count(1);
        }
        return b;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int n = super.read(buffer, offset, length);
        if (n > 0) {
            count(n);
        }
        return n;
    }

    private void count(int n) throws IOException {
        seen += n;
        if (seen > most) {
            throw new TooLongException(most);
        }
    }
}
