package roundtable.post;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import jakarta.activation.DataHandler;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;

/**
 * A letter that the user's own mail program opens as a draft; Roundtable itself sends nothing.
 *
 * @param to addresses; none where the file knows none
 * @param copy addresses of those who get a copy
 */
public record MailDraft(List<String> to, List<String> copy, String subject, String text, List<Enclosure> enclosures) {

    /** A file that goes with the letter. */
    public record Enclosure(String name, String type, byte[] bytes) {
    }

    /**
     * The bytes of an .eml file. An address that is none is left out.
     *
     * @param id key of the letter, the same in the whole world
     */
    public byte[] eml(String id) throws IOException {
        try {
            MimeMessage message = new Letter(id);
            // Mail programs open a letter that was not sent yet for writing.
            message.setHeader("X-Unsent", "1");
            message.setRecipients(Message.RecipientType.TO, addresses(to));
            message.setRecipients(Message.RecipientType.CC, addresses(copy));
            message.setSubject(subject, StandardCharsets.UTF_8.name());
            message.setContent(parts());
            message.saveChanges();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            message.writeTo(bytes);
            return bytes.toByteArray();
        } catch (MessagingException e) {
            throw new IOException(e);
        }
    }

    /** Whether a text is an address that letters can go to. */
    public static boolean isAddress(String text) {
        try {
            new InternetAddress(text, true);
            return text.contains("@");
        } catch (MessagingException e) {
            return false;
        }
    }

    private static InternetAddress[] addresses(List<String> texts) throws MessagingException {
        List<String> good = texts.stream().filter(MailDraft::isAddress).distinct().toList();
        InternetAddress[] addresses = new InternetAddress[good.size()];
        for (int i = 0; i < addresses.length; i++) {
            addresses[i] = new InternetAddress(good.get(i), true);
        }
        return addresses;
    }

    private MimeMultipart parts() throws MessagingException {
        MimeMultipart parts = new MimeMultipart();
        MimeBodyPart body = new MimeBodyPart();
        body.setText(text, StandardCharsets.UTF_8.name());
        parts.addBodyPart(body);
        for (Enclosure enclosure : enclosures) {
            MimeBodyPart part = new MimeBodyPart();
            part.setDataHandler(new DataHandler(new ByteArrayDataSource(enclosure.bytes(), enclosure.type())));
            part.setFileName(enclosure.name());
            parts.addBodyPart(part);
        }
        return parts;
    }

    /** A letter whose key does not tell the name of the machine it was written on. */
    private static final class Letter extends MimeMessage {

        private final String id;

        Letter(String id) {
            super(Session.getInstance(new Properties()));
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + id + "@roundtable.invalid>");
        }
    }
}
