package nl.samenaanzet.e2e.door;

import java.util.HashMap;
import java.util.Map;
import org.springframework.web.context.request.RequestAttributes;

/** What a request keeps for its own duration, for calls that come without one. */
class OneCall implements RequestAttributes {

    private final Map<String, Object> kept = new HashMap<>();

    @Override
    public Object getAttribute(String name, int scope) {
        return kept.get(name);
    }

    @Override
    public void setAttribute(String name, Object value, int scope) {
        kept.put(name, value);
    }

    @Override
    public void removeAttribute(String name, int scope) {
        kept.remove(name);
    }

    @Override
    public String[] getAttributeNames(int scope) {
        return kept.keySet().toArray(String[]::new);
    }

    @Override
    public void registerDestructionCallback(String name, Runnable callback, int scope) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Object resolveReference(String key) {
        return null;
    }

    @Override
    public String getSessionId() {
        return "";
    }

    @Override
    public Object getSessionMutex() {
        return this;
    }
}
