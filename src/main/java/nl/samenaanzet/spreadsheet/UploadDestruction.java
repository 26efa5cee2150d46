package nl.samenaanzet.spreadsheet;

import java.time.Instant;
import nl.samenaanzet.privacy.PersonalData;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Files that nobody imported yet can hold anything about anybody: they are not searched, and kept shortest of all. */
@Component
@Transactional
class UploadDestruction implements PersonalData {

    private final Uploads uploads;

    UploadDestruction(Uploads uploads) {
        this.uploads = uploads;
    }

    @Override
    public String kind() {
        return "spreadsheet-uploads";
    }

    @Override
    public int expire(Instant before) {
        return uploads.deleteBefore(before);
    }
}
