package vn.giapranh.people.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.giapranh.kernel.Actor;

/**
 * Gives a controller who acts: a parameter of type {@link Actor} is the officer signed in, the organisation of the bearer
 * token, or else a resident. A parameter of one of its records refuses every other.
 */
@Component
class ActorParameter implements HandlerMethodArgumentResolver, WebMvcConfigurer {

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return Actor.class.isAssignableFrom(parameter.getParameterType());
    }

    @Override
    public Actor resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binderFactory) {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        Actor actor = authentication != null && authentication.getPrincipal() instanceof Actor known
                ? known
                : new Actor.Resident();
        if (!parameter.getParameterType().isInstance(actor)) {
            throw new AccessDeniedException("not for " + actor.getClass().getSimpleName());
        }
        return actor;
    }
}
