package nl.samenaanzet.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * The bench: whole ballots of the product beside the same process on bare engines, in turns, on one PostgreSQL server;
 * then how long people wait, and what a ballot costs with a long past. Writes {@code ballots.md}. Run by bench/ballots.
 */
class Ballots implements AutoCloseable {

    private static final int DRIVERS = Integer.getInteger("bench.drivers", 16);
    private static final int SECONDS = Integer.getInteger("bench.seconds", 20);
    private static final int WARM_UP = Integer.getInteger("bench.warmUp", 30);
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 2);
    private static final List<String> CONTENDERS = List.of(System.getProperty("bench.contenders",
            "operaton,flowable,zeebe,services,forms,pages").split(","));
    private static final List<String> PARTS = List.of(System.getProperty("bench.parts", "compare,wait,past").split(","));
    private static final List<String> PRODUCT = List.of("services", "forms", "pages");
    private static final int MOST_PER_SECOND = 150;

    private final Path folder;
    private final Path libraries;
    private final Postgres postgres;
    private final Servers servers;
    private final Map<String, Child> drivers = new LinkedHashMap<>();
    private final Report report;

    private Ballots(Path folder, Path libraries, Path programs) throws Exception {
        var base = Integer.getInteger("bench.port", 8200);
        this.folder = folder;
        this.libraries = libraries;
        this.postgres = new Postgres(programs, folder.resolve("postgres"), base + 2);
        this.servers = new Servers(folder, base);
        this.report = new Report(folder.resolve("ballots.md"));
    }

    /** @param args folder of this run, class path of the drivers, programs of PostgreSQL, packaged application, classes of the door */
    public static void main(String[] args) throws Exception {
        var paths = Arrays.stream(args).map(Path::of).map(Path::toAbsolutePath).toList();
        try (var bench = new Ballots(paths.get(0), paths.get(1), paths.get(2))) {
            bench.start(paths.get(3), paths.get(4));
            bench.run();
        }
        System.exit(0);
    }

    private static Path java() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }

    private void start(Path jar, Path door) throws Exception {
        say("PostgreSQL " + postgres.version() + ", the application with its Camunda, a bare broker, the drivers");
        servers.startApplication(java(), jar, door, postgres.create("product"),
                Arrays.stream(System.getProperty("bench.options", "").split(" ")).filter(o -> !o.isBlank()).toList());
        driver("floor", "floor", postgres.create("floor"));
        if (CONTENDERS.contains("zeebe")) {
            servers.startBareBroker();
            driver("zeebe", "zeebe", servers.bareGateway());
        }
        for (var embedded : List.of("operaton", "flowable")) {
            if (CONTENDERS.contains(embedded)) {
                driver(embedded, embedded, postgres.create(embedded));
            }
        }
        for (var product : PRODUCT) {
            if (CONTENDERS.contains(product)) {
                var address = product.equals("services") ? String.valueOf(servers.door()) : servers.pages();
                driver(product, "product", product, postgres.url("product"), address, servers.gateway());
            }
        }
    }

    private void driver(String name, String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(java().toString(), "-Xmx768m", "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                "-cp", libraries.toString(), Driver.class.getName()));
        command.addAll(List.of(arguments));
        drivers.put(name, new Child(command, folder.resolve("driver-" + name + ".log")));
    }

    private void run() throws Exception {
        report.begin(postgres.version(), DRIVERS, SECONDS);
        for (var contender : drivers.keySet()) {
            say("warm-up of " + contender);
            turn(contender, closed(warmUp(contender)));
        }
        var turns = new ArrayList<Turn>();
        if (PARTS.contains("compare")) {
            for (int round = 0; round < ROUNDS; round++) {
                for (var contender : drivers.keySet()) {
                    if (contender.equals("pages") && round > 0) {
                        continue;
                    }
                    turns.add(turn(contender, closed(contender.equals("floor") ? 5 : SECONDS)));
                }
            }
            report.compare(turns, drivers.keySet());
        }
        if (PARTS.contains("wait")) {
            waiting(turns);
        }
        if (PARTS.contains("past")) {
            past();
        }
        report.end();
    }

    /** The product has the most code to warm up; its three ways share most of it. */
    private static int warmUp(String contender) {
        return switch (contender) {
            case "floor" -> Math.min(3, WARM_UP);
            case "services" -> 2 * WARM_UP;
            case "pages" -> WARM_UP / 2;
            default -> WARM_UP;
        };
    }

    private static String closed(int seconds) {
        return "closed " + DRIVERS + " " + seconds;
    }

    private void waiting(List<Turn> turns) {
        var waits = new LinkedHashMap<String, Turn>();
        for (var contender : drivers.keySet()) {
            if (!PRODUCT.contains(contender) && !contender.equals("zeebe")) {
                continue;
            }
            var most = turns.stream().filter(t -> t.contender().equals(contender)).mapToDouble(t -> t.measured().perSecond()).average()
                    .orElse(10);
            waits.put(contender + ", one at a time", turn(contender, "closed 1 " + SECONDS));
            waits.put(contender + ", half the maximum: %.1f a second".formatted(most / 2), turn(contender, "paced " + most / 2 + " " + SECONDS));
        }
        report.waiting(waits);
    }

    private void past() throws Exception {
        var product = CONTENDERS.stream().filter(c -> PRODUCT.contains(c)).findFirst().orElseThrow();
        var turns = new LinkedHashMap<Integer, Turn>();
        for (var count : List.of(10, 1_000, Integer.getInteger("bench.past", 100_000))) {
            say("leaving " + count + " ballots of the past");
            try (var connection = java.sql.DriverManager.getConnection(postgres.url("product"))) {
                new PastBallots(connection).leave(count);
            }
            // what was there is no more: what the application and PostgreSQL keep in memory fits again
            turn(product, closed(5));
            turns.put(count, turn(product, closed(SECONDS)));
        }
        report.past(product, turns);
    }

    /** Lets a contender do something and counts what it costs everybody. */
    private Turn turn(String contender, String order) {
        var driver = drivers.get(contender);
        driver.obey("prepare " + MOST_PER_SECOND * Integer.parseInt(order.substring(order.lastIndexOf(' ') + 1)));
        var product = PRODUCT.contains(contender);
        LongSupplier nothing = () -> 0;
        LongSupplier ofDriver = () -> Cpu.of(driver.pid());
        LongSupplier ofProduct = product ? () -> Cpu.of(servers.applicationPid()) : nothing;
        LongSupplier ofBroker = product ? () -> Cpu.of(servers.brokerPid())
                : contender.equals("zeebe") ? () -> Cpu.of(servers.bareBrokerPid()) : nothing;
        LongSupplier ofDatabase = contender.equals("zeebe") ? nothing : () -> Cpu.ofTree(pid());
        var all = List.of(ofDriver, ofProduct, ofBroker, ofDatabase, (LongSupplier) Cpu::ofMachine);
        var before = all.stream().mapToLong(LongSupplier::getAsLong).toArray();
        var begin = System.nanoTime();
        var measured = driver.measure(order);
        var spent = new double[all.size()];
        for (int i = 0; i < spent.length; i++) {
            spent[i] = all.get(i).getAsLong() - before[i];
        }
        var machine = (System.nanoTime() - begin) / 1e6 * Runtime.getRuntime().availableProcessors();
        var others = Math.max(0, spent[4] - Arrays.stream(spent, 0, 4).sum()) / machine;
        driver.obey("tidy");
        var each = Math.max(1, measured.ballots());
        var turn = new Turn(contender, measured, spent[0] / each, spent[1] / each, spent[2] / each, spent[3] / each, others);
        say("%-9s %-18s %s".formatted(contender, order, Report.line(turn)));
        return turn;
    }

    private long pid() {
        try {
            return postgres.pid();
        } catch (IOException gone) {
            throw new IllegalStateException(gone);
        }
    }

    private static void say(String what) {
        System.out.printf("%tT %s%n", System.currentTimeMillis(), what);
    }

    @Override
    public void close() throws Exception {
        for (var driver : drivers.values()) {
            driver.close();
        }
        servers.close();
        postgres.close();
        Files.deleteIfExists(folder.resolve("running"));
    }
}
