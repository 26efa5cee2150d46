package badhouse.open;

import nl.samenaanzet.people.AllowedTo;
import nl.samenaanzet.people.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Two changes that anybody may make, one for a role, and one that only reads. */
@Service
@Transactional
class OpenService {

    public void change() {}

    public void changeByReference() {}

    @AllowedTo(Role.CHAIR)
    public void changeByRole() {}

    @Transactional(readOnly = true)
    public void read() {}
}
