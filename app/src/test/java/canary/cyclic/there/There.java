package canary.cyclic.there;

import canary.cyclic.here.Here;
import java.util.List;

public record There(List<Here> here) {}
