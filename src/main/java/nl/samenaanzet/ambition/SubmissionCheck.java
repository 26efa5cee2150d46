package nl.samenaanzet.ambition;

/** What must be in order before a strategy can be put to the kernteam. Other modules publish beans of this. */
public interface SubmissionCheck {

    /** @throws nl.samenaanzet.people.Refusal when a strategy of this ambition cannot be submitted now */
    void mustBeReady(String ambitionCode);
}
