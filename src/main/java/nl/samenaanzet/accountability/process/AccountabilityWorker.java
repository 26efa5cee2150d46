package nl.samenaanzet.accountability.process;

import nl.samenaanzet.accountability.report.AccountingYears;
import nl.samenaanzet.engine.ProcessWorker;

/** The service tasks of {@code bpmn/accountability.bpmn}. */
@ProcessWorker(process = "accountability")
class AccountabilityWorker {

    private final AccountingYears years;

    AccountabilityWorker(AccountingYears years) {
        this.years = years;
    }

    record Subject(int year) {}

    public void openNextYear(Subject in) {
        years.openNextYear(in.year());
    }

    public void closeYear(Subject in) {
        years.closeYear(in.year());
    }
}
