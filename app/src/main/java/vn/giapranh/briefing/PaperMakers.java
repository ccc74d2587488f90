package vn.giapranh.briefing;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The maker of each kind of source. */
@Component
class PaperMakers {

    private final Map<SourceKind, PaperMaker> makers = new EnumMap<>(SourceKind.class);

    PaperMakers(List<PaperMaker> makers) {
        for (PaperMaker maker : makers) {
            if (this.makers.put(maker.kind(), maker) != null) {
                throw new IllegalStateException("two makers of " + maker.kind());
            }
        }
    }

    Collection<PaperMaker> all() {
        return makers.values();
    }

    PaperMaker get(SourceKind kind) {
        PaperMaker maker = makers.get(kind);
        if (maker == null) {
            throw new IllegalStateException("nobody makes " + kind);
        }
        return maker;
    }
}
