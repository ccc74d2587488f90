package vn.giapranh.incident.api;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestMapping;

/** The paths a controller's method answers to. */
final class ApiPaths {

    private ApiPaths() {}

    static List<String> of(Method method) {
        List<String> paths = new ArrayList<>();
        for (String before : paths(method.getDeclaringClass())) {
            for (String own : paths(method)) {
                paths.add(before + own);
            }
        }
        return paths;
    }

    private static String[] paths(java.lang.reflect.AnnotatedElement element) {
        RequestMapping mapping = AnnotatedElementUtils.findMergedAnnotation(element, RequestMapping.class);
        return mapping == null || mapping.path().length == 0 ? new String[] {""} : mapping.path();
    }
}
