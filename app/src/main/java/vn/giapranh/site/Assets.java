package vn.giapranh.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The built front end by its hashed names, as Vite's manifest tells them. A build without it ({@code -DskipFrontend})
 * gives pages without style, never a failure.
 */
@Component
public class Assets {

    private static final Logger LOG = LoggerFactory.getLogger(Assets.class);
    private static final String MANIFEST = "static/assets/manifest.json";

    private final String script;
    private final List<String> styles;
    private final String icons;

    Assets() {
        JsonNode manifest = manifest();
        JsonNode app = manifest.path("src/app.js");
        script = url(app.path("file").asString(""));
        List<String> found = new ArrayList<>();
        app.path("css").forEach(file -> found.add(url(file.asString())));
        styles = List.copyOf(found);
        String sprite = "";
        for (JsonNode entry : manifest) {
            String file = entry.path("file").asString("");
            if (file.startsWith("icons-") && file.endsWith(".svg")) {
                sprite = file;
            }
        }
        icons = url(sprite);
    }

    private static String url(String file) {
        return "/assets/" + file;
    }

    private static JsonNode manifest() {
        JsonMapper mapper = JsonMapper.builder().build();
        ClassPathResource resource = new ClassPathResource(MANIFEST);
        if (!resource.exists()) {
            LOG.warn("{} is not there: the front end was not built, pages come without style", MANIFEST);
            return mapper.createObjectNode();
        }
        try (InputStream in = resource.getInputStream()) {
            return mapper.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + MANIFEST, e);
        }
    }

    /** The one module script of every page. */
    public String script() {
        return script;
    }

    public List<String> styles() {
        return styles;
    }

    /** The sprite; an icon is {@code icons() + "#" + name}. */
    public String icons() {
        return icons;
    }
}
