package nl.samenaanzet.testing;

import com.zaxxer.hikari.HikariDataSource;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A database of its own for each test context. As beans, so that they outlive the tests and not the context. */
@TestConfiguration(proxyBeanMethods = false)
public class TestDatabase {

    @Bean
    @ConditionalOnProperty(name = "test.database", havingValue = "h2", matchIfMissing = true)
    DataSource h2() {
        return new DriverManagerDataSource(
                "jdbc:h2:mem:" + UUID.randomUUID()
                        + ";DB_CLOSE_DELAY=-1;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH",
                "sa",
                "");
    }

    /** Only where PostgreSQL is asked for. */
    @TestConfiguration(proxyBeanMethods = false)
    @ConditionalOnProperty(name = "test.database", havingValue = "postgres")
    public static class Postgres {

        /**
         * With a pool, as the application has: PostgreSQL starts a process for each connection. It keeps few of them,
         * since the server also has those of contexts that wait in the cache.
         */
        @Bean(destroyMethod = "close")
        HikariDataSource postgres() {
            var pool = new HikariDataSource();
            pool.setDataSource(TestPostgres.newDatabase());
            pool.setMaximumPoolSize(20);
            pool.setMinimumIdle(1);
            return pool;
        }
    }
}
