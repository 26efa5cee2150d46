package nl.samenaanzet;

import static nl.samenaanzet.bench.ModelFile.inside;
import static nl.samenaanzet.bench.ModelFile.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenaanzet.bench.ModelFile;
import org.w3c.dom.Element;

/** What must fit between models and code. Each looks at all models together and answers with the faults it found. */
enum WiringCheck {

    /** File name = process or decision id. */
    fileNameIsId(models -> models.stream()
            .filter(m -> !m.file().replaceAll("\\.(bpmn|dmn)$", "").equals(m.id()))
            .map(m -> m.file() + " holds " + m.id())
            .toList()),

    /** Job type = process id and element id. */
    jobTypeIsStep(models ->
            each(models, (m, task) -> jobType(task).equals(m.id() + "." + task.getAttribute("id")), "serviceTask")),

    /** Each service task has exactly one worker method. */
    stepHasWorkerMethod(models ->
            each(models, (m, task) -> Collections.frequency(OurCode.jobTypes(), jobType(task)) == 1, "serviceTask")),

    /** The other way round: no worker method is left without a service task. */
    workerMethodHasStep(models -> {
        var types = elements(models, "serviceTask").map(WiringCheck::jobType).collect(Collectors.toSet());
        return OurCode.jobTypes().stream().filter(type -> !types.contains(type)).toList();
    }),

    /** Page address: /process/{id}/step, to look at and to send. */
    userTaskHasPage(models ->
            each(models, (m, task) -> OurCode.pages().containsAll(pages(m.id(), task.getAttribute("id"))), "userTask")),

    /** Inbox title of each user task, in every language. */
    userTaskHasTitle(models -> each(
            models,
            (m, task) -> OurCode.languages().stream()
                    .allMatch(language -> OurCode.hasTitle(m.id(), title(m, task), language)),
            "userTask")),

    /** User tasks are jobs (house 4.8): without the extension that makes them Camunda's own. */
    userTaskIsJob(models -> each(models, (m, task) -> inside(task, "userTask").isEmpty(), "userTask")),

    /** The engine module reads what a task is about from its variable subjectId. */
    userTaskHasSubject(models -> each(
            models,
            (m, task) -> inside(task, "input").stream()
                    .anyMatch(input -> input.getAttribute("target").equals("subjectId")),
            "userTask")),

    /** Candidate group = a role. */
    groupIsRole(models -> each(
            models,
            (m, task) -> inside(task, "assignmentDefinition").stream()
                            .map(a -> a.getAttribute("candidateGroups"))
                            .filter(OurCode.groups()::contains)
                            .count()
                    == 1,
            "userTask")),

    /** Each message is sent by a ...Process class of its module. */
    messageIsSent(models -> each(models, (m, message) -> OurCode.sends(message.getAttribute("name")), "message")),

    /** Each called process exists, of the same deployment. */
    calledProcessExists(models -> {
        var known = known("bpmn");
        return each(
                models,
                (m, call) -> inside(call, "calledElement").stream()
                        .allMatch(c -> known.contains(c.getAttribute("processId")) && ofThisDeployment(c)),
                "callActivity");
    }),

    /** Each called decision exists, of the same deployment. */
    calledDecisionExists(models -> {
        var known = known("dmn");
        return each(
                models,
                (m, task) -> inside(task, "calledDecision").stream()
                        .anyMatch(c -> known.contains(c.getAttribute("decisionId")) && ofThisDeployment(c)),
                "businessRuleTask");
    }),

    /** Tasks, events, and gateways with two ways out have a name. */
    everythingHasName(models -> each(
            models,
            (m, e) -> !e.getAttribute("name").isBlank() || isJoin(e),
            "startEvent",
            "endEvent",
            "boundaryEvent",
            "intermediateCatchEvent",
            "intermediateThrowEvent",
            "serviceTask",
            "userTask",
            "receiveTask",
            "businessRuleTask",
            "callActivity",
            "subProcess",
            "exclusiveGateway",
            "parallelGateway")),

    /** What it is, who owns it, on what ground: the process, and each gateway that decides. */
    policyIsDocumented(models ->
            each(models, (m, e) -> isJoin(e) || !text(e, "documentation").isBlank(), "process", "exclusiveGateway")),

    /** Operate draws what has a shape or an edge, and nothing else. */
    everythingIsDrawn(models -> each(
            models,
            WiringCheck::isDrawn,
            "startEvent",
            "endEvent",
            "boundaryEvent",
            "intermediateCatchEvent",
            "intermediateThrowEvent",
            "serviceTask",
            "userTask",
            "receiveTask",
            "businessRuleTask",
            "callActivity",
            "subProcess",
            "exclusiveGateway",
            "parallelGateway",
            "sequenceFlow",
            "decision")),

    /** Each row of a table has its source; viewers show either of the two, so they say the same. */
    rowHasSource(models -> each(
            models,
            (m, row) -> !text(row, "description").isBlank()
                    && text(row, "description").equals(text(row, "annotationEntry")),
            "rule")),

    /** Each word in a table is known to the enum of its column. */
    tableWordIsKnown(TableColumn::unknown),

    /** The other way round: each word that our code knows is in the table. */
    knownWordIsInTable(TableColumn::unsaid),

    /** A column of answers lists its words, so that a proposal with another word is refused. */
    answersAreListed(TableColumn::notListed);

    private final Function<List<ModelFile>, List<String>> look;

    WiringCheck(Function<List<ModelFile>, List<String>> look) {
        this.look = look;
    }

    List<String> faults(List<ModelFile> models) {
        return look.apply(models);
    }

    private interface Fits {
        boolean test(ModelFile model, Element element);
    }

    private static List<String> each(List<ModelFile> models, Fits fits, String... names) {
        var faults = new ArrayList<String>();
        for (var model : models) {
            model.all(names).stream()
                    .filter(e -> !e.getNamespaceURI().contains("camunda.org"))
                    .filter(e -> !fits.test(model, e))
                    .map(model::at)
                    .forEach(faults::add);
        }
        return faults;
    }

    private static Stream<Element> elements(List<ModelFile> models, String name) {
        return models.stream().flatMap(m -> m.all(name).stream());
    }

    private static String jobType(Element task) {
        return inside(task, "taskDefinition").stream()
                .findFirst()
                .map(d -> d.getAttribute("type"))
                .orElse("");
    }

    private static Set<String> pages(String process, String step) {
        var address = "/" + process + "/{}/" + step.replaceAll("([A-Z])", "-$1").toLowerCase();
        return Set.of("GET " + address, "POST " + address);
    }

    private static String title(ModelFile model, Element task) {
        return "inbox.task." + model.id() + "." + task.getAttribute("id");
    }

    private static Set<String> known(String kind) {
        return OurCode.modelIds(kind);
    }

    private static boolean ofThisDeployment(Element called) {
        return called.getAttribute("bindingType").equals("deployment");
    }

    private static boolean isJoin(Element element) {
        return element.getLocalName().endsWith("Gateway")
                && inside(element, "outgoing").size() < 2;
    }

    private static boolean isDrawn(ModelFile model, Element element) {
        var id = element.getAttribute("id");
        return model.all("BPMNShape", "BPMNEdge", "DMNShape").stream()
                .anyMatch(d -> id.equals(d.getAttribute("bpmnElement")) || id.equals(d.getAttribute("dmnElementRef")));
    }
}
