package nl.samenaanzet.secrecy;

import java.util.List;

/** Who imposed it, and can lift it. */
public enum Body {
    RAAD, COLLEGE, BURGEMEESTER, COMMISSIE,
    /** Of its own papers: it does not make them public (Woo 5.1); it imposes nothing on a council. */
    COALITIE;

    /** Gemeentewet 87, 89. */
    public static List<Body> ofMunicipality() {
        return List.of(RAAD, COLLEGE, BURGEMEESTER, COMMISSIE);
    }
}
