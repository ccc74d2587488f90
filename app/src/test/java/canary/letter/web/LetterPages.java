package canary.letter.web;

import canary.LetterStore;
import org.springframework.stereotype.Controller;

/** Passes its façade by. */
@Controller
public record LetterPages(LetterStore store) {}
