package nl.samenaanzet.motion;

import java.time.LocalDate;

/** An announced meeting as the programme file has it. @param key its name in the file @param when in words @param earliest first and latest last day of that period */
public record MeetingSpec(String key, String theme, String when, LocalDate earliest, LocalDate latest, String source) { }
