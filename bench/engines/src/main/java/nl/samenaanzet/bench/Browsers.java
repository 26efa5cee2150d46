package nl.samenaanzet.bench;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Nine signed-in people, over HTTP, with the token of their session in each form. */
class Browsers implements People {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private record Session(String cookies, String token) { }

    private final URI address;
    private final boolean pages;
    private final List<Session> sessions = new ArrayList<>();
    private final ThreadLocal<Http> connection = ThreadLocal.withInitial(this::connect);

    /** @param pages whether they also look at the page before and after each answer */
    Browsers(URI address, List<String> accounts, boolean pages) throws IOException {
        this.address = address;
        this.pages = pages;
        for (var account : accounts) {
            sessions.add(signIn(account));
        }
    }

    private Http connect() {
        try {
            return new Http(address.getHost(), address.getPort());
        } catch (IOException refused) {
            throw new IllegalStateException(refused);
        }
    }

    private Http kept() throws IOException {
        if (connection.get().stale()) {
            connection.get().close();
            connection.set(connect());
        }
        return connection.get();
    }

    private Session signIn(String account) throws IOException {
        try (var http = connect()) {
            var cookies = new LinkedHashMap<String, String>();
            var form = http.get("/login", "");
            take(form, cookies);
            var answer = http.post("/login", text(cookies), "username=" + account + "&password=proef&_csrf=" + token(form));
            take(answer, cookies);
            if (answer.status() != 302 || answer.header("Location").contains("error")) {
                throw new IllegalStateException(account + " cannot sign in");
            }
            var page = http.get("/inbox", text(cookies));
            take(page, cookies);
            return new Session(text(cookies), token(page));
        }
    }

    private static void take(Http.Answer answer, Map<String, String> cookies) {
        answer.headers().stream().filter(h -> h.toLowerCase().startsWith("set-cookie:"))
                .map(h -> h.substring(11).strip().split(";")[0].split("=", 2)).forEach(c -> cookies.put(c[0], c[1]));
    }

    private static String text(Map<String, String> cookies) {
        return cookies.entrySet().stream().map(c -> c.getKey() + "=" + c.getValue()).collect(Collectors.joining("; "));
    }

    private static String token(Http.Answer page) {
        var token = TOKEN.matcher(page.body());
        if (!token.find()) {
            throw new IllegalStateException("No form: " + page.status());
        }
        return token.group(1);
    }

    @Override
    public void submit(String strategy) throws IOException {
        post(OWNER, "/ambition/%s/submit-strategy".formatted(strategy), "");
    }

    @Override
    public void answer(String ballot, int seat) throws IOException {
        var page = "/approval/%s/cast-vote".formatted(ballot);
        if (pages) {
            look(seat, page);
        }
        var next = post(seat, page, "&answer=CONSENT&reason=");
        if (pages) {
            look(seat, next);
        }
    }

    private void look(int who, String page) throws IOException {
        var answer = kept().get(page, sessions.get(who).cookies());
        if (answer.status() != 200) {
            throw new IllegalStateException(page + " answers " + answer.status());
        }
    }

    private String post(int who, String page, String fields) throws IOException {
        var session = sessions.get(who);
        var answer = kept().post(page, session.cookies(), "_csrf=" + session.token() + fields);
        if (answer.status() != 302 || answer.header("Location").contains("login")) {
            throw new IllegalStateException(page + " answers " + answer.status());
        }
        return answer.header("Location");
    }
}
