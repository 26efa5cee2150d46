package nl.samenaanzet.councilletter.signing;

import java.util.List;
import nl.samenaanzet.councilletter.Raadsbrief;
import nl.samenaanzet.councilletter.RaadsbriefView.VersionView;
import nl.samenaanzet.councilletter.text.LetterDraft;
import nl.samenaanzet.mail.Letter;
import nl.samenaanzet.mail.Mail;
import nl.samenaanzet.people.People;
import nl.samenaanzet.people.Role;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Mails about letters to the council: to who must sign, and to the griffie. What the letter says is not in them. */
@Component
class LetterPost {

    private final Mail mail;
    private final People people;
    private final MessageSource messages;

    LetterPost(Mail mail, People people, MessageSource messages) {
        this.mail = mail;
        this.people = people;
        this.messages = messages;
    }

    void askToSign(Raadsbrief letter, VersionView version, Role role) {
        write("councilletter-sign", letter, version, role, "/council-letter/" + letter.id());
    }

    void tellGriffie(Raadsbrief letter, VersionView version) {
        write("councilletter-offered", letter, version, Role.GRIFFIE, "/council-letter/offered/" + letter.id());
    }

    private void write(String kind, Raadsbrief letter, VersionView version, Role to, String path) {
        for (var contact : people.contacts(to, null)) {
            if (contact.email() != null) {
                mail.write(new Letter(
                        "%s:%s:%d:%s".formatted(kind, letter.id(), version.number(), contact.accountId()),
                        kind,
                        contact.email(),
                        text(kind + ".subject", letter.dossierNumber()),
                        text(kind + ".text", letter.dossierNumber(), version.number(), mail.link(path)),
                        List.of()));
            }
        }
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage("councilletter.mail." + key, arguments, LetterDraft.DUTCH);
    }
}
