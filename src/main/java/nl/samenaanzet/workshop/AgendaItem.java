package nl.samenaanzet.workshop;

import jakarta.persistence.Embeddable;

/** A line of the agenda. */
@Embeddable
public class AgendaItem {

    private String text;
    private int minutes;

    protected AgendaItem() {}

    AgendaItem(Agenda line) {
        this.text = line.text();
        this.minutes = line.minutes();
    }

    Agenda view() {
        return new Agenda(text, minutes);
    }

    /** @param minutes how long it takes */
    public record Agenda(String text, int minutes) {}
}
