package nl.samenaanzet;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the application: the pages, the workers and, unless switched off, a local Camunda. */
@SpringBootApplication
public class SamenAanZet {

    public static void main(String[] args) {
        SpringApplication.run(SamenAanZet.class, args);
    }
}
