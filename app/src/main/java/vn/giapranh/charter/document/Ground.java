package vn.giapranh.charter.document;

import vn.giapranh.kernel.WardId;
import vn.giapranh.territory.BorderId;

/** Whether what a charter names exists on the ground. */
public interface Ground {

    /** For a text that was accepted before: the ground was asked then, and may have changed since. */
    Ground UNASKED = new Ground() {
        @Override
        public boolean hasWard(WardId ward) {
            return true;
        }

        @Override
        public boolean hasBorder(BorderId border) {
            return true;
        }
    };

    boolean hasWard(WardId ward);

    boolean hasBorder(BorderId border);
}
