package nl.samenaanzet.testing;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * A database of its own for each test context. As beans, so that they outlive the tests and not the context. What it writes need
 * not survive a power cut, so it does not wait for the disk.
 */
@TestConfiguration(proxyBeanMethods = false)
public class TestDatabase {

    @Bean
    @ConditionalOnProperty(name = "test.database", havingValue = "h2", matchIfMissing = true)
    DataSource h2() {
        return new DriverManagerDataSource("jdbc:h2:mem:" + UUID.randomUUID()
                + ";DB_CLOSE_DELAY=-1;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH", "sa", "");
    }

    /** Only where PostgreSQL is asked for. */
    @TestConfiguration(proxyBeanMethods = false)
    @ConditionalOnProperty(name = "test.database", havingValue = "postgres")
    public static class Postgres {

        /** Without a shutdown hook of its own: else it is gone before the application that still uses it. */
        @Bean(destroyMethod = "close")
        EmbeddedPostgres embeddedPostgres() throws IOException {
            return EmbeddedPostgres.builder().setRegisterShutdownHook(false)
                    .setServerConfig("fsync", "off").setServerConfig("full_page_writes", "off").start();
        }

        /** With a pool, as the application has: PostgreSQL starts a process for each connection. */
        @Bean(destroyMethod = "close")
        HikariDataSource postgres(EmbeddedPostgres postgres) {
            var pool = new HikariDataSource();
            pool.setDataSource(postgres.getPostgresDatabase());
            pool.setMaximumPoolSize(20);
            return pool;
        }
    }
}
