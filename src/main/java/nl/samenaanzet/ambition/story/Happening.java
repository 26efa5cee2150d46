package nl.samenaanzet.ambition.story;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.samenaanzet.ambition.HappeningType;
import nl.samenaanzet.ambition.Journal.HappeningView;
import org.springframework.data.domain.Persistable;

/** One line of the dated story of a dossier or a matter. Only ever added. */
@Entity
@Table(name = "ambition_happening")
public class Happening implements Persistable<UUID> {

    private static final Pattern NUMBER_OR_DAY = Pattern.compile("[0-9-]{0,10}");

    @Id
    private UUID id;

    private UUID subject;
    private Instant happenedAt;

    @Convert(converter = HappeningCatalogue.class)
    private HappeningType what;

    private String who;
    private String detail;

    protected Happening() {}

    public Happening(UUID subject, Instant at, HappeningType what, String who, String detail) {
        if (what.visibility() == HappeningType.Visibility.PUBLIC
                && !NUMBER_OR_DAY.matcher(detail).matches()) {
            throw new IllegalArgumentException(
                    "%s is for everybody and may hold a number or a day only".formatted(what.key()));
        }
        this.id = UUID.randomUUID();
        this.subject = subject;
        this.happenedAt = at;
        this.what = what;
        this.who = who;
        this.detail = detail;
    }

    public HappeningView view() {
        return new HappeningView(happenedAt, what, who, detail);
    }

    @Override
    public UUID getId() {
        return id;
    }

    /** Rows are only ever added, so nothing need be looked up first. */
    @Override
    public boolean isNew() {
        return true;
    }
}
