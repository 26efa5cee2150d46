package nl.samenaanzet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nl.samenaanzet.people.AllowedTo;
import nl.samenaanzet.people.Role;
import nl.samenaanzet.testing.Acting;
import nl.samenaanzet.testing.ApplicationTest;
import nl.samenaanzet.testing.OneDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Who may use which address and which service method: all roles on all of them. */
@OneDatabase
@ApplicationTest
class AccessTest {

    private static final Map<Role, String> ACCOUNTS = Map.of(
            Role.KERNTEAM,
            "kernteam1",
            Role.PROCESS_OWNER,
            "procesverantwoordelijke",
            Role.SECRETARY,
            "secretaris",
            Role.GRIFFIE,
            "griffie",
            Role.CHAIR,
            "voorzitter",
            Role.RULES_OWNER,
            "regelbeheerder",
            Role.READER,
            "lezer");
    private static final Set<Role> ALL = Set.of(Role.values());
    private static final Set<Role> COALITION =
            Set.of(Role.KERNTEAM, Role.PROCESS_OWNER, Role.SECRETARY, Role.CHAIR, Role.READER);
    private static final Set<Role> OWNER = Set.of(Role.PROCESS_OWNER);
    private static final Set<Role> SEATS = Set.of(Role.KERNTEAM);
    private static final Set<Role> GRIFFIE = Set.of(Role.GRIFFIE);
    private static final Set<Role> DESK = Set.of(Role.PROCESS_OWNER, Role.SECRETARY);
    private static final Set<Role> WRITERS = Set.of(Role.KERNTEAM, Role.PROCESS_OWNER, Role.SECRETARY, Role.CHAIR);
    private static final Set<Role> SECRETARY = Set.of(Role.SECRETARY);

    private static final Set<Role> RULES = Set.of(Role.RULES_OWNER);
    private static final Set<Role> SECOND = Set.of(Role.CHAIR, Role.RULES_OWNER);

    @Autowired
    MockMvc browser;

    @Autowired
    Acting people;

    @Autowired
    UserDetailsService accounts;

    @Autowired
    ApplicationContext context;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping pages;

    /** The first pattern that an address begins with decides; addresses that are open to everybody have null. */
    private static Map<String, Set<Role>> matrix() {
        var matrix = new LinkedHashMap<String, Set<Role>>();
        for (var open : List.of("/login", "/toegankelijkheid", "/te-groot", "/error")) {
            matrix.put(open, null);
        }
        matrix.put("/programme/board", COALITION);
        matrix.put("/coherence/say", WRITERS);
        matrix.put("/coherence/capacity", OWNER);
        matrix.put("/coherence", COALITION);
        matrix.put("/programme/consent", SECRETARY);
        matrix.put("/programme/{id}", OWNER);
        matrix.put("/programme", ALL);
        matrix.put("/track/{id}/", OWNER);
        matrix.put("/track", COALITION);
        matrix.put("/workshop/calendar/", null);
        matrix.put("/workshop/participants", DESK);
        matrix.put("/workshop/script", COALITION);
        matrix.put("/workshop/{id}/", OWNER);
        matrix.put("/workshop", COALITION);
        matrix.put("/theory-of-change/{code:[A-Z]{2,8}}/difference", COALITION);
        matrix.put("/theory-of-change/{code:[A-Z]{2,8}}/drawing.svg", COALITION);
        matrix.put("/theory-of-change/{code:[A-Z]{2,8}}/check", OWNER);
        matrix.put("/theory-of-change/{code:[A-Z]{2,8}}/fix", OWNER);
        matrix.put("/theory-of-change/{code:[A-Z]{2,8}}/", WRITERS);
        matrix.put("/theory-of-change/{code:[A-Z]{2,8}}", COALITION);
        matrix.put("/theory-of-change/element", WRITERS);
        matrix.put("/choice/{code:[A-Z]{2,8}}/weights", OWNER);
        matrix.put("/choice/{code:[A-Z]{2,8}}", COALITION);
        matrix.put("/choice/activity/{id}/choose", OWNER);
        matrix.put("/choice/activity/{id}", WRITERS);
        matrix.put("/evaluation/form/", null);
        matrix.put("/evaluation/lessons/", OWNER);
        matrix.put("/evaluation/{id}/record-kernteam-view", SECRETARY);
        matrix.put("/evaluation/{id}/", OWNER);
        matrix.put("/evaluation", COALITION);
        matrix.put("/document/{id}/edit", OWNER);
        matrix.put("/document", COALITION);
        matrix.put("/mail", DESK);
        matrix.put("/notification/unsubscribe/", null);
        matrix.put("/notification/settings", ALL);
        matrix.put("/notification/dossiers/", DESK);
        matrix.put("/spreadsheet", WRITERS);
        matrix.put("/privacy", DESK);
        matrix.put("/inbox/reassign", DESK);
        matrix.put(
                "/inbox",
                Set.of(Role.KERNTEAM, Role.PROCESS_OWNER, Role.SECRETARY, Role.GRIFFIE, Role.CHAIR, Role.RULES_OWNER));
        matrix.put("/ambition/dossiers/", COALITION);
        matrix.put("/ambition/documents/", COALITION);
        matrix.put("/ambition/{code:[A-Z]{2,8}}/new-strategy", OWNER);
        matrix.put("/ambition/{id}", OWNER);
        matrix.put("/ambition", COALITION);
        matrix.put("/approval/{id}/record-oral-answer", SECRETARY);
        matrix.put("/approval/{id}/withdraw-ballot", OWNER);
        matrix.put("/approval/{id}/extend-ballot", OWNER);
        matrix.put("/approval/{id}/pause-ballot", OWNER);
        matrix.put("/approval/{id}/resume-ballot", OWNER);
        matrix.put("/ambition/{id}/settle-round", OWNER);
        matrix.put("/approval/{id}/test-objection", SEATS);
        matrix.put("/approval/{id}/objection", DESK);
        matrix.put("/approval", COALITION);
        matrix.put("/outcome/{id}/", OWNER);
        matrix.put("/outcome", COALITION);
        matrix.put("/review/", OWNER);
        matrix.put("/resultaten", null);
        matrix.put("/accountability/open-year", OWNER);
        matrix.put("/accountability/publish", DESK);
        matrix.put("/accountability/means/", DESK);
        matrix.put("/accountability/{code:[A-Z]{2,8}}/pledge", DESK);
        matrix.put("/accountability/{code:[A-Z]{2,8}}/measurements", COALITION);
        matrix.put("/accountability/{code:[A-Z]{2,8}}/measure", DESK);
        matrix.put("/accountability", COALITION);
        matrix.put("/report/{id}/", OWNER);
        matrix.put("/report", COALITION);
        matrix.put("/decision/what-if", null);
        matrix.put("/rules/{id}/propose", RULES);
        matrix.put("/rules/{id}/approve-table", SECOND);
        matrix.put("/rules/proposals/{proposal}/withdraw", RULES);
        matrix.put("/rules/proposals/{proposal}/check-again", SECOND);
        matrix.put("/rules", null);
        matrix.put("/besluiten", null);
        matrix.put("/robots.txt", null);
        matrix.put("/archive/destruction", Set.of(Role.SECRETARY, Role.CHAIR));
        matrix.put("/archive/{number}/keep", SECRETARY);
        matrix.put("/archive", Set.of(Role.SECRETARY, Role.CHAIR, Role.PROCESS_OWNER));
        matrix.put("/publication/{id}/fulfil-council-duty", GRIFFIE);
        matrix.put("/api/v1", null);
        matrix.put("/publication", SECRETARY);
        matrix.put("/decision/register", ALL);
        matrix.put("/decision/meetings", SECRETARY);
        matrix.put("/decision/{id}/schedule-item", SECRETARY);
        matrix.put("/decision/{id}/record-decision", SECRETARY);
        matrix.put("/decision/{id}/approve-override-for-council", GRIFFIE);
        matrix.put("/decision/{id}/approve-override", Set.of(Role.CHAIR));
        matrix.put("/decision/{id}/", OWNER);
        matrix.put("/money", OWNER);
        matrix.put("/decision/{id}", COALITION);
        matrix.put("/council/open-papers/", COALITION);
        matrix.put("/council/{id}/supplement-item", OWNER);
        matrix.put("/council/{id}/take-up-changes", OWNER);
        matrix.put("/council/{id}/withdraw-item", DESK);
        matrix.put("/secrecy", Set.of(Role.PROCESS_OWNER, Role.SECRETARY, Role.GRIFFIE));
        matrix.put("/raadszaken", null);
        for (var registered : List.of(
                "questions/register",
                "questions/{id}/extend",
                "questions/{id}/publish",
                "commitments/register",
                "commitments/{id}/extend",
                "commitments/{id}/publish",
                "commitments/{id}/settle",
                "commitments/{id}/hand-back")) {
            matrix.put("/motion/" + registered, GRIFFIE);
        }
        for (var answered : List.of(
                "questions/{id}/answer",
                "commitments/{id}/link",
                "commitments/{id}/unlink",
                "commitments/{id}/report")) {
            matrix.put("/motion/" + answered, SECRETARY);
        }
        matrix.put("/motion", Set.of(Role.GRIFFIE, Role.SECRETARY));
        matrix.put("/council-letter/offered", GRIFFIE);
        for (var desk :
                List.of("begin", "{id}/edit", "{id}/draft-again", "{id}/files", "{id}/ask-signatures", "{id}/offer")) {
            matrix.put("/council-letter/" + desk, SECRETARY);
        }
        matrix.put("/council-letter", Set.of(Role.SECRETARY, Role.CHAIR, Role.PROCESS_OWNER));
        matrix.put("/council", GRIFFIE);
        matrix.put("/engine/dossiers/", Set.of(Role.PROCESS_OWNER, Role.SECRETARY, Role.CHAIR));
        matrix.put("/engine", OWNER);
        matrix.put("/people/seats/{key}/", Set.of(Role.SECRETARY, Role.CHAIR));
        matrix.put("/people/seats", null);
        matrix.put("/people/me", ALL);
        matrix.put("/", null);
        return matrix;
    }

    @Test
    void everyAddressIsForItsRolesOnly() throws Exception {
        for (var address : addresses()) {
            var allowed = allowed(address.pattern());
            for (var role : Role.values()) {
                var status = status(address, role);
                if (allowed == null || allowed.contains(role)) {
                    assertThat(status).as("%s as %s", address, role).isNotEqualTo(403);
                } else {
                    assertThat(status).as("%s as %s", address, role).isEqualTo(403);
                }
            }
        }
    }

    @Test
    void whoIsNotSignedInIsSentToTheLoginPage() throws Exception {
        for (var address : addresses()) {
            if (allowed(address.pattern()) != null) {
                assertThat(asStranger(address).getRedirectedUrl())
                        .as(address.toString())
                        .endsWith("/login");
            }
        }
    }

    /** An address that is there and that no module allows: planted, as when somebody forgets the rule. */
    @Test
    void whatNobodyAllowedIsRefusedToEverybody() throws Exception {
        var forgotten = RequestMappingInfo.paths("/forgotten/{id}")
                .methods(RequestMethod.POST)
                .options(pages.getBuilderConfiguration())
                .build();
        pages.registerMapping(forgotten, this, getClass().getDeclaredMethod("forgotten"));
        try {
            for (var method : List.of(HttpMethod.POST, HttpMethod.GET)) {
                var address = new Address(method, "/forgotten/{id}", "/forgotten/1");
                for (var role : Role.values()) {
                    assertThat(status(address, role))
                            .as("%s as %s", address, role)
                            .isEqualTo(403);
                }
                assertThat(asStranger(address).getRedirectedUrl()).endsWith("/login");
            }
        } finally {
            pages.unregisterMapping(forgotten);
        }
    }

    @ResponseBody
    String forgotten() {
        return "whoever reads this was let in";
    }

    @Test
    void whatIsNotThereIsNotFoundByAnybody() throws Exception {
        for (var path : List.of(
                "/nergens",
                "/actuator/env",
                "/h2-console",
                "/bpmn/ambition.bpmn",
                "/council/1/nergens",
                "/engine/x/y")) {
            var address = new Address(HttpMethod.GET, path, path);
            for (var role : Role.values()) {
                assertThat(status(address, role)).as("%s as %s", path, role).isEqualTo(404);
            }
            assertThat(asStranger(address).getStatus()).as(path).isEqualTo(404);
        }
    }

    /** The table is for people: who may open what, without reading code. That it is true, the tests above show. */
    @Test
    void theTableOfRightsIsThatOfThisMoment() throws Exception {
        var table = RightsTable.of(context, AccessTest::path);
        if (Boolean.getBoolean("rights.write")) {
            Files.writeString(RightsTable.FILE, table);
        }
        assertThat(Files.readString(RightsTable.FILE).lines().toList())
                .as(
                        "%s is not what the addresses are now. Look whether the difference is meant; then write it with: "
                                + "mvn -o test-compile surefire:test -Dtest=AccessTest -Drights.write=true",
                        RightsTable.FILE)
                .containsExactlyElementsOf(table.lines().toList());
    }

    @Test
    void everyServiceMethodForPeopleIsForItsRolesOnly() {
        var methods = new ArrayList<String>();
        for (var name : context.getBeanDefinitionNames()) {
            var bean = context.getBean(name);
            var type = AopUtils.getTargetClass(bean);
            if (type.getName().startsWith("nl.samenaanzet.")) {
                for (var method : type.getDeclaredMethods()) {
                    if (method.isAnnotationPresent(AllowedTo.class)) {
                        methods.add(type.getSimpleName() + "." + method.getName());
                        refusesOthers(bean, method);
                    }
                }
            }
        }
        assertThat(methods).contains("Approval.castVote", "Decision.confirmRoute", "Council.registerItem");
    }

    private void refusesOthers(Object bean, Method method) {
        var others = new TreeSet<>(ALL);
        Arrays.asList(method.getAnnotation(AllowedTo.class).value()).forEach(others::remove);
        for (var role : others) {
            assertThatThrownBy(() -> people.does(ACCOUNTS.get(role), () -> call(bean, method)))
                    .as("%s as %s", method, role)
                    .isInstanceOf(AccessDeniedException.class);
        }
        assertThatThrownBy(() -> call(bean, method))
                .as("%s as nobody", method)
                .isInstanceOf(AccessDeniedException.class);
    }

    private static void call(Object bean, Method method) {
        try {
            method.invoke(
                    bean,
                    Arrays.stream(method.getParameterTypes())
                            .map(AccessTest::nothing)
                            .toArray());
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object nothing(Class<?> type) {
        return type == boolean.class ? Boolean.FALSE : type == int.class ? (Object) 0 : null;
    }

    private record Address(HttpMethod method, String pattern, String path) {}

    private List<Address> addresses() {
        var addresses = new ArrayList<Address>();
        pages.getHandlerMethods()
                .keySet()
                .forEach(mapping -> mapping.getPatternValues().forEach(pattern -> {
                    var methods = mapping.getMethodsCondition().getMethods();
                    for (var method : methods.isEmpty() ? Set.of(RequestMethod.GET) : methods) {
                        addresses.add(new Address(method.asHttpMethod(), pattern, path(pattern)));
                    }
                }));
        addresses.removeIf(a -> a.path().equals("/inbox/stream"));
        assertThat(addresses).hasSizeGreaterThan(30);
        return addresses;
    }

    private static String path(String pattern) {
        return pattern.replaceAll("\\{code:[^/]*\\}\\}?", "VB")
                .replace("{number}", "SvO-2025-VB-999")
                .replace("{number:\\d{1,2}}", "1")
                .replace("{version:\\d{1,6}}", "1")
                .replace("{token:[0-9a-f]{48}}", "0".repeat(48))
                .replaceAll("\\{[^/]+}", UUID.randomUUID().toString());
    }

    private static Set<Role> allowed(String pattern) {
        return matrix().entrySet().stream()
                .filter(e -> pattern.startsWith(e.getKey()))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    private MockHttpServletResponse asStranger(Address address) throws Exception {
        return browser.perform(request(address.method(), address.path()).with(csrf()))
                .andReturn()
                .getResponse();
    }

    private int status(Address address, Role role) throws Exception {
        return browser.perform(request(address.method(), address.path())
                        .with(csrf())
                        .with(user(accounts.loadUserByUsername(ACCOUNTS.get(role)))))
                .andReturn()
                .getResponse()
                .getStatus();
    }
}
