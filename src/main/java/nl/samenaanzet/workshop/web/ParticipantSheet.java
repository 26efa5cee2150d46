package nl.samenaanzet.workshop.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.form.Refusals;
import nl.samenaanzet.people.People;
import nl.samenaanzet.people.Role;
import nl.samenaanzet.spreadsheet.Exchange;
import nl.samenaanzet.spreadsheet.SheetRow;
import nl.samenaanzet.workshop.Participant.Person;
import nl.samenaanzet.workshop.ParticipantRegister;
import org.springframework.stereotype.Component;

/** Participants in a spreadsheet; one with the same address is the same person. */
@Component
class ParticipantSheet implements Exchange {

    private final ParticipantRegister register;
    private final People people;

    ParticipantSheet(ParticipantRegister register, People people) {
        this.register = register;
        this.people = people;
    }

    @Override
    public String kind() {
        return "participants";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.PROCESS_OWNER, Role.SECRETARY);
    }

    @Override
    public List<String> columns() {
        return List.of("naam", "e-mailadres", "sector", "toegankelijkheid");
    }

    @Override
    public Map<String, String> names() {
        return Map.of("name", "naam", "email", "e-mailadres", "access", "toegankelijkheid");
    }

    @Override
    public String home(String context) {
        return "/workshop/participants";
    }

    @Override
    public List<List<Object>> rows(String context) {
        return register.everybody().stream()
                .map(p -> List.<Object>of(p.name(), p.email() == null ? "" : p.email(), p.sector(), p.access()))
                .toList();
    }

    @Override
    public Map<Integer, Refusal> refused(String context, List<SheetRow> rows) {
        var sectors = people.sectorNames().keySet();
        return SheetRow.refused(rows, row -> {
            var no = new Refusals();
            var person = no.of(() -> person(row));
            var sector = row.cell("sector");
            no.when(
                    !sector.isEmpty() && !sectors.contains(sector),
                    "sector",
                    "workshop.refusal.sectorNamed",
                    sector,
                    String.join(", ", sectors));
            no.raise();
            return person.email();
        });
    }

    @Override
    public void take(String context, List<SheetRow> rows) {
        register.takeOver(rows.stream().map(ParticipantSheet::person).toList());
    }

    private static Person person(SheetRow row) {
        return Person.of(row.cell("naam"), row.cell("e-mailadres"), row.cell("sector"), row.cell("toegankelijkheid"));
    }
}
