package nl.samenaanzet.motion;

/** A motion or pledge as the programme file has it. @param reference "2024/24" @param when in words, as precise as the source */
public record CommitmentSpec(CommitmentKind kind, String reference, String title, String when, String text, String source) { }
