package nl.samenaanzet.localplatform;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import javax.sql.DataSource;
import nl.samenaanzet.database.Origin;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringApplicationRunListener;
import org.springframework.boot.bootstrap.ConfigurableBootstrapContext;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Starts the local platform as soon as the settings are read, so that it comes up while the application does, and waits
 * for it when the pages are up already. A fault on either side stops both.
 */
@Order(LocalPlatformRun.AFTER_THE_SETTINGS)
class LocalPlatformRun implements SpringApplicationRunListener {

    /** Spring's own listener, which reads the settings and sets up logging, has order 0. */
    static final int AFTER_THE_SETTINGS = 10;

    private static final int NO_PORT = -1;

    private LocalPlatform platform;
    private PairedDatabase database;

    LocalPlatformRun(SpringApplication application, String[] arguments) {}

    @Override
    public void environmentPrepared(ConfigurableBootstrapContext bootstrap, ConfigurableEnvironment environment) {
        var settings =
                Binder.get(environment).bindOrCreate(LocalPlatformProperties.PREFIX, LocalPlatformProperties.class);
        if (!settings.enabled()) {
            return;
        }
        var url = environment.getProperty("spring.datasource.url", "");
        database = new PairedDatabase(settings.folder(), url);
        database.check(Origin.of(
                url,
                environment.getProperty("spring.datasource.username"),
                environment.getProperty("spring.datasource.password")));
        var web = !"none".equals(environment.getProperty("spring.main.web-application-type"));
        platform = new LocalPlatform(
                settings, web ? environment.getProperty("server.port", Integer.class, 8080) : NO_PORT);
        tellAddresses(environment);
        SpringApplication.getShutdownHandlers().add(platform::stop);
        platform.start();
        database.begin();
    }

    /** Last of all, so that an address in the settings of the application wins. */
    private void tellAddresses(ConfigurableEnvironment environment) {
        environment
                .getPropertySources()
                .addLast(new MapPropertySource(
                        "localPlatform",
                        Map.of(
                                "samenaanzet.engine.grpc-address", platform.gatewayAddress(),
                                "samenaanzet.engine.operate-address", platform.operateAddress())));
    }

    @Override
    public void contextPrepared(ConfigurableApplicationContext context) {
        if (platform != null) {
            context.getBeanFactory().registerSingleton("localPlatform", new LocalPlatformLifecycle(platform));
        }
    }

    @Override
    public void ready(ConfigurableApplicationContext context, Duration taken) {
        if (platform == null) {
            return;
        }
        var pagesAfter = Duration.between(platform.since(), Instant.now());
        if (platform.awaitReady()) {
            context.getBeanProvider(DataSource.class).ifAvailable(source -> database.belongsTo(Origin.of(source)));
            System.out.println(platform.announcement(pages(context.getEnvironment()), pagesAfter)
                    .text());
        }
    }

    private static String pages(ConfigurableEnvironment environment) {
        return "http://127.0.0.1:" + environment.getProperty("local.server.port", "-")
                + environment.getProperty("server.servlet.context-path", "");
    }

    @Override
    public void failed(ConfigurableApplicationContext context, Throwable failure) {
        if (platform != null) {
            platform.stop();
        }
    }
}
