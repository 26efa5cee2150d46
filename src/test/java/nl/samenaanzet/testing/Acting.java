package nl.samenaanzet.testing;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import nl.samenaanzet.approval.Approval;
import nl.samenaanzet.approval.Approval.BallotId;
import nl.samenaanzet.approval.objection.Tested;
import nl.samenaanzet.inbox.Inbox;
import nl.samenaanzet.inbox.Inbox.TaskView;
import org.awaitility.Awaitility;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;

/** Lets a test act as one of the trial accounts, and wait for what comes into its inbox. */
public class Acting {

    private final UserDetailsService accounts;
    private final Inbox inbox;
    private BiConsumer<String, TaskView> watcher = (username, task) -> {};

    public Acting(UserDetailsService accounts, Inbox inbox) {
        this.accounts = accounts;
        this.inbox = inbox;
    }

    public <T> T as(String username, Callable<T> act) {
        var before = SecurityContextHolder.getContext();
        var user = accounts.loadUserByUsername(username);
        SecurityContextHolder.setContext(SecurityContextHolder.createEmptyContext());
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities()));
        try {
            return act.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    public void does(String username, Runnable act) {
        as(username, () -> {
            act.run();
            return null;
        });
    }

    /** Shows each task that is waited for, with who has it, to this one; until the next one. */
    public void watch(BiConsumer<String, TaskView> watcher) {
        this.watcher = watcher;
    }

    /** The open tasks of an account for one step and dossier. */
    public List<TaskView> tasks(String username, String number, String step) {
        return as(
                username,
                () -> inbox.mine().stream()
                        .filter(t ->
                                number.equals(t.dossierNumber()) && t.step().equals(step))
                        .toList());
    }

    /** Waits until the account has this many tasks for that step. */
    public List<TaskView> awaitTasks(String username, String number, String step, int count) {
        var found = Awaitility.await("%d x %s for %s".formatted(count, step, username))
                .atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> tasks(username, number, step), tasks -> tasks.size() == count);
        found.forEach(task -> watcher.accept(username, task));
        return found;
    }

    public TaskView awaitTask(String username, String number, String step) {
        return awaitTasks(username, number, step, 1).getFirst();
    }

    /** The ballot that the process opened for this account's seat: a test that opened it itself would race with it. */
    public BallotId awaitBallot(String username, String number) {
        return BallotId.of(awaitTask(username, number, "castVote").subject());
    }

    /**
     * The kernteam finds that each objection of a round holds; another seat than its own answers the four questions.
     */
    public void testObjections(Approval approval, BallotId ballot) {
        for (var objection : approval.ballot(ballot).objections()) {
            var asks = objection.from().number() == 1 ? "kernteam2" : "kernteam1";
            does(asks, () -> approval.testObjection(ballot, objection.seat(), new Tested(true, true, true, true, "")));
        }
    }
}
