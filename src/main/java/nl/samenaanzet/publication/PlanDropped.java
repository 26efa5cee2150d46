package nl.samenaanzet.publication;

/** A planned time of publication was taken away. */
public record PlanDropped(String planId) { }
