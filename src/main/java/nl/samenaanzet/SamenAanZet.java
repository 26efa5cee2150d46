package nl.samenaanzet;

import nl.samenaanzet.language.Bundles;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;

/** Starts the application: the pages, the workers and, unless switched off, a local Camunda. */
@SpringBootApplication
public class SamenAanZet {

    public static void main(String[] args) {
        SpringApplication.run(SamenAanZet.class, args);
    }

    @Bean
    static MessageSource messageSource() {
        return Bundles.texts();
    }
}
