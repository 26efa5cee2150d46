package nl.samenaanzet.e2e.door;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import nl.samenaanzet.ambition.Dossier.StrategyId;
import nl.samenaanzet.ambition.Submission;
import nl.samenaanzet.approval.Answer;
import nl.samenaanzet.approval.Approval;
import nl.samenaanzet.approval.Approval.BallotId;
import nl.samenaanzet.approval.Vote;
import nl.samenaanzet.people.People;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * A line in, a service call as one of the trial accounts, a line out: {@code submit STRATEGY} and {@code vote BALLOT
 * SEAT} are answered by {@code ok} when the change is committed.
 */
@Component
@Profile("bench")
class ServiceDoor {

    private final Submission submission;
    private final Approval approval;
    private final UserDetailsService accounts;
    private final People people;
    private final int port;
    private final Map<Integer, Authentication> seats = new HashMap<>();

    ServiceDoor(
            Submission submission,
            Approval approval,
            UserDetailsService accounts,
            People people,
            @Value("${bench.door}") int port) {
        this.submission = submission;
        this.approval = approval;
        this.accounts = accounts;
        this.people = people;
        this.port = port;
    }

    @EventListener(ApplicationReadyEvent.class)
    void open() throws IOException {
        seats.put(0, signedIn("procesverantwoordelijke"));
        people.kernteam()
                .forEach(seat -> seats.put(seat.number(), signedIn(seat.key().replace("-", ""))));
        var server = new ServerSocket(port, 100, InetAddress.getLoopbackAddress());
        Thread.ofPlatform().daemon().name("door").start(() -> listen(server));
    }

    private Authentication signedIn(String account) {
        var user = accounts.loadUserByUsername(account);
        return UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities());
    }

    private void listen(ServerSocket server) {
        try {
            while (true) {
                var caller = server.accept();
                Thread.ofPlatform().daemon().name("door").start(() -> serve(caller));
            }
        } catch (IOException closed) {
            // the application ends
        }
    }

    private void serve(Socket caller) {
        try (caller;
                var lines =
                        new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8))) {
            caller.setTcpNoDelay(true);
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                caller.getOutputStream().write((answer(line.split(" ")) + "\n").getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException gone) {
            // the caller ended
        }
    }

    private String answer(String[] words) {
        try {
            if (words[0].equals("submit")) {
                as(0, () -> submission.submitStrategy(StrategyId.of(words[1])));
            } else {
                as(
                        Integer.parseInt(words[2]),
                        () -> approval.castVote(BallotId.of(words[1]), new Vote(Answer.CONSENT, "", false)));
            }
            return "ok";
        } catch (RuntimeException failed) {
            return failed.toString().lines().findFirst().orElseThrow();
        }
    }

    private void as(int seat, Runnable act) {
        SecurityContextHolder.getContext().setAuthentication(seats.get(seat));
        RequestContextHolder.setRequestAttributes(new OneCall());
        try {
            act.run();
        } finally {
            SecurityContextHolder.clearContext();
            RequestContextHolder.resetRequestAttributes();
        }
    }
}
