package nl.samenaanzet.programme.track;

/**
 * A track to open.
 *
 * @param number under which its tasks are shown: "WIJK-AB"
 * @param position 1-based order on pages
 * @param pilot the ambition that goes first (S: "We zijn gestart met de ambitie 'veilige buurten'")
 */
public record TrackSpec(String ambitionCode, String ambitionName, String number, int position, boolean pilot) {}
