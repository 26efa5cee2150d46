package nl.samenaanzet.accountability.report;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface AccountedYears extends JpaRepository<AccountingYear, Integer> {

    List<AccountingYear> findAllByOrderByOfYearDesc();
}
