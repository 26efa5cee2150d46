package nl.samenaanzet.mail;

import jakarta.mail.MessagingException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** The server that letters are given to. */
@Component
class MailServer {

    private final ObjectProvider<JavaMailSender> smtp;
    private final MailProperties properties;

    MailServer(ObjectProvider<JavaMailSender> smtp, MailProperties properties) {
        this.smtp = smtp;
        this.properties = properties;
    }

    /** Letters are sent, not only kept. */
    boolean on() {
        return properties.enabled();
    }

    /** @throws MailException when the server did not take it */
    void send(Letter letter) {
        smtp.getObject().send(message -> fill(new MimeMessageHelper(message, true, "UTF-8"), letter));
    }

    private void fill(MimeMessageHelper helper, Letter letter) throws MessagingException {
        helper.setFrom(properties.from());
        helper.setTo(letter.to());
        helper.setSubject(letter.subject());
        helper.setText(letter.text());
        helper.getMimeMessage().setHeader("Auto-Submitted", "auto-generated");
        if (letter.unsubscribe() != null) {
            helper.getMimeMessage().setHeader("List-Unsubscribe", "<" + letter.unsubscribe() + ">");
            // RFC 8058, 3.1: with one press in the mail program, over https only
            if (letter.unsubscribe().startsWith("https:")) {
                helper.getMimeMessage().setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
            }
        }
        for (var attachment : letter.attachments()) {
            helper.addAttachment(
                    attachment.name(), new ByteArrayResource(attachment.content()), attachment.mediaType());
        }
    }
}
