package vn.giapranh.site;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/**
 * Draws a view name such as {@code incident/board} with the template {@code jte/incident/board.jte}, compiled in the
 * build. A template gets the controller's model (one record, {@code page}), {@code words} and {@code shell}.
 */
@Component
class JteViewResolver implements ViewResolver, Ordered {

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
    private final Shells shells;

    JteViewResolver(Shells shells) {
        this.shells = shells;
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE + 10;
    }

    @Override
    public @Nullable View resolveViewName(String name, Locale locale) {
        String template = name + ".jte";
        return name.contains(":") || !templates.hasTemplate(template) ? null : new JteView(template);
    }

    private final class JteView implements View {

        private final String template;

        JteView(String template) {
            this.template = template;
        }

        @Override
        public String getContentType() {
            return MediaType.TEXT_HTML_VALUE + ";charset=UTF-8";
        }

        /** The whole page is made before its first byte leaves, so a fault in a template becomes an error page. */
        @Override
        public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
                throws IOException {
            Shell shell = shells.shell(request);
            Map<String, Object> parameters = new HashMap<>(model == null ? Map.of() : model);
            parameters.put("shell", shell);
            parameters.put("words", shell.words());
            Utf8ByteOutput output = new Utf8ByteOutput();
            templates.render(template, parameters, output);
            response.setContentType(getContentType());
            response.setContentLength(output.getContentLength());
            OutputStream body = response.getOutputStream();
            output.writeTo(body);
        }
    }
}
