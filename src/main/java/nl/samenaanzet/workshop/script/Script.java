package nl.samenaanzet.workshop.script;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.samenaanzet.workshop.Scripts.Part;
import nl.samenaanzet.workshop.Scripts.ScriptView;

/** A version of the script. Never changed: a lesson that is accepted makes the next one. */
@Entity
@Table(name = "workshop_script")
public class Script {

    @Id
    private int version;

    private Instant publishedAt;
    private String reason;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "workshop_script_part", joinColumns = @JoinColumn(name = "version"))
    @OrderBy("part")
    private List<ScriptPart> parts = new ArrayList<>();

    protected Script() {}

    public Script(int version, Instant now, String reason, List<Part> parts) {
        this.version = version;
        this.publishedAt = now;
        this.reason = reason;
        parts.forEach(part -> this.parts.add(new ScriptPart(part)));
    }

    public ScriptView view() {
        return new ScriptView(
                version,
                publishedAt,
                reason,
                parts.stream().map(ScriptPart::view).toList());
    }

    @Embeddable
    static class ScriptPart {
        private int part;
        private String title;
        private String aim;

        @Column(length = 10000)
        private String steps;

        private int minutes;
        private String materials;

        protected ScriptPart() {}

        ScriptPart(Part from) {
            this.part = from.part();
            this.title = from.title();
            this.aim = from.aim();
            this.steps = from.steps();
            this.minutes = from.minutes();
            this.materials = from.materials();
        }

        public Part view() {
            return new Part(part, title, aim, steps, minutes, materials);
        }
    }
}
