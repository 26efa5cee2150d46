package badhouse.approval.web;

/** A form with a part that no page of its module asks for. */
public record BadForm(String reason, String neverAsked) {}
