package nl.samenaanzet.people;

/** What a seat is a seat of (S: a wijkcoalitie of 31 representatives, a kernteam of 8). */
public enum Body {
    KERNTEAM,
    WIJKCOALITIE
}
