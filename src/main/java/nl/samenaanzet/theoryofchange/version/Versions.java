package nl.samenaanzet.theoryofchange.version;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

public interface Versions extends JpaRepository<Version, Version.Of> {

    @Query("select v from Version v where v.of.ambitionCode = :code order by v.of.number desc")
    List<Version> ofAmbition(String code);
}
