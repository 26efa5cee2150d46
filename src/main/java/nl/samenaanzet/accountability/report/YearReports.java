package nl.samenaanzet.accountability.report;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import nl.samenaanzet.accountability.report.ReportView.ReportId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface YearReports extends JpaRepository<YearReport, ReportId> {

    List<YearReport> findByOfYearOrderByDraftAt(int year);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from YearReport r where r.id = :id")
    Optional<YearReport> lock(ReportId id);
}
