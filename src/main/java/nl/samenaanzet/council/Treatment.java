package nl.samenaanzet.council;

/** How the council treats an item: without debate (hamerstuk, A) or with debate (bespreekpunt, B) (CVDR608754). */
public enum Treatment {
    HAMERSTUK,
    BESPREEKPUNT
}
