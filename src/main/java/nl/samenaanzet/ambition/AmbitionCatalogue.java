package nl.samenaanzet.ambition;

import java.util.List;
import java.util.Optional;
import nl.samenaanzet.ambition.strategy.Ambition;
import nl.samenaanzet.ambition.strategy.Ambitions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which ambitions there are. */
@Service
public class AmbitionCatalogue {

    private final Ambitions ambitions;

    AmbitionCatalogue(Ambitions ambitions) {
        this.ambitions = ambitions;
    }

    /**
     * Takes over the ambitions of the programme file; the same again changes nothing, none is ever removed.
     *
     * @param prefix of dossier numbers: "WIJK"
     */
    @Transactional
    public void define(String prefix, List<AmbitionSpec> specs) {
        for (var spec : specs) {
            ambitions
                    .findByCode(spec.code())
                    .ifPresentOrElse(
                            known -> known.describe(prefix, spec), () -> ambitions.save(new Ambition(prefix, spec)));
        }
    }

    /** Takes over what the overarching document is called; it has dossiers like an ambition, and is none. */
    @Transactional
    public void defineOverarching(String prefix, AmbitionSpec spec) {
        ambitions
                .findByCode(spec.code())
                .ifPresentOrElse(
                        known -> known.describe(prefix, spec),
                        () -> ambitions.save(Ambition.overarching(prefix, spec)));
    }

    /**
     * An ambition, or what stands over them.
     *
     * @throws java.util.NoSuchElementException when there is none
     */
    @Transactional(readOnly = true)
    public AmbitionSpec byCode(String code) {
        return ambitions.findByCode(code).orElseThrow().spec();
    }

    /**
     * One of the ambitions themselves.
     *
     * @throws java.util.NoSuchElementException when there is none
     */
    @Transactional(readOnly = true)
    public AmbitionSpec ambition(String code) {
        return find(code).orElseThrow();
    }

    /** One of the ambitions themselves; empty when there is none. */
    @Transactional(readOnly = true)
    public Optional<AmbitionSpec> find(String code) {
        return all().stream().filter(a -> a.code().equals(code)).findFirst();
    }

    /** The ambitions themselves, in order of position. */
    @Transactional(readOnly = true)
    public List<AmbitionSpec> all() {
        return ambitions.findByOverarchingFalseOrderByPosition().stream()
                .map(Ambition::spec)
                .toList();
    }

    /**
     * An ambition as the programme file defines it.
     *
     * @param code two to eight capitals, part of the dossier number: "AB"
     * @param position 1-based order on pages
     */
    public record AmbitionSpec(String code, String name, int position) {}
}
