package nl.samenaanzet.privacy;

import java.time.Period;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** @param retention by kind, how long data is kept after it was last needed: "P2Y", "P90D" */
@ConfigurationProperties("samenaanzet.privacy")
record PrivacyProperties(Map<String, Period> retention) {

    PrivacyProperties {
        retention = retention == null ? Map.of() : Map.copyOf(retention);
    }

    /** @throws IllegalStateException when nobody decided how long this kind is kept */
    Period of(String kind) {
        var period = retention.get(kind);
        if (period == null || period.isNegative() || period.isZero()) {
            throw new IllegalStateException(
                    "Set samenaanzet.privacy.retention.%s to a period, such as P2Y".formatted(kind));
        }
        return period;
    }
}
