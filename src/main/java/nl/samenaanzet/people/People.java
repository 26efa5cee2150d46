package nl.samenaanzet.people;

import java.util.List;
import org.springframework.stereotype.Service;

/** Seats, accounts and who is signed in. */
@Service
public class People {

    /** @throws IllegalStateException when nobody is signed in */
    public SignedIn me() {
        throw new UnsupportedOperationException("not yet");
    }

    /** The eight seats of the kernteam, by number. */
    public List<SeatView> kernteam() {
        throw new UnsupportedOperationException("not yet");
    }
}
