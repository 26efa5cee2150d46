package nl.samenaanzet.spreadsheet;

import java.time.Instant;
import java.util.List;
import nl.samenaanzet.privacy.PersonalData;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Files that nobody imported yet can hold anything about anybody: they are kept shortest of all. */
@Component
@Transactional
class WaitingUploads implements PersonalData {

    private final Uploads uploads;

    WaitingUploads(Uploads uploads) {
        this.uploads = uploads;
    }

    @Override
    public String kind() {
        return "spreadsheet-uploads";
    }

    /** What is in a file is not searched; it is gone within a day. */
    @Override
    public List<String> export(String email) {
        return List.of();
    }

    @Override
    public int erase(String email) {
        return 0;
    }

    @Override
    public int expire(Instant before) {
        return uploads.deleteBefore(before);
    }
}
