package vn.giapranh.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;
import vn.giapranh.MovableClock;

/** Gives the server under test a database and a clock of its own; one server and one database per test class. */
public final class FreshDatabaseForContext implements ContextCustomizerFactory {

    @Override
    public ContextCustomizer createContextCustomizer(
            Class<?> testClass, List<ContextConfigurationAttributes> configurations) {
        Class<?> outermost = testClass;
        while (outermost.getEnclosingClass() != null) {
            outermost = outermost.getEnclosingClass();
        }
        return new Customizer(outermost);
    }

    /** @param testClass part of the key under which the context is kept */
    private record Customizer(Class<?> testClass) implements ContextCustomizer {

        @Override
        public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
            PostgresAddress database = TestCluster.get().fresh();
            Map<String, Object> properties = Map.of(
                    "spring.datasource.url", database.url(),
                    "spring.datasource.username", database.username(),
                    "spring.datasource.password", database.password(),
                    "giapranh.data", freshFolder().toString());
            context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("fresh-database", properties));
            var clock = new RootBeanDefinition(MovableClock.class, MovableClock::new);
            clock.setPrimary(true);
            ((BeanDefinitionRegistry) context.getBeanFactory()).registerBeanDefinition("movableClock", clock);
            context.addApplicationListener(event -> {
                if (event instanceof ContextClosedEvent closed && closed.getApplicationContext() == context) {
                    // Forced: the pool closes after this event.
                    TestCluster.get().drop(database);
                }
            });
        }

        /** What a server keeps beside its database belongs to that database alone. */
        private static Path freshFolder() {
            try {
                return Files.createTempDirectory(Files.createDirectories(Path.of("target", "data")), "server-")
                        .toAbsolutePath();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
