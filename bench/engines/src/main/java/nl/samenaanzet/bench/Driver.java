package nl.samenaanzet.bench;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.time.Duration;

/**
 * A contender as a process of its own, told by lines what to do: {@code prepare BALLOTS}, {@code closed DRIVERS SECONDS},
 * {@code paced PER_SECOND SECONDS}, {@code tidy}. Each is answered by one line. It ends when nobody listens any more.
 */
class Driver {

    public static void main(String[] args) throws Exception {
        try (var contender = of(args); var lines = new BufferedReader(new InputStreamReader(System.in))) {
            System.out.println("READY");
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                System.out.println(obey(contender, line.split(" ")));
            }
        }
        System.exit(0);
    }

    private static String obey(Contender contender, String[] words) throws Exception {
        switch (words[0]) {
            case "prepare" -> contender.prepare(Integer.parseInt(words[1]));
            case "tidy" -> contender.tidy();
            case "closed" -> {
                return new Load(contender).closed(Integer.parseInt(words[1]), seconds(words[2])).line();
            }
            case "paced" -> {
                return new Load(contender).paced(Double.parseDouble(words[1]), seconds(words[2])).line();
            }
            default -> throw new IllegalArgumentException(words[0]);
        }
        return "DONE";
    }

    private static Duration seconds(String text) {
        return Duration.ofSeconds(Long.parseLong(text));
    }

    private static Contender of(String[] args) throws Exception {
        return switch (args[0]) {
            case "floor" -> new Floor(args[1]);
            case "operaton" -> new OperatonBallots(args[1]);
            case "flowable" -> new FlowableBallots(args[1]);
            case "zeebe" -> new ZeebeBallots(args[1]);
            case "product" -> ProductBallots.of(args[1], args[2], args[3], args[4]);
            default -> throw new IllegalArgumentException(args[0]);
        };
    }
}
