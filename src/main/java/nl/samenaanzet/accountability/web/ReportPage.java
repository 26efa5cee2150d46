package nl.samenaanzet.accountability.web;

import java.time.LocalDate;
import nl.samenaanzet.accountability.report.Figures;
import nl.samenaanzet.accountability.report.ReportView.ReportId;
import nl.samenaanzet.accountability.report.Reporting;
import nl.samenaanzet.form.Text;
import nl.samenaanzet.form.web.Act;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One report: its tables with where each figure comes from, its text, and the steps that people take. */
@Controller
class ReportPage {

    private final Reporting reporting;
    private final Figures figures;

    ReportPage(Reporting reporting, Figures figures) {
        this.reporting = reporting;
        this.figures = figures;
    }

    /** What the steps ask; what a step does not ask stays empty. */
    record StepForm(
            LocalDate noticeOn,
            LocalDate debateOn,
            LocalDate sentOn,
            @Text(1000) String reason) {}

    @GetMapping("/report/{id}")
    String report(@PathVariable ReportId id, @ModelAttribute("form") StepForm form, BindingResult errors, Model model) {
        return show(id, model);
    }

    @GetMapping("/report/{id}/write-report")
    String writeReport(
            @PathVariable ReportId id, @ModelAttribute("form") StepForm form, BindingResult errors, Model model) {
        return show(id, model);
    }

    @PostMapping("/report/{id}/write-report")
    String processWriteReport(
            @PathVariable ReportId id, @ModelAttribute("form") StepForm form, BindingResult errors, Model model) {
        return doing(id, errors, model, () -> reporting.writeReport(id));
    }

    @PostMapping("/report/{id}/draft-again")
    String draftAgain(
            @PathVariable ReportId id, @ModelAttribute("form") StepForm form, BindingResult errors, Model model) {
        return doing(id, errors, model, () -> reporting.draftAgain(id));
    }

    @GetMapping("/report/{id}/record-notice")
    String recordNotice(
            @PathVariable ReportId id, @ModelAttribute("form") StepForm form, BindingResult errors, Model model) {
        return show(id, model);
    }

    @PostMapping("/report/{id}/record-notice")
    String processRecordNotice(
            @PathVariable ReportId id, @ModelAttribute("form") StepForm form, BindingResult errors, Model model) {
        return Act.on(errors, () -> reporting.recordNotice(id, form.noticeOn(), form.debateOn()))
                .then("/report/" + id)
                .orShow(() -> show(id, model));
    }

    @GetMapping("/report/{id}/confirm-sent")
    String confirmSent(
            @PathVariable ReportId id, @ModelAttribute("form") StepForm form, BindingResult errors, Model model) {
        return show(id, model);
    }

    @PostMapping("/report/{id}/confirm-sent")
    String processConfirmSent(
            @PathVariable ReportId id, @ModelAttribute("form") StepForm form, BindingResult errors, Model model) {
        return doing(id, errors, model, () -> reporting.confirmSent(id, form.sentOn(), form.reason()));
    }

    private String doing(ReportId id, BindingResult errors, Model model, Act.Doing act) {
        return Act.on(errors, act).then("/report/" + id).orShow(() -> show(id, model));
    }

    private String show(ReportId id, Model model) {
        var report = reporting.byId(id);
        model.addAttribute("report", report);
        model.addAttribute("paper", report.drafted().at() == null ? null : reporting.paper(report));
        model.addAttribute("ambitions", figures.byAmbition(report.kind(), report.year()));
        model.addAttribute("covered", figures.byProgramme(report.kind(), report.year(), true));
        model.addAttribute("uncovered", figures.byProgramme(report.kind(), report.year(), false));
        model.addAttribute("partners", figures.byPartner(report.kind(), report.year()));
        return "accountability/report";
    }
}
