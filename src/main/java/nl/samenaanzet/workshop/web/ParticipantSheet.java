package nl.samenaanzet.workshop.web;

import jakarta.validation.Validator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.people.People.SectorSpec;
import nl.samenaanzet.people.People;
import nl.samenaanzet.people.Role;
import nl.samenaanzet.spreadsheet.Exchange;
import nl.samenaanzet.spreadsheet.SheetRow;
import nl.samenaanzet.workshop.Register;
import org.springframework.stereotype.Component;

/** Participants in a spreadsheet; one with the same address is the same person. */
@Component
class ParticipantSheet implements Exchange {

    private final Register register;
    private final People people;
    private final Validator validator;

    ParticipantSheet(Register register, People people, Validator validator) {
        this.register = register;
        this.people = people;
        this.validator = validator;
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
    public String home(String context) {
        return "/workshop/participants";
    }

    @Override
    public List<List<Object>> rows(String context) {
        return register.everybody().stream().map(p -> List.<Object>of(p.name(), p.email() == null ? "" : p.email(), p.sector(),
                p.access())).toList();
    }

    @Override
    public Map<Integer, Refusal> refused(String context, List<SheetRow> rows) {
        var sectors = people.sectors().stream().map(SectorSpec::key).collect(Collectors.toSet());
        var seen = new HashSet<String>();
        var refused = new TreeMap<Integer, Refusal>();
        for (var row : rows) {
            var form = form(row);
            validator.validate(form).stream().findFirst().ifPresentOrElse(
                    wrong -> refused.put(row.number(), new Refusal(wrong.getMessageTemplate().replaceAll("[{}]", ""))), () -> {
                        if (!sectors.contains(form.sector())) {
                            refused.put(row.number(), new Refusal("workshop.refusal.sectorNamed", form.sector(),
                                    String.join(", ", sectors)));
                        } else if (!seen.add(form.person().email())) {
                            refused.put(row.number(), new Refusal("spreadsheet.refusal.twice"));
                        }
                    });
        }
        return refused;
    }

    @Override
    public void take(String context, List<SheetRow> rows) {
        register.takeOver(rows.stream().map(row -> form(row).person()).toList());
    }

    private static PersonForm form(SheetRow row) {
        return new PersonForm(row.cell("naam"), row.cell("e-mailadres"), row.cell("sector"), row.cell("toegankelijkheid"));
    }
}
