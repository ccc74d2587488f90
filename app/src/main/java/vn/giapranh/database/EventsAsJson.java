package vn.giapranh.database;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.module.SimpleModule;
import vn.giapranh.kernel.Actor;

/** Lets an event that waits in {@code database.event_publication} be read again: which kind of actor is written down. */
@Configuration(proxyBeanMethods = false)
class EventsAsJson {

    @Bean
    JacksonModule kernelAsJson() {
        return new SimpleModule("kernel").setMixInAnnotation(Actor.class, WithKind.class);
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "kind")
    private interface WithKind {}
}
