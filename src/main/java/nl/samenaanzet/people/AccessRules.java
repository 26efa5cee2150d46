package nl.samenaanzet.people;

import java.util.List;

/** The addresses of one module and who may use them, most precise first. */
public record AccessRules(List<Access> rules) {

    public static AccessRules of(Access... rules) {
        return new AccessRules(List.of(rules));
    }
}
