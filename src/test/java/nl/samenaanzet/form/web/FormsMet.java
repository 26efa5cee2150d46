package nl.samenaanzet.form.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.samenaanzet.testing.ShownPage;
import org.junit.platform.commons.annotation.Testable;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcBuilderCustomizer;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpMethod;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.setup.ConfigurableMockMvcBuilder;
import org.springframework.web.servlet.HandlerMapping;

/**
 * The forms that a class of tests had accepted, and with {@link FormRounds} refused. For what {@link EveryFormTest}
 * does not come by, a list says which class does both; that class fails when it does not.
 */
public class FormsMet implements MockMvcBuilderCustomizer {

    private static final Path LIST = Path.of("src/test/resources/forms/forms-met-elsewhere.txt");

    private final Set<String> accepted = new HashSet<>();
    private final Set<String> refused = new HashSet<>();

    /**
     * A line of the list.
     *
     * @param test the class, below our package
     * @param button it asks nothing that people type, so it is refused as the test itself sees fit
     */
    record Claim(String address, String test, boolean button) {}

    static List<Claim> elsewhere() throws IOException {
        return Files.readAllLines(LIST).stream()
                .filter(line -> line.startsWith("/"))
                .map(line -> line.split(" "))
                .map(words -> new Claim(words[0], words[1], words.length > 2 && words[2].equals("button")))
                .toList();
    }

    @Override
    public void customize(ConfigurableMockMvcBuilder<?> browser) {
        browser.alwaysDo(this::note);
    }

    private void note(MvcResult sent) throws IOException {
        var pattern = sent.getRequest().getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        if (pattern != null && HttpMethod.POST.matches(sent.getRequest().getMethod())) {
            (took(sent) ? accepted : refused).add(pattern.toString());
        }
    }

    private static boolean took(MvcResult sent) throws IOException {
        var answer = sent.getResponse();
        return switch (answer.getStatus()) {
            case 302 -> sent.getFlashMap() != null && !sent.getFlashMap().containsKey(Act.REFUSALS);
            case 200 -> new ShownPage(answer.getContentAsString()).problems().isEmpty();
            default -> false;
        };
    }

    /** Compares when every test of the class has passed; so one test can be run alone. */
    public static class Compared implements TestExecutionListener {

        private final Set<String> passed = new HashSet<>();

        @Override
        public void beforeTestClass(TestContext test) {
            var met = test.getApplicationContext().getBean(FormsMet.class);
            passed.clear();
            met.accepted.clear();
            met.refused.clear();
            test.getApplicationContext().getBean(FormRounds.class).begin();
        }

        @Override
        public void afterTestMethod(TestContext test) {
            if (test.getTestException() == null) {
                passed.add(test.getTestMethod().getName());
            }
        }

        @Override
        public void afterTestClass(TestContext test) throws IOException {
            var type = test.getTestClass();
            var all = Arrays.stream(type.getDeclaredMethods())
                    .filter(method -> AnnotatedElementUtils.hasAnnotation(method, Testable.class))
                    .map(Method::getName)
                    .collect(Collectors.toSet());
            if (passed.equals(all)) {
                var met = test.getApplicationContext().getBean(FormsMet.class);
                var badly =
                        test.getApplicationContext().getBean(FormRounds.class).met();
                var claims = elsewhere().stream()
                        .filter(claim -> type.getName().equals("nl.samenaanzet." + claim.test()))
                        .toList();
                assertThat(claims)
                        .as("%s says that this class has them refused", LIST)
                        .allMatch(claim -> (claim.button() ? met.refused : badly).contains(claim.address()));
                assertThat(claims)
                        .as("%s says that this class has them accepted", LIST)
                        .allMatch(claim -> met.accepted.contains(claim.address()));
            }
        }
    }
}
