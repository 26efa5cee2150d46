package nl.samenaanzet.accountability.report;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface AccountingYearRows extends JpaRepository<AccountingYear, Integer> {

    List<AccountingYear> findAllByOrderByOfYearDesc();
}
