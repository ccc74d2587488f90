package vn.giapranh.incident.api;

import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Iterator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** In a record every component is there, unless it is an {@link Optional}: so says the schema. */
@Component
class RecordSchemas implements ModelConverter {

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        Schema<?> resolved = chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
        JavaType java = Json.mapper().constructType(type.getType());
        if (resolved != null && java != null && java.getRawClass().isRecord()) {
            Schema<?> model = resolved.get$ref() == null
                    ? resolved
                    : context.getDefinedModels().get(resolved.get$ref().replaceAll(".*/", ""));
            if (model != null && model.getProperties() != null) {
                require(model, java.getRawClass());
            }
        }
        return resolved;
    }

    private static void require(Schema<?> model, Class<?> record) {
        for (RecordComponent component : record.getRecordComponents()) {
            boolean described = model.getProperties().containsKey(component.getName());
            boolean stated = model.getRequired() != null && model.getRequired().contains(component.getName());
            if (described && !stated && component.getType() != Optional.class) {
                model.addRequiredItem(component.getName());
            }
        }
    }
}
