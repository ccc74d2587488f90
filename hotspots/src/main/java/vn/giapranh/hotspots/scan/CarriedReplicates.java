package vn.giapranh.hotspots.scan;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;

/**
 * What a {@link DailyScan} hands on to the next day: the maxima of replicates and of which data they are. It spares work and
 * never changes an answer: a share that is not of the same data, options and seed is not taken.
 */
public final class CarriedReplicates {

    /** Nothing is carried. */
    public static final CarriedReplicates NONE = new CarriedReplicates(List.of());

    private static final int MAGIC = 0x47_52_44_53;
    private static final int VERSION = 1;

    private final List<Share> shares;

    CarriedReplicates(List<Share> shares) {
        this.shares = List.copyOf(shares);
    }

    /**
     * Replicates that were drawn together.
     *
     * @param fingerprint of data, options, seed, day and number of replicates
     */
    record Share(long fingerprint, double[] maxima) {}

    Optional<double[]> of(long fingerprint) {
        return shares.stream()
                .filter(share -> share.fingerprint == fingerprint)
                .map(Share::maxima)
                .findFirst();
    }

    /** How many replicates are carried. */
    public int size() {
        return shares.stream().mapToInt(share -> share.maxima.length).sum();
    }

    /** Writes a file wholly or not at all. */
    public void write(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Path part = Files.createTempFile(folder, file.getFileName().toString(), ".part");
        try {
            CRC32C sum = new CRC32C();
            try (DataOutputStream out =
                    new DataOutputStream(new CheckedOutputStream(Files.newOutputStream(part), sum))) {
                out.writeInt(MAGIC);
                out.writeInt(VERSION);
                out.writeInt(shares.size());
                for (Share share : shares) {
                    out.writeLong(share.fingerprint);
                    out.writeInt(share.maxima.length);
                    for (double maximum : share.maxima) {
                        out.writeDouble(maximum);
                    }
                }
                out.writeLong(sum.getValue());
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /**
     * Reads a file.
     *
     * @throws UnusableCarriedException when it is damaged, not such a file, or of another version; then scan with {@link
     *     #NONE}, which gives the same answer
     */
    public static CarriedReplicates read(Path file) throws IOException, UnusableCarriedException {
        long size = Files.size(file);
        CRC32C sum = new CRC32C();
        try (DataInputStream in = new DataInputStream(
                new CheckedInputStream(new java.io.BufferedInputStream(Files.newInputStream(file)), sum))) {
            if (in.readInt() != MAGIC) {
                throw new UnusableCarriedException(file + " holds no carried replicates");
            }
            int version = in.readInt();
            if (version != VERSION) {
                throw new UnusableCarriedException(file + " is of version " + version + ", not " + VERSION);
            }
            Share[] shares = new Share[within(in.readInt(), size, file)];
            for (int i = 0; i < shares.length; i++) {
                long fingerprint = in.readLong();
                double[] maxima = new double[within(in.readInt(), size, file)];
                for (int k = 0; k < maxima.length; k++) {
                    maxima[k] = in.readDouble();
                }
                shares[i] = new Share(fingerprint, maxima);
            }
            long expected = sum.getValue();
            if (in.readLong() != expected || in.read() >= 0) {
                throw new UnusableCarriedException(file + " is damaged");
            }
            return new CarriedReplicates(List.of(shares));
        } catch (EOFException e) {
            throw new UnusableCarriedException(file + " ends too early");
        }
    }

    /** A number of things that a file of this size can hold. */
    private static int within(int number, long size, Path file) throws UnusableCarriedException {
        if (number < 0 || number > size / Double.BYTES) {
            throw new UnusableCarriedException(file + " is damaged");
        }
        return number;
    }
}
