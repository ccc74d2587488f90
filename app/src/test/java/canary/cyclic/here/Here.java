package canary.cyclic.here;

import canary.cyclic.there.There;

public record Here(There there) {}
