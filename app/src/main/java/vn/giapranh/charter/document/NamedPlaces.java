package vn.giapranh.charter.document;

import vn.giapranh.kernel.WardId;
import vn.giapranh.territory.BorderId;

/** Whether the places that a charter names exist. */
public interface NamedPlaces {

    /** For a text that was accepted before: its places were asked for then, and may have changed since. */
    NamedPlaces UNASKED = new NamedPlaces() {
        @Override
        public boolean hasWard(WardId ward) {
            return true;
        }

        @Override
        public boolean hasBorder(BorderId border) {
            return true;
        }

        @Override
        public boolean hasSegment(String code, BorderId border) {
            return true;
        }
    };

    boolean hasWard(WardId ward);

    boolean hasBorder(BorderId border);

    /** Whether the segment is a stretch of that border. */
    boolean hasSegment(String code, BorderId border);
}
