package nl.samenaanzet.decision.route;

import java.util.Collection;
import java.util.Set;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface KeptTables extends JpaRepository<KeptTable, String> {

    @Query("select t.sha256 from KeptTable t where t.sha256 in :hashes")
    Set<String> known(Collection<String> hashes);

    /** Two advices may bring the same new table at the same time. */
    @Modifying
    @Query(
            value = "insert into decision_table (sha256, xml) values (:sha256, :xml) on conflict do nothing",
            nativeQuery = true)
    void keep(String sha256, String xml);
}
