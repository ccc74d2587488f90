package vn.giapranh;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The words of every module: {@code messages/<module>.properties} is Vietnamese, the language of last resort;
 * {@code messages/<module>_en.properties} stands beside it. A module's bundle is found, never listed.
 */
@Configuration(proxyBeanMethods = false)
class MessageBundles {

    @Bean
    MessageSource messageSource() throws IOException {
        Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties");
        String[] bundles = Arrays.stream(files)
                .map(file -> String.valueOf(file.getFilename()).replace(".properties", ""))
                .filter(name -> !name.contains("_"))
                .sorted()
                .map("messages/"::concat)
                .toArray(String[]::new);
        var words = new ResourceBundleMessageSource();
        words.setBasenames(bundles);
        words.setDefaultEncoding(StandardCharsets.UTF_8.name());
        words.setFallbackToSystemLocale(false);
        words.setDefaultLocale(Locale.ROOT);
        return words;
    }
}
