package nl.samenaanzet.councilletter.signing;

import nl.samenaanzet.councilletter.Raadsbrief;
import nl.samenaanzet.councilletter.RaadsbriefView.VersionView;
import nl.samenaanzet.mail.Mail;
import nl.samenaanzet.mail.Mail.Words;
import nl.samenaanzet.people.People;
import nl.samenaanzet.people.Role;
import org.springframework.stereotype.Component;

/** Mails about letters to the council: to who must sign, and to the griffie. What the letter says is not in them. */
@Component
class LetterPost {

    private final Mail mail;
    private final People people;

    LetterPost(Mail mail, People people) {
        this.mail = mail;
        this.people = people;
    }

    void askToSign(Raadsbrief letter, VersionView version, Role role) {
        write("councilletter-sign", letter, version, role, "/council-letter/" + letter.id());
    }

    void tellGriffie(Raadsbrief letter, VersionView version) {
        write("councilletter-offered", letter, version, Role.GRIFFIE, "/council-letter/offered/" + letter.id());
    }

    private void write(String kind, Raadsbrief letter, VersionView version, Role to, String path) {
        mail.tell(
                people.contacts(to, null),
                "%s:%s:%d".formatted(kind, letter.id(), version.number()),
                kind,
                speech -> new Words(
                        speech.say("councilletter.mail.%s.subject".formatted(kind), letter.dossierNumber()),
                        speech.say(
                                "councilletter.mail.%s.text".formatted(kind),
                                letter.dossierNumber(),
                                version.number(),
                                mail.link(path))));
    }
}
